package dk.styringsportal.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Deletes uploaded lists of contacts that nobody has said yes to within a day. */
@ApplicationScoped
public class ForgottenContacts {

    private static final Logger LOG = Logger.getLogger(ForgottenContacts.class.getName());
    private static final Duration KEPT = Duration.ofDays(1);
    private static final long MINUTES_BETWEEN = 30;

    @Inject
    private ContactSteps steps;

    @Resource
    private ManagedScheduledExecutorService executor;

    private ScheduledFuture<?> watch;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        watch = executor.scheduleWithFixedDelay(this::forget, 1, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stop) {
        if (watch != null) {
            watch.cancel(false);
        }
    }

    private void forget() {
        try {
            steps.forget(KEPT);
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "Forgotten lists of contacts could not be deleted; it is tried again", fault);
        }
    }
}
