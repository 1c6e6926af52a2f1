package dk.styringsportal.application;

import dk.styringsportal.campaign.mailing.MailingId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does what falls due without anybody's pressing a button: carries out mailings, reminds leaders, closes rounds whose deadline
 * has passed, deletes what persons gave when the time that was promised is up, and notes that an embargo has ended. What fails for
 * one holds up none of the others. No answer depends on it: a campaign takes none from its deadline on, closed or not.
 */
@ApplicationScoped
public class RoundWatch {

    private static final Logger LOG = Logger.getLogger(RoundWatch.class.getName());
    private static final long SECONDS_BETWEEN = 20;
    private static final long SECONDS_BETWEEN_MAILINGS = 2;

    @Inject
    private Rounds rounds;

    @Inject
    private Retention retention;

    @Inject
    private Editions editions;

    @Inject
    private MailingRun mailings;

    @Inject
    private ContactReminders reminders;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final List<ScheduledFuture<?>> watches = new ArrayList<>();

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        watches.add(executor.scheduleWithFixedDelay(this::look, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS));
        watches.add(executor.scheduleWithFixedDelay(
                this::carryOutMailings, SECONDS_BETWEEN_MAILINGS, SECONDS_BETWEEN_MAILINGS, TimeUnit.SECONDS));
    }

    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object stop) {
        watches.forEach(watch -> watch.cancel(false));
    }

    private void look() {
        each("A round past its deadline could not be closed", rounds::overdue, rounds::closeIfOverdue);
        each("A leader could not be reminded", reminders::due, reminders::remindIfDue);
        each("Answers whose time is up could not be deleted", retention::due, retention::eraseIfDue);
        each("An edition whose embargo has ended could not be noted", editions::due, editions::settleIfDue);
    }

    private void carryOutMailings() {
        each("A mailing could not be carried out", mailings::due, this::carryOut);
    }

    private void carryOut(MailingId mailing) {
        boolean more = true;
        while (more) {
            more = mailings.step(mailing);
        }
    }

    private static <T> void each(String failing, Supplier<List<T>> due, Consumer<T> work) {
        attempt(failing, () -> due.get().forEach(one -> attempt(failing, () -> work.accept(one))));
    }

    private static void attempt(String failing, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, failing + "; it is tried again", fault);
        }
    }
}
