package dk.styringsportal.application;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationRepository;
import dk.styringsportal.campaign.invitation.InvitationRepository.Filter;
import dk.styringsportal.campaign.invitation.LapsedLinkException;
import dk.styringsportal.campaign.invitation.LinkPurpose;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.Outbox;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup.SpeaksFor;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.response.ResponseRepository.AnswerWrite;
import dk.styringsportal.response.StoredAnswer;
import dk.styringsportal.response.WriteKeyReusedException;
import dk.styringsportal.response.survey.SurveyDraft;
import dk.styringsportal.response.survey.SurveyResponse;
import dk.styringsportal.response.survey.SurveyResponseRepository;
import dk.styringsportal.response.survey.UnsendableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Answering as an invited respondent, by personal link alone: each call names the link, and reaches what its own person has
 * given and nothing else. Opening a link stores nothing: mail scanners open links too. Of an anonymous round none of it enters the
 * audit trail, which would tell when a person answered.
 */
@ApplicationScoped
@Transactional
public class SurveyAnswering {

    @Inject
    private PersonalLinks links;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private SurveyResponseRepository responses;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private MailTexts texts;

    @Inject
    private Outbox outbox;

    @Inject
    private OwnCopies copies;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * What a link opens.
     *
     * @param draft what the person has given and not sent
     */
    public record Visit(Round round, Campaign campaign, QuestionnaireVersion questionnaire, SurveyDraft draft) {

        public Invitation invitation() {
            return draft.invitation();
        }

        /**
         * Whether the person is asked if the municipality's own report may show the answers with the role: only who is the one voice
         * of the municipality is, and nobody whose group is pooled, since the rest of the pool would then be left.
         */
        public boolean mayShowRole() {
            GroupId group = invitation().group();
            return questionnaire.group(group.value()).filter(found -> found.speaksFor() == SpeaksFor.MUNICIPALITY).isPresent()
                    && round.pool().filter(pool -> pool.isIn(questionnaire) && pool.groups().contains(group)).isEmpty();
        }
    }

    /**
     * What sending has led to.
     *
     * @param copy the answers, sealed, for the person's own browser to keep; empty where they had been sent before
     */
    public record Sent(Visit visit, Optional<String> copy) {}

    /** Whether so few are asked in the person's group about the municipality that their answers are shown for the nation alone. */
    public boolean isOneOfFew(Visit visit) {
        Invitation invitation = visit.invitation();
        long alike = invitations.count(
                invitation.campaign(),
                new Filter(invitation.group().value(), invitation.about().codes(), "", Optional.empty()));
        return alike < visit.round().minimumGroup();
    }

    /**
     * What the link opens, whether or not answers are taken now.
     *
     * @param link the text of a personal link, from outside
     * @param from the address it came from, for counting guesses
     * @throws LapsedLinkException if it opens nothing (any more)
     * @throws TooManyAttemptsException after too many guesses from there
     */
    public Visit open(String link, String from) {
        return visit(links.opened(link, LinkPurpose.SURVEY, from, invitations::withId));
    }

    /**
     * Stores one answer. A write that was acknowledged before, told by its key, is acknowledged again and changes nothing.
     *
     * @throws NotFoundException if the questionnaire has no such question for the person
     * @throws MalformedAnswerException if the item does not accept the answer, and for files, which respondents do not send
     * @throws dk.styringsportal.response.CprNumberException if a number in it looks like a CPR number, and nobody says otherwise
     * @throws WriteKeyReusedException if the key belongs to an earlier write of another answer
     * @throws dk.styringsportal.response.StaleAnswerException if it was answered since
     * @throws dk.styringsportal.response.survey.AlreadySentException if the answers have been sent
     * @throws CampaignClosedException if no answers are taken now
     */
    public Answering.Saved save(String link, String from, String itemCode, SentAnswer sent) {
        Visit visit = held(link, from);
        Item item = item(visit, itemCode);
        Optional<AnswerValue> value = sent.readBy(item);
        if (item.type() instanceof FileEvidence && value.isPresent()) {
            throw new MalformedAnswerException(item.code().value(), "nothing is wanted: respondents send no files");
        }
        Optional<StoredAnswer> earlier = responses.acknowledged(visit.invitation().id(), item, sent.key());
        if (earlier.isPresent()) {
            return acknowledgedAgain(earlier.get(), value, visit.draft());
        }
        boolean word = sent.needsWord(value, visit.draft().answers().to(item.code()));
        visit.draft().checkMayAnswer(item.code(), sent.revision());
        checkIsOpen(visit.campaign());
        Instant now = clock.instant();
        responses.store(
                visit.invitation().id(), new AnswerWrite(item.code(), value, sent.revision() + 1, sent.key(), "", now));
        if (word && !visit.round().anonymous()) {
            audit.notCprNumber("invitation " + visit.invitation().id(), "campaign " + visit.campaign().id(), item);
        }
        return new Answering.Saved(sent.revision() + 1, now);
    }

