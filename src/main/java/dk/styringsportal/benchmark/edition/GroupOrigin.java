package dk.styringsportal.benchmark.edition;

import java.util.Locale;

/**
 * Where the group comes from that a municipality is compared with over an edition's answers.
 *
 * @param year of the populations and indexes that made it
 */
public record GroupOrigin(Origin origin, int year) {

    /** How a group is to an edition. */
    public enum Origin {
        /** It is the edition's: its members, limits and weights. */
        EDITION,
        /** A list that the edition does not have, since KL put it together later. */
        LATER,
        /** What the municipality has chosen for itself; no edition has that. */
        OWN,
        /** The edition has no groups, since it is older than such; the group is as the portal makes it today. */
        TODAY;

        /** "edition", "later", "own", "today": how the API calls it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it stands in the edition. */
    public boolean isFrozen() {
        return origin == Origin.EDITION;
    }
}
