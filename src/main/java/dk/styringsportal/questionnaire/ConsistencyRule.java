package dk.styringsportal.questionnaire;

import java.util.Optional;
import java.util.Set;

/**
 * Two answers that belong together. Where the first is given and the second does not fit, the respondent is asked to
 * look again; nothing is blocked and nothing is filled in unasked (source 002, decisions D1–D6).
 *
 * @param id unique within the questionnaire: "d1-q05"
 * @param text why the answers belong together, one short sentence
 * @param offer whether the consistent answer follows so clearly that it may be filled in by one click
 */
public record ConsistencyRule(String id, Given when, Expected expect, String text, boolean offer) {

    /** Which rows a rule speaks of. */
    public enum Rows {
        /** An item without rows. */
        NONE,
        /** Each row by itself; on the expecting side, the same row. */
        EACH,
        /** Every row. */
        ALL,
        /** One named row. */
        ONE
    }

    /** The answer that gives rise to the expectation: one of the named options. */
    public record Given(ItemCode item, Rows rows, Optional<RowKey> row, Set<OptionKey> answers) {

        public Given {
            answers = Set.copyOf(answers);
        }
    }

    /**
     * What is then consistent.
     *
     * @param answers the options that fit; empty when the rule is about ticks
     * @param notTicked the options that must not be ticked; empty when the rule is about choices
     */
    public record Expected(
            ItemCode item, Rows rows, Optional<RowKey> row, Set<OptionKey> answers, Set<OptionKey> notTicked) {

        public Expected {
            answers = Set.copyOf(answers);
            notTicked = Set.copyOf(notTicked);
        }
    }
}
