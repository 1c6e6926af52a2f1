package dk.styringsportal.coding.assessment;

import java.util.Locale;

/** What was wanted of an assessment does not fit how far it has come. */
public final class AssessmentStateException extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** There is nothing to rate yet. */
        NOT_SUBMITTED("The municipality has not submitted"),
        /** KL has said who rates it. */
        NOT_ASSIGNED("Others are to rate the municipality"),
        /** Of a municipality that is to be assigned: what they gave would be lost or unseen. */
        BEGUN("Others have begun to rate the municipality"),
        /** Two others have begun. */
        TAKEN("Two others rate the municipality in this theme"),
        /** Both are done and have seen each other's ratings. */
        REVEALED("Both assessors are done, so their ratings stand"),
        /** Until then nobody sees both ratings. */
        NOT_RATED_BY_TWO("Two assessors have to be done before a value is settled"),
        /** So there is nothing to decide. */
        AGREED("Both assessors gave the same rating, which holds");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** As the API and keys of texts have it: "not-submitted". */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    public AssessmentStateException(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
