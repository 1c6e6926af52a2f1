package dk.styringsportal.questionnaire;

import java.util.List;

/** Keeps the versions that campaigns use. Nothing in it ever changes. */
public interface FrozenQuestionnaireRepository {

    List<FrozenQuestionnaire> all();

    /** Keeps the version, unless it is kept already. */
    void keep(FrozenQuestionnaire used);
}
