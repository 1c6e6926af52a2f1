package dk.styringsportal.campaign;

import dk.styringsportal.questionnaire.ItemCode;

/** A question is to be asked in the respondent's own words that has no options, or on whose answer others depend. */
public class UnfitForWordsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnfitForWordsException(ItemCode item) {
        super("Question " + item + " cannot be asked in words of the respondent's own: it has no options, or others depend on its answer");
    }
}
