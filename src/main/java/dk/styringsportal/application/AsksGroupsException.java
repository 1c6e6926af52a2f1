package dk.styringsportal.application;

import dk.styringsportal.questionnaire.QuestionnaireVersionId;

/** A questionnaire for respondent groups where municipalities are to answer. */
public final class AsksGroupsException extends RuntimeException {

    AsksGroupsException(QuestionnaireVersionId questionnaire) {
        super("Questionnaire " + questionnaire + " asks respondent groups; a campaign for municipalities needs one that"
                + " municipalities answer");
    }
}
