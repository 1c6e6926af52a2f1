package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentJudge;
import dk.styringsportal.questionnaire.draft.Draft;
import dk.styringsportal.questionnaire.draft.DraftChangedException;
import dk.styringsportal.questionnaire.draft.DraftId;
import dk.styringsportal.questionnaire.draft.DraftRepository;
import dk.styringsportal.questionnaire.draft.DraftTooLargeException;
import dk.styringsportal.questionnaire.draft.Judgement;
import dk.styringsportal.questionnaire.draft.PublicationRepository;
import dk.styringsportal.questionnaire.draft.PublicationRequest;
import dk.styringsportal.questionnaire.draft.SoundPart;
import dk.styringsportal.response.CprNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Writing questionnaires: KL's administrators change drafts, KL's analysts read them. */
@ApplicationScoped
@Transactional
public class Drafts {

    /** In bytes, as questionnaire files: 5 MB. What a draft's file has exactly is seen when it is made, to publish or try it. */
    private static final int LARGEST = 5 * 1024 * 1024;

    @Inject
    private DraftRepository drafts;

    @Inject
    private PublicationRepository publications;

    @Inject
    private Exchange exchange;

    @Inject
    private ContentJudge judge;

    @Inject
    private DraftFaults faults;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Newest change first. */
    public List<Draft> list(User user) {
        checkMayRead(user);
        return drafts.all();
    }

    /** @throws NotFoundException if there is no such draft */
    public Draft get(User user, DraftId id) {
        checkMayRead(user);
        return drafts.withId(id).orElseThrow(() -> missing(id));
    }

    /**
     * Begins a draft.
     *
     * @throws dk.styringsportal.response.CprNumberException if it holds what looks like a CPR number
     * @throws DraftTooLargeException if it is longer than questionnaire files may be
     */
    public Draft begin(User user, Content content) {
        checkMayWrite(user);
        check(content, Set.of());
        Draft draft = drafts.add(content, by(user));
        audit.record(user, "draft.begin", "draft " + draft.id());
        return draft;
    }

    /**
     * Begins a draft that goes on from a version: the same, as the next version of it.
     *
     * @param version the new one's
     * @throws NotFoundException if there is no such version to go on from
     */
    public Draft beginFrom(User user, QuestionnaireVersionId earlier, String version) {
        checkMayWrite(user);
        return begin(user, exchange.contentOf(earlier)
                .with("version", version)
                .with("state", "draft")
                .with("previous", earlier.toString()));
    }

    /**
     * Makes one change. Somebody who has asked for the draft to be published has to ask anew.
     *
     * @param change from what the draft says now to what it is to say; it refuses by throwing
     * @throws NotFoundException if there is no such draft
     */
    public Draft change(User user, DraftId id, UnaryOperator<Content> change) {
        checkMayWrite(user);
        Draft draft = drafts.held(id).orElseThrow(() -> missing(id));
        Content content = change.apply(draft.content());
        if (content.equals(draft.content())) {
            return draft;
        }
        check(content, draft.content().written());
        publications.withdraw(PublicationRequest.subject(id));
        return drafts.change(draft, content, by(user));
    }

    /**
     * Takes back the newest change; done again, the one before it.
     *
     * @param seen the newest revision that the user has seen
     * @throws DraftChangedException where there is a newer one, which is not this user's to take back
     */
    public Draft takeBack(User user, DraftId id, long seen) {
        checkMayWrite(user);
        Draft draft = drafts.held(id).orElseThrow(() -> missing(id));
        if (draft.revision() != seen) {
            throw new DraftChangedException();
        }
        publications.withdraw(PublicationRequest.subject(id));
        return drafts.takeBack(draft, by(user));
    }

    /** Throws the draft away, with all its revisions. */
    public void discard(User user, DraftId id) {
        checkMayWrite(user);
        drafts.held(id).orElseThrow(() -> missing(id));
        publications.withdraw(PublicationRequest.subject(id));
        drafts.remove(id);
        audit.record(user, "draft.discard", "draft " + id);
    }

    /** Whether the content makes sense, and all that does not; to show and try, so a version has no hash. */
    public Judgement judge(Content content) {
        return judge.glance(content);
    }

    /** What keeps the draft from being published; none where it makes sense. */
    public List<QuestionnaireFault> faults(Draft draft) {
        return faults.of(draft);
    }

    /** What of it can be shown and tried: all but what has faults. */
    public Judgement soundPart(Content content) {
        return SoundPart.of(content, judge);
    }

    /** @throws AccessDeniedException for all but KL's administrators */
    public static void checkMayWrite(User user) {
        if (!Tenancy.mayWriteQuestionnaires(user)) {
            throw new AccessDeniedException("Only KL's administrator writes questionnaires");
        }
    }

    /** @param known what the draft has said already, and need not be looked at again */
    private static void check(Content content, Set<String> known) {
        content.eachWritten((path, text) -> {
            if (!known.contains(text)) {
                CprNumber.refuseIn(text, path);
            }
        });
        if (content.size() > LARGEST) {
            throw new DraftTooLargeException(LARGEST);
        }
    }

    private DraftRepository.Revision by(User user) {
        return new DraftRepository.Revision(user.displayName(), clock.instant());
    }

    private static NotFoundException missing(DraftId id) {
        return new NotFoundException("There is no draft " + id);
    }

    private static void checkMayRead(User user) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees drafts");
        }
    }
}
