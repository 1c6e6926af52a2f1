package dk.styringsportal.response.pilot;

import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the pilots, each with the questionnaire as it was when it was opened. */
public interface PilotRepository {

    /** Newest first. */
    List<Pilot> all();

    /** The pilots of that version, newest first. */
    List<Pilot> of(QuestionnaireVersionId questionnaire);

    Optional<Pilot> withId(PilotId id);

    /** The pilot, held until the transaction ends, so that closing, inviting and deleting do not cross. */
    Optional<Pilot> held(PilotId id);

    /** What a pilot asks; never changed. */
    FrozenQuestionnaire asked(PilotId id);

    /** A new, open pilot. */
    Pilot open(String title, FrozenQuestionnaire asked, String by, Instant now);

    /** Stores what has changed. */
    void update(Pilot pilot);

    /** Deletes the pilot with its invitations and all that was given. */
    void delete(PilotId id);
}
