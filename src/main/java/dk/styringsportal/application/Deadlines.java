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
 * Closes rounds whose deadline has passed. No answer depends on it: a campaign takes none from its deadline on, closed or not.
 */
@ApplicationScoped
public class Deadlines {

    private static final Logger LOG = Logger.getLogger(Deadlines.class.getName());
    private static final long SECONDS_BETWEEN = 20;

    @Inject
    private Rounds rounds;

    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> watch;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        watch = executor.scheduleWithFixedDelay(this::closeOverdue, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stop) {
        if (watch != null) {
            watch.cancel(false);
        }
    }

    private void closeOverdue() {
        try {
            rounds.overdue().forEach(rounds::closeIfOverdue);
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "Rounds past their deadline could not be closed; it is tried again", fault);
        }
    }
}
