package dk.styringsportal.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waits for what others do in their own time. */
public final class Soon {

    private Soon() {}

    /** Fails with what was awaited unless it comes true within that time. */
    public static void is(String what, Duration limit, Callable<Boolean> condition) throws Exception {
        Instant deadline = Instant.now().plus(limit);
        while (!condition.call()) {
            if (Instant.now().isAfter(deadline)) {
                fail("Not within " + limit + ": " + what);
            }
            Thread.sleep(200);
        }
    }
}
