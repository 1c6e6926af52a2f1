package dk.styringsportal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Long work of one kind that outlives the node at which it was begun. Each run here tells every other second that it is at work; where
 * one has been silent for long its node is gone, and the first node that notices, or the same after its start, takes it up.
 *
 * @param <K> what tells one piece of work from others
 */
final class LongWork<K> {

    private static final Logger LOG = Logger.getLogger(LongWork.class.getName());
    private static final long SECONDS_BETWEEN_BEATS = 2;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);

    private final String what;
    private final Unfinished<K> unfinished;
    private final Clock clock;
    private final Set<Run<K>> running = ConcurrentHashMap.newKeySet();
    private volatile ScheduledFuture<?> watch;

    /** Somebody at work, here. */
    interface Run<K> {

        K id();

        /** Tells that it is at work. */
        void beat();
    }

    /** Work that has not come to its end, wherever it was begun. */
    interface Unfinished<K> {

        /** What nobody has been seen at since then. */
        List<K> unseenSince(Instant then);

        /**
         * Takes it up and begins to work at it, unless somebody has been seen at it since then.
         *
         * @param run that nobody else has
         */
        void takeOver(K id, String run, Instant unseenSince);
    }

    /** @param what the work is called in the log, with its id after it: "edition" */
    LongWork(String what, Unfinished<K> unfinished, Clock clock) {
        this.what = what;
        this.unfinished = unfinished;
        this.clock = clock;
    }

    void watch(ScheduledExecutorService scheduler) {
        watch = scheduler.scheduleWithFixedDelay(this::look, SECONDS_BETWEEN_BEATS, SECONDS_BETWEEN_BEATS, TimeUnit.SECONDS);
    }

    /** Watches no more; runs go on. */
    void end() {
        if (watch != null) {
            watch.cancel(false);
        }
    }

    /** A name for a run that no other has, on whatever node. */
    static String newRun() {
        return UUID.randomUUID().toString();
    }

    /** The run is at work from now on. */
    void begun(Run<K> run) {
        running.add(run);
    }

    /** It is no more, whether or not it has come to its end. */
    void over(Run<K> run) {
        running.remove(run);
    }

    /** What is done every other second. */
    void look() {
        running.forEach(run -> attempt("It could not be told that " + what + " " + run.id() + " is at work", run::beat));
        Instant then = clock.instant().minus(LONGEST_SILENCE);
        attempt("Unfinished work could not be looked for: " + what, () -> unfinished.unseenSince(then).stream()
                .filter(id -> running.stream().noneMatch(run -> run.id().equals(id)))
                .forEach(id -> attempt(what + " " + id + " could not be taken up", () -> unfinished.takeOver(id, newRun(), then))));
    }

    /** Does something that is done again soon: what fails is told in the log. */
    static void attempt(String failing, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, failing, fault);
        }
    }
}
