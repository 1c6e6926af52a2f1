package dk.styringsportal.benchmark.edition;

import java.time.Instant;

/**
 * One step in an edition's life.
 *
 * @param by as shown to users
 * @param detail a reason or a time that goes with it; empty where there is none
 */
public record EditionEvent(Kind kind, Instant at, String by, String detail) {

    /** What was done. */
    public enum Kind {
        FROZEN,
        COMMENTED,
        APPROVED,
        HEARING,
        EMBARGO,
        PUBLISHED,
        WITHDRAWN
    }
}
