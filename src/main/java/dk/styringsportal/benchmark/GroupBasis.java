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

    /**
     * Enough had submitted, but together with the nation's figures and those of another group that the reader can see, the
     * group's would tell the points of few; the comparison carries no figure of it.
     */
    record Derivable(ComparisonGroup group, int submitted) implements GroupBasis {}

    /** Shown or refused by the members that had submitted, and by what the reader can see beside them. */
    static GroupBasis of(GroupInSight sight, int submitted, boolean safe) {
        ComparisonGroup group = sight.group();
        if (submitted < MINIMUM) {
            return new Refused(group, submitted, MINIMUM);
        }
        return safe ? new Shown(group, submitted) : new Derivable(group, submitted);
    }
}
