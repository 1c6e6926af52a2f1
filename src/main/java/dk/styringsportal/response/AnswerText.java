package dk.styringsportal.response;

import dk.styringsportal.questionnaire.QuestionnaireVersion;

/** All answers of one respondent as one line of text, and back. */
public interface AnswerText {

    String written(Answers answers);

    /** @param text as {@link #written} gave it, of answers to that questionnaire */
    Answers read(String text, QuestionnaireVersion questionnaire);
}
