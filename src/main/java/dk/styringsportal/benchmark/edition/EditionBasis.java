package dk.styringsportal.benchmark.edition;

import java.util.Optional;

/**
 * The edition that the nation's figures beside a municipality's result come from.
 *
 * @param own how the municipality's own answers are to those in the edition
 * @param group where the group is from that the result is compared with; empty where it is compared with none
 */
public record EditionBasis(Edition edition, Own own, Optional<GroupOrigin> group) {

    /** Of what is compared with no group. */
    public EditionBasis(Edition edition, Own own) {
        this(edition, own, Optional.empty());
    }

    /** How a municipality's own answers are to those in an edition. */
    public enum Own {
        /** They are the same. */
        SAME,
        /** They have been changed since; the result has those of the edition. */
        CHANGED,
        /** The edition has none; the result has those that were submitted. */
        ABSENT
    }
}
