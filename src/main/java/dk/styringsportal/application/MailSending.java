package dk.styringsportal.application;

import dk.styringsportal.campaign.invitation.LinkAddresses;
import dk.styringsportal.campaign.invitation.LinkSeal;
import dk.styringsportal.campaign.mail.MailFault;
import dk.styringsportal.campaign.mail.MailTransport;
import dk.styringsportal.campaign.mail.OutboxEntry;
import dk.styringsportal.campaign.mail.Outcome;
import dk.styringsportal.campaign.mail.OutgoingMail;
import dk.styringsportal.campaign.mail.ReadyMail;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Phaser;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what the outbox holds, one mail after the other, for as long as the portal runs and where a mail server is set.
 * What goes wrong with one mail stops none of the others; what all would meet, such as a mail server that does not
 * answer, makes this node pause.
 */
@ApplicationScoped
public class MailSending {

    private static final Logger LOG = Logger.getLogger(MailSending.class.getName());

    /** In periods: half a minute where nothing else is set. */
    private static final int PAUSE = 15;

    private static final int ATTEMPTS_AT_SETTLING = 3;
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(8);

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private MailSteps steps;

    @Inject
    private MailTransport transport;

    @Inject
    private MailSettings settings;

    @Inject
    private LinkSeal seal;

    @Inject
    private Clock clock;

    /** Process and machine: tells nodes apart in the database. */
    private final String node = shortened(ManagementFactory.getRuntimeMXBean().getName());

    private final List<ScheduledFuture<?>> senders = new ArrayList<>();
    private final Phaser atWork = new Phaser(1);
    private volatile boolean ending;
    private volatile Instant pausedUntil = Instant.MIN;
    private LinkAddresses addresses;

    private static String shortened(String name) {
        int longest = 100;
        return name.length() > longest ? name.substring(0, longest) : name;
    }

    /**
     * Starts the senders, after the tables are there.
     *
     * @throws IllegalStateException for settings that no mail can be sent with, so that the portal does not start
     */
    void start(@Observes @Priority(Interceptor.Priority.APPLICATION + 1) @Initialized(ApplicationScoped.class) Object start) {
        if (!transport.isSet()) {
            return;
        }
        addresses = new LinkAddresses(
                settings.portalAddress()
                        .orElseThrow(() -> new IllegalStateException("PORTAL_SMTP_HOST needs PORTAL_ADDRESS, for the links in mails")),
                seal);
        long period = settings.period().toMillis();
        settings.unknownAfter();
        settings.perMinute();
        for (int sender = 0; sender < settings.senders(); sender++) {
            senders.add(executor.scheduleWithFixedDelay(this::look, period, period, TimeUnit.MILLISECONDS));
        }
    }

    /** Lets the mails in hand be settled, for some seconds; what takes longer will be unknown. */
    @PreDestroy
    void end() {
        ending = true;
        senders.forEach(sender -> sender.cancel(false));
        try {
            atWork.awaitAdvanceInterruptibly(atWork.arrive(), LONGEST_FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            LOG.warning("Mails are still being sent as the portal ends");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever fails is told and tried again in the next period: an exception would end the sender. */
    private void look() {
        atWork.register();
        try {
            steps.giveUpAbandoned();
            sendDue();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Mails could not be looked for or settled", failure);
        } finally {
            atWork.arriveAndDeregister();
        }
    }

    private void sendDue() {
        while (!ending && !clock.instant().isBefore(pausedUntil)) {
            Optional<OutboxEntry> claimed = steps.claim(node);
            if (claimed.isEmpty()) {
                return;
            }
            Outcome outcome = send(claimed.get().mail());
            settle(claimed.get(), outcome);
            if (outcome.fault().filter(MailFault::isCommonToAll).isPresent()) {
                pausedUntil = clock.instant().plus(settings.period().multipliedBy(PAUSE));
                LOG.warning("No mails for a while: " + outcome.fault().get());
            }
        }
    }

    private Outcome send(OutgoingMail mail) {
        ReadyMail ready;
        try {
            ready = new ReadyMail(mail.id(), mail.address(), mail.name(), mail.complete(addresses));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, mail + " cannot be made ready", failure);
            return Outcome.refused(MailFault.FAILURE);
        }
        try {
            return transport.send(ready);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, mail + " failed while it was sent", failure);
            return Outcome.unknown(MailFault.FAILURE);
        }
    }

    /** A database that is away for a moment would leave a mail unknown that is not. */
    private void settle(OutboxEntry claimed, Outcome outcome) {
        for (int attempt = 1; ; attempt++) {
            try {
                steps.settle(claimed, outcome);
                return;
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS_AT_SETTLING) {
                    throw failure;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
