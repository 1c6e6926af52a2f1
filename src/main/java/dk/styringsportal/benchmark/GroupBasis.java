package dk.styringsportal.benchmark;

import dk.styringsportal.organisation.ComparisonGroup;

/** What a comparison with a group rests on, or why there is none. */
public sealed interface GroupBasis {

    /** The least number of submitted responses in a group whose figures are shown. */
    int MINIMUM = 5;

    ComparisonGroup group();

    /** @param submitted members that had submitted, at least {@link #MINIMUM} */
    record Shown(ComparisonGroup group, int submitted) implements GroupBasis {}

    /**
     * Too few members had submitted; the comparison then carries no figure of the group.
     *
     * @param submitted under {@code minimum}
     */
    record Refused(ComparisonGroup group, int submitted, int minimum) implements GroupBasis {}

    /** Shown or refused by the number that had submitted. */
    static GroupBasis of(ComparisonGroup group, int submitted) {
        return submitted < MINIMUM ? new Refused(group, submitted, MINIMUM) : new Shown(group, submitted);
    }
}
