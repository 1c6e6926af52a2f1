package dk.styringsportal.application;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.ResponseRepository.AnswerWrite;
import dk.styringsportal.response.StoredAnswer;
import dk.styringsportal.response.WriteKeyReusedException;
import dk.styringsportal.response.pilot.CommentPlace;
import dk.styringsportal.campaign.invitation.LapsedLinkException;
import dk.styringsportal.campaign.invitation.LinkPurpose;
import dk.styringsportal.response.pilot.Pilot;
import dk.styringsportal.response.pilot.PilotComment;
import dk.styringsportal.response.pilot.PilotInvitation;
import dk.styringsportal.response.pilot.PilotResponse;
import dk.styringsportal.response.pilot.PilotResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Answering in a pilot, by personal link alone: each call names the link, and reaches what its own person has given and
 * nothing else.
 */
@ApplicationScoped
@Transactional
public class PilotAnswering {

    @Inject
    private PersonalLinks links;

    @Inject
    private Pilots pilots;

    @Inject
    private PilotQuestionnaires asked;

    @Inject
    private PilotResponseRepository responses;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** What a link opens. */
    public record Visit(Pilot pilot, QuestionnaireVersion questionnaire, PilotResponse response) {}

    /**
     * What the link opens.
     *
     * @param link the text of a personal link, from outside
     * @param from the address it came from, for counting guesses
     * @throws LapsedLinkException if it opens nothing (any more)
     * @throws TooManyAttemptsException after too many guesses from there
     */
    public Visit open(String link, String from) {
        return visit(links.opened(link, LinkPurpose.PILOT, from, responses::invitation));
    }

    /**
     * Stores one answer. A write that was acknowledged before, told by its key, is acknowledged again and changes nothing.
     *
     * @throws NotFoundException if the questionnaire has no such question for the person
     * @throws MalformedAnswerException if the item does not accept the answer, and for files, which a pilot does not take
     * @throws dk.styringsportal.response.CprNumberException if a number in it looks like a CPR number, and nobody says otherwise
     * @throws WriteKeyReusedException if the key belongs to an earlier write of another answer
     * @throws dk.styringsportal.response.StaleAnswerException if it was answered since
     */
    public Answering.Saved save(String link, String from, String itemCode, SentAnswer sent) {
        Visit visit = visit(links.opened(link, LinkPurpose.PILOT, from, responses::held));
        Item item = item(visit, itemCode);
        Optional<AnswerValue> value = sent.readBy(item);
        checkIsNoFile(item, value);
        PilotResponse response = visit.response();
        Optional<StoredAnswer> earlier = responses.acknowledged(response.invitation().id(), item, sent.key());
        if (earlier.isPresent()) {
            return acknowledgedAgain(earlier.get(), value, response);
        }
        boolean word = sent.needsWord(value, response.answers().to(item.code()));
        response.checkMayAnswer(item.code(), sent.revision());
        Instant now = clock.instant();
        responses.store(
                response.invitation().id(),
                new AnswerWrite(item.code(), value, sent.revision() + 1, sent.key(), "", now));
        if (word) {
            audit.notCprNumber("pilot invitation " + response.invitation().id(), "pilot " + visit.pilot().id(), item);
        }
        return new Answering.Saved(sent.revision() + 1, now);
    }

    private static Answering.Saved acknowledgedAgain(
            StoredAnswer earlier, Optional<AnswerValue> value, PilotResponse response) {
        if (!earlier.value().equals(value)) {
            throw new WriteKeyReusedException(
                    earlier.item(), Optional.ofNullable(response.stored().get(earlier.item())));
        }
        return new Answering.Saved(earlier.revision(), earlier.at());
    }

    /**
     * Stores the comment on one item, or on the whole. The same text again changes nothing.
     *
     * @param place an item's code, or "_" for the whole
     * @param text empty takes the comment back
     * @param revision the revision it was made from; 0 for the first
     * @throws dk.styringsportal.response.CprNumberException for one that holds what looks like a CPR number
     * @throws dk.styringsportal.response.pilot.StalePilotCommentException if it was changed since
     */
    public Answering.Saved comment(String link, String from, String place, String text, long revision) {
        Visit visit = visit(links.opened(link, LinkPurpose.PILOT, from, responses::held));
        CommentPlace at = place(visit, place);
        CprNumber.refuseIn(text, "text");
        Optional<PilotComment> current = Optional.ofNullable(visit.response().comments().get(at));
        if (current.filter(comment -> comment.text().equals(text)).isPresent()) {
            return new Answering.Saved(current.get().revision(), current.get().at());
        }
        visit.response().checkMayComment(at, revision);
        Instant now = clock.instant();
        responses.store(visit.response().invitation().id(), new PilotComment(at, text, revision + 1, now, false));
        return new Answering.Saved(revision + 1, now);
    }

    /** Marks that the person is done. Answers may be changed all the same, while the pilot is open. */
    public Visit finish(String link, String from) {
        PilotInvitation invitation = links.opened(link, LinkPurpose.PILOT, from, responses::held).finishedAt(clock.instant());
        responses.update(invitation);
        return visit(invitation);
    }

    private Visit visit(PilotInvitation invitation) {
        Pilot pilot = pilots.stillOpen(invitation.pilot()).orElseThrow(LapsedLinkException::new);
        QuestionnaireVersion questionnaire = asked.of(pilot);
        return new Visit(pilot, questionnaire, responses.of(invitation, questionnaire));
    }

    /** A question put to others is not there for this person. */
    private static Item item(Visit visit, String code) {
        return visit.questionnaire()
                .item(code)
                .filter(item -> item.routing().isFor(visit.response().invitation().group()))
                .orElseThrow(() -> new NotFoundException("The questionnaire has no question " + code));
    }

    private static CommentPlace place(Visit visit, String key) {
        return CommentPlace.WHOLE.key().equals(key) ? CommentPlace.WHOLE : CommentPlace.at(item(visit, key).code());
    }

    private static void checkIsNoFile(Item item, Optional<AnswerValue> value) {
        if (item.type() instanceof FileEvidence && value.isPresent()) {
            throw new MalformedAnswerException(item.code().value(), "nothing is wanted: a pilot takes no files");
        }
    }
}
