package dk.styringsportal.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does what falls due without anybody's pressing a button: closes rounds whose deadline has passed, and deletes what persons
 * gave when the time that was promised is up. No answer depends on it: a campaign takes none from its deadline on, closed or
 * not.
 */
@ApplicationScoped
public class RoundWatch {

    private static final Logger LOG = Logger.getLogger(RoundWatch.class.getName());
    private static final long SECONDS_BETWEEN = 20;

    @Inject
    private Rounds rounds;

    @Inject
    private Retention retention;

    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> watch;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        watch = executor.scheduleWithFixedDelay(this::look, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stop) {
        if (watch != null) {
            watch.cancel(false);
        }
    }

    private void look() {
        attempt("Rounds past their deadline could not be closed", () -> rounds.overdue().forEach(rounds::closeIfOverdue));
        attempt("Answers whose time is up could not be deleted", () -> retention.due().forEach(retention::eraseIfDue));
    }

    private static void attempt(String failing, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, failing + "; it is tried again", fault);
        }
    }
}
