package dk.styringsportal.application;

import dk.styringsportal.campaign.mail.BouncedAddresses;
import dk.styringsportal.campaign.mail.Delivery;
import dk.styringsportal.campaign.mail.Outbox;
import dk.styringsportal.campaign.mail.OutboxEntry;
import dk.styringsportal.campaign.mail.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * The two transactions around the sending of a mail. The claim is committed before anything is sent, and the outcome
 * after; a sender that is killed in between leaves a claim that says so, so that its mail is neither lost nor sent twice.
 */
@ApplicationScoped
@Transactional
class MailSteps {

    private static final Logger LOG = Logger.getLogger(MailSteps.class.getName());

    @Inject
    private Outbox outbox;

    @Inject
    private BouncedAddresses bounced;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /**
     * Claims the mail whose turn it is. Those to addresses that do not work are put aside on the way.
     *
     * @return empty where there is none to send now
     */
    Optional<OutboxEntry> claim(String node) {
        while (true) {
            Instant now = clock.instant();
            Optional<OutboxEntry> due = outbox.due(now, settings.perMinute());
            if (due.isEmpty()) {
                return due;
            }
            OutboxEntry entry = due.get();
            if (bounced.find(entry.mail().address()).isEmpty()) {
                OutboxEntry claimed = entry.with(entry.delivery().claimed(node, now));
                outbox.update(claimed);
                return Optional.of(claimed);
            }
            outbox.update(entry.with(entry.delivery().bounced(now)));
        }
    }

    /** Keeps how it went, unless somebody has decided in the meantime what becomes of the mail. */
    void settle(OutboxEntry claimed, Outcome outcome) {
        Optional<OutboxEntry> held = outbox.held(claimed.mail().id());
        Optional<Delivery> awaiting =
                held.map(OutboxEntry::delivery).filter(delivery -> delivery.awaits(claimed.delivery()));
        if (awaiting.isPresent()) {
            outbox.update(held.get().with(awaiting.get().settled(outcome, clock.instant())));
        } else {
            LOG.warning(claimed.mail() + " ended " + outcome.result() + " after it was decided upon");
        }
    }

    /** Marks as unknown what was claimed so long ago that whoever claimed it must be gone. */
    void giveUpAbandoned() {
        Instant now = clock.instant();
        List<OutboxEntry> abandoned = outbox.claimedBefore(now.minus(settings.unknownAfter()));
        for (OutboxEntry entry : abandoned) {
            outbox.update(entry.with(entry.delivery().abandoned(now)));
            LOG.warning("Whether " + entry.mail() + " was sent is unknown: " + entry.delivery().node() + " has not said");
        }
    }
}
