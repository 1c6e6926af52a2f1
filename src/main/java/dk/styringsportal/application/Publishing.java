package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersion.State;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentFormat;
import dk.styringsportal.questionnaire.draft.ContentJudge;
import dk.styringsportal.questionnaire.draft.Draft;
import dk.styringsportal.questionnaire.draft.DraftId;
import dk.styringsportal.questionnaire.draft.DraftRepository;
import dk.styringsportal.questionnaire.draft.Judgement;
import dk.styringsportal.questionnaire.draft.Publication;
import dk.styringsportal.questionnaire.draft.PublicationRefusedException;
import dk.styringsportal.questionnaire.draft.PublicationRefusedException.Reason;
import dk.styringsportal.questionnaire.draft.PublicationRepository;
import dk.styringsportal.questionnaire.draft.PublicationRequest;
import dk.styringsportal.questionnaire.draft.UnsoundDraftException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/**
 * Publishing questionnaires takes two: one of KL's administrators asks, another publishes. It holds for drafts, which become
 * versions that never change, and for versions that came with the portal or were retired.
 */
@ApplicationScoped
@Transactional
public class Publishing {

    @Inject
    private DraftRepository drafts;

    @Inject
    private PublicationRepository publications;

    @Inject
    private ServedLibrary library;

    @Inject
    private ContentJudge judge;

    @Inject
    private Exchange exchange;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Who has asked for the draft to be published; empty if nobody has. */
    public Optional<PublicationRequest> request(DraftId draft) {
        return publications.request(PublicationRequest.subject(draft));
    }

    /** Who has asked for the version to be published; empty if nobody has. */
    public Optional<PublicationRequest> request(QuestionnaireVersionId version) {
        return publications.request(version.toString());
    }

    /**
     * Asks for a draft to be published as it is now.
     *
     * @param seen the revision that whoever asks has seen
     * @throws UnsoundDraftException if it has faults
     * @throws PublicationRefusedException if it was changed since, or there is a version of its id already
     */
    public PublicationRequest ask(User user, DraftId id, long seen) {
        Drafts.checkMayWrite(user);
        Draft draft = held(id);
        if (draft.revision() != seen) {
            throw new PublicationRefusedException(Reason.CHANGED);
        }
        checkNew(sound(draft.content()));
        return ask(user, PublicationRequest.subject(id), published(draft).contentHash());
    }

    /** Asks for a version to be published that is a draft, a pilot or retired. */
    public PublicationRequest ask(User user, QuestionnaireVersionId id) {
        Drafts.checkMayWrite(user);
        return ask(user, id.toString(), unpublished(id).contentHash());
    }

    private PublicationRequest ask(User user, String subject, String hash) {
        PublicationRequest request =
                new PublicationRequest(subject, hash, user.name(), user.displayName(), clock.instant());
        publications.ask(request);
        audit.record(user, "questionnaire.ask", subject);
        return request;
    }

    /** Takes back what was asked; whoever writes questionnaires may. */
    public void withdraw(User user, DraftId id) {
        withdraw(user, PublicationRequest.subject(id));
    }

    public void withdraw(User user, QuestionnaireVersionId id) {
        withdraw(user, id.toString());
    }

    private void withdraw(User user, String subject) {
        Drafts.checkMayWrite(user);
        publications.withdraw(subject);
        audit.record(user, "questionnaire.withdraw", subject);
    }

    /**
     * Publishes a draft that another has asked for. It is no draft any more.
     *
     * @param seen the hash of what was asked for, as whoever publishes has seen it
     * @throws PublicationRefusedException if nobody else has asked for what it is now and was when it was seen
     */
    public QuestionnaireVersionId publish(User user, DraftId id, String seen) {
        Drafts.checkMayWrite(user);
        Draft draft = held(id);
        QuestionnaireVersion version = published(draft);
        if (request(id).filter(request -> !request.contentHash().equals(seen)).isPresent()) {
            throw new PublicationRefusedException(Reason.CHANGED);
        }
        checkAsked(user, PublicationRequest.subject(id), version.contentHash());
        checkNew(version);
        publications.add(new Publication(
                version.id(), version.contentHash(), file(publishedContent(draft)), user.displayName(), clock.instant()));
        drafts.remove(id);
        done(user, PublicationRequest.subject(id), version.id());
        return version.id();
    }

    /** Publishes a version that another has asked for. */
    public void publish(User user, QuestionnaireVersionId id) {
        Drafts.checkMayWrite(user);
        checkAsked(user, id.toString(), unpublished(id).contentHash());
        done(user, id.toString(), id);
    }

    private void done(User user, String subject, QuestionnaireVersionId id) {
        publications.withdraw(subject);
        give(user, id, State.PUBLISHED, "questionnaire.publish");
    }

    /** Retires a published version: no new round uses it; those that do go on. */
    public void retire(User user, QuestionnaireVersionId id) {
        Drafts.checkMayWrite(user);
        library.version(id).filter(QuestionnaireVersion::isPublished).orElseThrow(() ->
                new NotFoundException("There is no published questionnaire " + id));
        give(user, id, State.RETIRED, "questionnaire.retire");
    }

    private void give(User user, QuestionnaireVersionId id, State state, String action) {
        publications.giveState(id, state, user.displayName(), clock.instant());
        library.lookAgain();
        audit.record(user, action, "questionnaire " + id);
    }

    private void checkAsked(User user, String subject, String hash) {
        PublicationRequest request = publications.request(subject)
                .orElseThrow(() -> new PublicationRefusedException(Reason.NOT_ASKED));
        if (request.by().equals(user.name())) {
            throw new PublicationRefusedException(Reason.SAME_PERSON);
        }
        if (!request.contentHash().equals(hash)) {
            throw new PublicationRefusedException(Reason.CHANGED);
        }
    }

    private QuestionnaireVersion unpublished(QuestionnaireVersionId id) {
        QuestionnaireVersion version = library.version(id)
                .orElseThrow(() -> new NotFoundException("There is no questionnaire " + id));
        if (version.isPublished()) {
            throw new PublicationRefusedException(Reason.PUBLISHED);
        }
        return version;
    }

    private void checkNew(QuestionnaireVersion version) {
        if (library.version(version.id()).isPresent()) {
            throw new PublicationRefusedException(Reason.VERSION_EXISTS);
        }
    }

    /** The draft as it will be published. */
    private QuestionnaireVersion published(Draft draft) {
        return sound(publishedContent(draft));
    }

    private static Content publishedContent(Draft draft) {
        return draft.content().with("state", "published");
    }

    private QuestionnaireVersion sound(Content content) {
        Judgement judgement = judge.judge(content);
        return judgement.version().orElseThrow(() -> new UnsoundDraftException(judgement.faults()));
    }

    private String file(Content content) {
        return new String(exchange.write(ContentFormat.Kind.YAML, content).file(), StandardCharsets.UTF_8);
    }

    private Draft held(DraftId id) {
        return drafts.held(id).orElseThrow(() -> new NotFoundException("There is no draft " + id));
    }
}
