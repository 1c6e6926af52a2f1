package dk.styringsportal.benchmark.edition;

/** How far an edition has come. */
public enum EditionState {
    /** Frozen, to be looked at; only the commentary can be written still. */
    DRAFT,
    /** A second person has approved it: from now on not even the commentary changes. */
    APPROVED,
    /** Anybody may read its figures. */
    PUBLISHED,
    /** Taken back, with the reason; its figures are no longer handed out. */
    WITHDRAWN
}
