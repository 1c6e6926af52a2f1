package dk.styringsportal.campaign.contacts.request;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many days before their own deadline leaders are reminded who have handed in nothing: "7, 2" reminds twice. Days are counted
 * on Danish clocks, so that a reminder comes at the hour of the deadline.
 *
 * @param days each from 1 to {@value #LONGEST}, the earliest reminder first; none where nobody is reminded by itself
 */
public record ReminderDays(List<Integer> days) {

    public static final int LONGEST = 60;

    /** As many reminders at most: more than that is nagging. */
    public static final int MOST = 5;

    public static final ReminderDays NONE = new ReminderDays(List.of());

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** @throws IllegalArgumentException for more than {@value #MOST} reminders, or a day outside 1 to {@value #LONGEST} */
    public ReminderDays {
        days = days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (days.size() > MOST || days.stream().anyMatch(day -> day < 1 || day > LONGEST)) {
            throw new IllegalArgumentException("At most " + MOST + " days from 1 to " + LONGEST + ", not " + days);
        }
    }

    public static ReminderDays of(Collection<Integer> days) {
        return new ReminderDays(List.copyOf(days));
    }

    /**
     * Reads days with commas or blanks between; nothing for none.
     *
     * @throws IllegalArgumentException for what are no such days
     */
    public static ReminderDays parse(String text) {
        return of(Arrays.stream(text.strip().split("[\\s,;]+"))
                .filter(day -> !day.isEmpty())
                .map(ReminderDays::day)
                .toList());
    }

    private static int day(String text) {
        if (!text.matches("[0-9]{1,3}")) {
            throw new IllegalArgumentException("A number of days is wanted, not " + text);
        }
        return Integer.parseInt(text);
    }

    /** As {@link #parse} reads it: "7, 2". */
    public String written() {
        return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public boolean isNone() {
        return days.isEmpty();
    }

    /**
     * Whether a reminder has fallen due: a time for one lies after that moment, and has come. Several that have come since make one.
     *
     * @param since times up to then are past: the leader was written to, or nothing was planned yet
     */
    public boolean areDue(Instant deadline, Instant since, Instant now) {
        return now.isBefore(deadline) && times(deadline).anyMatch(time -> time.isAfter(since) && !time.isAfter(now));
    }

    private Stream<Instant> times(Instant deadline) {
        return days.stream().map(day -> deadline.atZone(DENMARK).minusDays(day).toInstant());
    }
}
