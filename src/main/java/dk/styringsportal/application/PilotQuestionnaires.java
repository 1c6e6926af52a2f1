package dk.styringsportal.application;

import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.QuestionnaireSource;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.pilot.Pilot;
import dk.styringsportal.response.pilot.PilotId;
import dk.styringsportal.response.pilot.PilotRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What pilots ask. Since that never changes, each node remembers what it has read. */
@ApplicationScoped
class PilotQuestionnaires {

    @Inject
    private PilotRepository pilots;

    @Inject
    private QuestionnaireSource files;

    private final Map<PilotId, QuestionnaireVersion> remembered = new ConcurrentHashMap<>();

    QuestionnaireVersion of(Pilot pilot) {
        return remembered.computeIfAbsent(pilot.id(), this::read);
    }

    private QuestionnaireVersion read(PilotId id) {
        FrozenQuestionnaire asked = pilots.asked(id);
        return read(asked.id(), asked.content());
    }

    /** What a file says, so that its hash is the file's. */
    QuestionnaireVersion read(QuestionnaireVersionId id, String content) {
        return files.read(id, content);
    }

    /** What is to be asked, when the content is what the version was read from. */
    FrozenQuestionnaire frozen(QuestionnaireVersion version, String content) {
        if (!read(version.id(), content).contentHash().equals(version.contentHash())) {
            throw new IllegalArgumentException("The content is not that of " + version.id());
        }
        return new FrozenQuestionnaire(version.id(), version.contentHash(), content);
    }

    void forget(PilotId deleted) {
        remembered.remove(deleted);
    }
}
