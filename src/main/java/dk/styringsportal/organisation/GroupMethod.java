package dk.styringsportal.organisation;

import java.time.Instant;
import java.util.Optional;

/** How a comparison group was made, with the figures that made it. */
public sealed interface GroupMethod {

    /** All that have the same region or municipality group, or a list that everybody knows. */
    record Named() implements GroupMethod {}

    /**
     * All whose population or index lies between two limits.
     *
     * @param above the limit that all of them exceed; empty for the lowest class
     * @param upTo the limit that none of them exceeds; empty for the highest class
     * @param year of populations and indexes
     */
    record Between(Optional<Double> above, Optional<Double> upTo, int year) implements GroupMethod {}

    /**
     * The nearest by distance.
     *
     * @param year of populations and indexes
     */
    record Nearest(Neighbours weights, int year) implements GroupMethod {}

    /** Chosen one by one: by KL for a list, by the municipality for its own group. */
    record Chosen(Instant at) implements GroupMethod {}
}
