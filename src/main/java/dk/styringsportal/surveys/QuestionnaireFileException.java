package dk.styringsportal.surveys;

/** A questionnaire file that cannot be used: where the fault is and what would be right. */
public final class QuestionnaireFileException extends RuntimeException {

    /** @param place the file, then the path inside it: "…/questionnaire.yaml: themes/0/items/3/options" */
    QuestionnaireFileException(String place, String problem) {
        super(place + ": " + problem);
    }

    QuestionnaireFileException(String place, RuntimeException cause) {
        super(place + ": " + cause.getMessage(), cause);
    }
}
