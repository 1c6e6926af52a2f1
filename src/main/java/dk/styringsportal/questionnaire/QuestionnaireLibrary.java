package dk.styringsportal.questionnaire;

import java.util.List;
import java.util.Optional;

/** The questionnaire versions this portal serves. */
public interface QuestionnaireLibrary {

    /** Ordered by id and version. */
    List<QuestionnaireVersion> versions();

    /** What is wrong with the files that cannot be served; none if all can. */
    List<QuestionnaireFault> faults();

    /** That version; empty if there is none. */
    Optional<QuestionnaireVersion> version(QuestionnaireVersionId id);
}
