package dk.styringsportal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts failures per name, of a log-in or an address, so that passwords and links cannot be guessed by the thousand. */
final class FailedAttempts {

    private static final int MOST = 10;
    private static final int MOST_NAMES = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final Clock clock;
    private final Map<String, Deque<Instant>> byName = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_NAMES;
        }
    };

    FailedAttempts(Clock clock) {
        this.clock = clock;
    }

    /** @throws TooManyAttemptsException after ten failures with the name within five minutes */
    synchronized void check(String name) {
        Deque<Instant> failures = recent(name);
        if (failures.size() >= MOST) {
            throw new TooManyAttemptsException(
                    Duration.between(clock.instant(), failures.peekFirst().plus(WINDOW)));
        }
    }

    synchronized void add(String name) {
        Deque<Instant> failures = recent(name);
        failures.addLast(clock.instant());
        byName.put(name, failures);
    }

    synchronized void forget(String name) {
        byName.remove(name);
    }

    private Deque<Instant> recent(String name) {
        Deque<Instant> failures = byName.getOrDefault(name, new ArrayDeque<>());
        Instant oldest = clock.instant().minus(WINDOW);
        while (!failures.isEmpty() && !failures.peekFirst().isAfter(oldest)) {
            failures.removeFirst();
        }
        return failures;
    }
}
