package dk.styringsportal.response.sums;

/** A sheet of sums that cannot be taken as a whole. Nothing of it was stored. */
public final class ForeignSumsException extends RuntimeException {

    /** Why it is not taken. */
    public enum Reason {
        QUESTIONNAIRE("The sums are of another questionnaire"),
        TEMPLATE("The sums come from another template; fetch the newest"),
        UNFIT_CELLS("Some cells of the cases are not counted; mend them first"),
        CELLS("Only the numbers of the sheet of sums are wanted"),
        FILE("Only the numbers of the sheet of sums are wanted, as JSON and never a file: the cases stay with the municipality");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    public ForeignSumsException(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
