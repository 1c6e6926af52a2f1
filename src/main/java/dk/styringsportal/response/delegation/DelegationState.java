package dk.styringsportal.response.delegation;

import java.util.Collection;
import java.util.Set;

/** How far a colleague is with what was handed over. */
public enum DelegationState {
    NOT_STARTED,
    /** At least one answer has come. */
    UNDER_WAY,
    /** The colleague has said so. */
    READY,
    /** The colleague has sent it back, with a comment. */
    RETURNED;

    /**
     * How far those are together who share a theme: returned if anybody has sent it back, since the coordinator has to act;
     * ready when all are; not started while nobody has begun.
     *
     * @throws IllegalArgumentException for none
     */
    public static DelegationState ofAll(Collection<DelegationState> states) {
        Set<DelegationState> different = Set.copyOf(states);
        if (different.isEmpty()) {
            throw new IllegalArgumentException("At least one state is wanted");
        }
        if (different.contains(RETURNED)) {
            return RETURNED;
        }
        return different.size() == 1 ? different.iterator().next() : UNDER_WAY;
    }
}
