package dk.styringsportal.campaign.mail;

import java.time.Duration;
import java.util.List;

/**
 * How long a mail waits before it is tried again: one minute at first and a day at last, so that neither a mail server
 * that greylists newcomers (minutes) nor one that is down over a weekend loses a mail. All waits add up to some three days.
 */
public final class BackOff {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(16),
            Duration.ofHours(24),
            Duration.ofHours(24));

    /** After so many attempts in vain nothing more is tried. */
    public static final int MOST_ATTEMPTS = WAITS.size() + 1;

    private BackOff() {}

    /**
     * The wait after so many attempts.
     *
     * @param attempts made so far, from 1 to {@link #MOST_ATTEMPTS} - 1
     */
    public static Duration after(int attempts) {
        return WAITS.get(attempts - 1);
    }
}