    private static Answering.Saved acknowledgedAgain(
            StoredAnswer earlier, Optional<AnswerValue> value, SurveyDraft draft) {
        if (!earlier.value().equals(value)) {
            throw new WriteKeyReusedException(
                    earlier.item(), Optional.ofNullable(draft.stored().get(earlier.item())));
        }
        return new Answering.Saved(earlier.revision(), earlier.at());
    }

    /**
     * Sends the answers. In an anonymous round the tie between person and answers is cut with this. Sending again changes
     * nothing.
     *
     * @param withRole whether the municipality's own report may show the answers with the person's role
     * @throws RoleNotOfferedException if that is said where it is not asked
     * @throws UnsendableException if there is no answer, or one that does not add up
     * @throws CampaignClosedException if no answers are taken now
     */
    public Sent send(String link, String from, boolean withRole) {
        Visit visit = held(link, from);
        if (withRole && !visit.mayShowRole()) {
            throw new RoleNotOfferedException();
        }
        if (visit.invitation().answered()) {
            return new Sent(visit, Optional.empty());
        }
        checkIsOpen(visit.campaign());
        List<Item> unsound = visit.draft().unsound(visit.questionnaire());
        if (!visit.draft().isBegun() || !unsound.isEmpty()) {
            throw new UnsendableException(unsound);
        }
        Invitation answered = visit.invitation().answered(true);
        invitations.update(answered);
        responses.send(answered.id(), SurveyResponse.of(visit.draft(), visit.round().anonymous(), withRole));
        mails(visit.round(), visit.campaign(), answered);
        Visit after = new Visit(
                visit.round(), visit.campaign(), visit.questionnaire(), responses.draft(answered, visit.questionnaire()));
        return new Sent(after, Optional.of(copies.sealed(visit, clock.instant())));
    }

    /**
     * Thanks the person, and sends no reminder that is queued. Of an anonymous answer no mail may tell when it was given: all
     * mails to the person are deleted instead.
     */
    private void mails(Round round, Campaign campaign, Invitation answered) {
        if (round.anonymous()) {
            outbox.delete(answered.id());
            return;
        }
        outbox.cancelQueued(answered.id(), clock.instant());
        answered.contact().mailAddress().filter(address -> campaign.deadline().isPresent()).ifPresent(address -> outbox.put(
                List.of(texts.letter(round, campaign, answered.group())
                        .thanks(answered, texts.of(round, MailKind.THANKS, answered.contact().language()))),
                clock.instant()));
    }

    /**
     * Takes what was sent back into a draft, to be changed and sent again. Impossible in an anonymous round, where nobody knows
     * which answers they are.
     *
     * @throws NotFoundException if nothing was sent, or nobody knows by whom
     * @throws CampaignClosedException if no answers are taken now
     */
    public Visit takeBack(String link, String from) {
        Visit visit = held(link, from);
        checkIsOpen(visit.campaign());
        SurveyResponse sent = responses.of(visit.invitation().id(), visit.questionnaire())
                .orElseThrow(() -> new NotFoundException("Nothing that was sent can be taken back"));
        Instant now = clock.instant();
        responses.delete(sent);
        sent.answers()
                .values()
                .forEach((item, value) -> responses.store(
                        visit.invitation().id(),
                        new AnswerWrite(item, Optional.of(value), 1, "back-" + item, "", now)));
        Invitation again = visit.invitation().answered(false);
        invitations.update(again);
        return visit(again);
    }

    /** The person is reminded from now on, or not. */
    public Visit remind(String link, String from, boolean reminded) {
        Invitation changed = links.opened(link, LinkPurpose.SURVEY, from, invitations::held).reminded(reminded);
        invitations.update(changed);
        return visit(changed);
    }

    private Visit held(String link, String from) {
        return visit(links.opened(link, LinkPurpose.SURVEY, from, invitations::held));
    }

    private Visit visit(Invitation invitation) {
        Campaign campaign = campaigns.withId(invitation.campaign()).orElseThrow(LapsedLinkException::new);
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        return new Visit(
                rounds.withId(campaign.round()).orElseThrow(),
                campaign,
                questionnaire,
                responses.draft(invitation, questionnaire));
    }

    /** A question put to others is not there for this person. */
    private static Item item(Visit visit, String code) {
        return visit.questionnaire()
                .item(code)
                .filter(item -> item.routing().isFor(Optional.of(visit.invitation().group())))
                .orElseThrow(() -> new NotFoundException("The questionnaire has no question " + code));
    }

    private void checkIsOpen(Campaign campaign) {
        if (!campaign.isOpenAt(clock.instant())) {
            throw new CampaignClosedException(campaign.id());
        }
    }
}
