package dk.styringsportal.application;

import dk.styringsportal.benchmark.edition.TabledFacts;
import java.util.Locale;

/** An edition cannot be tabled by the facts that were named. */
public final class UnfitFactsException extends RuntimeException {

    /** What is wrong. */
    public enum Reason {
        /** There is none of that name in the round's forms. */
        UNKNOWN("There is no such fact in the forms of the round"),
        TOO_MANY("At most " + TabledFacts.MOST + " facts are wanted, each once"),
        /** Only what groups answered is tabled. */
        NO_GROUPS("Only surveys of groups are tabled by facts"),
        /** Two editions with different classes could be taken from each other. */
        REVISED("A revised edition is tabled by the facts of the edition before");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** "too-many" */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    public UnfitFactsException(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
