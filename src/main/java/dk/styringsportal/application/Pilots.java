package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentFormat;
import dk.styringsportal.questionnaire.draft.ContentJudge;
import dk.styringsportal.questionnaire.draft.DraftId;
import dk.styringsportal.questionnaire.draft.Judgement;
import dk.styringsportal.questionnaire.draft.UnsoundDraftException;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.pilot.Pilot;
import dk.styringsportal.response.pilot.PilotId;
import dk.styringsportal.response.pilot.PilotOpenException;
import dk.styringsportal.response.pilot.PilotRepository;
import dk.styringsportal.response.pilot.PilotResponse;
import dk.styringsportal.response.pilot.PilotResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Trying questionnaires on chosen people: opening pilots, reading what came in, closing and deleting. */
@ApplicationScoped
@Transactional
public class Pilots {

    @Inject
    private PilotRepository pilots;

    @Inject
    private PilotResponseRepository responses;

    @Inject
    private PilotQuestionnaires asked;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Drafts drafts;

    @Inject
    private ContentJudge judge;

    @Inject
    private Exchange exchange;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** A pilot with what it asks and what everybody invited has given. */
    public record Reading(Pilot pilot, QuestionnaireVersion questionnaire, List<PilotResponse> responses) {}

    /**
     * Opens a pilot of any version, also one that only its editor knows. What is asked is kept as it is now.
     *
     * @param content the file's text, that the version was read from
     * @param title what KL calls the pilot
     * @throws AccessDeniedException for all but KL's administrators
     * @throws IllegalArgumentException for a title that is empty or too long, or a content that is not the version's
     * @throws dk.styringsportal.response.CprNumberException for a title that holds what looks like a CPR number
     */
    public Pilot open(User user, QuestionnaireVersion version, String content, String title) {
        checkMayRun(user);
        Pilot.checkTitle(title);
        CprNumber.refuseIn(title, "title");
        Pilot opened = pilots.open(title, asked.frozen(version, content), user.displayName(), clock.instant());
        audit.record(user, "pilot.open", opened, "");
        return opened;
    }

    /**
     * Opens a pilot of a version that the portal serves, whatever its state.
     *
     * @throws NotFoundException if there is no such version
     */
    public Pilot open(User user, QuestionnaireVersionId id, String title) {
        checkMayRun(user);
        QuestionnaireVersion version = questionnaires.find(id)
                .orElseThrow(() -> new NotFoundException("There is no questionnaire " + id));
        return open(user, version, questionnaires.content(version.id()).orElseThrow(), title);
    }

    /**
     * Opens a pilot of a draft as it is now. The draft is written on; the pilot goes on asking what it asked at first.
     *
     * @throws NotFoundException if there is no such draft
     * @throws UnsoundDraftException if it has faults
     */
    public Pilot open(User user, DraftId id, String title) {
        checkMayRun(user);
        Content content = drafts.get(user, id).content();
        Judgement judgement = judge.judge(content);
        QuestionnaireVersionId version =
                judgement.version().orElseThrow(() -> new UnsoundDraftException(judgement.faults())).id();
        String file = new String(exchange.write(ContentFormat.Kind.YAML, content).file(), StandardCharsets.UTF_8);
        return open(user, asked.read(version, file), file, title);
    }

    /** Whether that version is being tried now. */
    public boolean isTried(QuestionnaireVersionId questionnaire) {
        return pilots.of(questionnaire).stream().anyMatch(Pilot::isOpen);
    }

    /** The pilots of that version, newest first. They tell of nobody who takes part. */
    public List<Pilot> of(QuestionnaireVersionId questionnaire) {
        return pilots.of(questionnaire);
    }

    /** All there are, newest first. */
    public List<Pilot> list(User user) {
        checkMaySee(user);
        return pilots.all();
    }

    /**
     * All that is known of a pilot.
     *
     * @throws NotFoundException if there is none of that number
     */
    public Reading read(User user, PilotId id) {
        checkMaySee(user);
        Pilot pilot = pilots.withId(id).orElseThrow(() -> none(id));
        QuestionnaireVersion questionnaire = asked.of(pilot);
        return new Reading(pilot, questionnaire, responses.allOf(id, questionnaire));
    }

    /** Closes the pilot: no link opens it any more. A closed one stays as it is. */
    public Pilot close(User user, PilotId id) {
        Pilot pilot = held(user, id);
        if (!pilot.isOpen()) {
            return pilot;
        }
        Pilot closed = pilot.closedAt(clock.instant());
        pilots.update(closed);
        audit.record(user, "pilot.close", closed, "");
        return closed;
    }

    /**
     * Deletes a closed pilot with its invitations, answers and comments. Only the audit trail tells that it was there.
     *
     * @throws PilotOpenException if it is open
     */
    public void delete(User user, PilotId id) {
        Pilot pilot = held(user, id);
        if (pilot.isOpen()) {
            throw new PilotOpenException(id);
        }
        audit.record(user, "pilot.delete", pilot, "");
        pilots.delete(id);
        asked.forget(id);
    }

    /** For a change to the pilot. */
    Pilot held(User user, PilotId id) {
        checkMayRun(user);
        return pilots.held(id).orElseThrow(() -> none(id));
    }

    /** The pilot while it is open. */
    Optional<Pilot> stillOpen(PilotId id) {
        return pilots.withId(id).filter(Pilot::isOpen);
    }

    private static NotFoundException none(PilotId id) {
        return new NotFoundException("There is no pilot " + id);
    }

    private static void checkMaySee(User user) {
        if (!Tenancy.maySeePilots(user)) {
            throw new AccessDeniedException("Only KL sees pilots");
        }
    }

    private static void checkMayRun(User user) {
        if (!Tenancy.mayRunPilots(user)) {
            throw new AccessDeniedException("Only KL's administrator runs pilots");
        }
    }
}
