package dk.styringsportal.benchmark.edition;

/**
 * The edition that the nation's figures beside a municipality's result come from.
 *
 * @param own how the municipality's own answers are to those in the edition
 */
public record EditionBasis(Edition edition, Own own) {

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
