package dk.styringsportal.campaign;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened to a round; kept for ever.
 *
 * @param by display name; "Portalen" where a deadline did it
 * @param deadline as it was afterwards
 * @param reason in KL's own words; may be empty
 */
public record RoundEvent(Kind kind, Instant at, String by, Optional<Instant> deadline, String reason) {

    /** In characters. */
    public static final int LONGEST_REASON = 500;

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** What happened. */
    public enum Kind {
        CREATED,
        PILOT,
        OPENED,
        DEADLINE_MOVED,
        CLOSED,
        REOPENED,
        /** What persons gave was deleted, as promised. */
        ERASED
    }

    /** @throws IllegalArgumentException for a reason of more than {@value #LONGEST_REASON} characters */
    public RoundEvent {
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has at most " + LONGEST_REASON + " characters");
        }
    }

    /**
     * When what persons gave is to be deleted: so many calendar months after the last closing, on Danish clocks.
     *
     * @param events of a closed round
     * @return empty where nothing was promised, or it has been done since
     */
    public static Optional<Instant> erasure(List<RoundEvent> events, RoundTerms terms) {
        return events.stream()
                .filter(event -> event.kind() == Kind.CLOSED || event.kind() == Kind.ERASED)
                .max(Comparator.comparing(RoundEvent::at))
                .filter(last -> last.kind() == Kind.CLOSED)
                .flatMap(closed -> terms.retentionMonths().map(months -> closed.at()
                        .atZone(DENMARK)
                        .plusMonths(months)
                        .toInstant()));
    }
}
