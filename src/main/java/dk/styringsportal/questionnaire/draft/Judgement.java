package dk.styringsportal.questionnaire.draft;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.util.List;
import java.util.Optional;

/**
 * Whether a content makes sense as a questionnaire.
 *
 * @param version what it says; empty if it has faults
 * @param faults all that the schema finds, or where that finds none all that makes no sense, by path
 */
public record Judgement(Optional<QuestionnaireVersion> version, List<QuestionnaireFault> faults) {

    public Judgement {
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return version.isPresent();
    }
}
