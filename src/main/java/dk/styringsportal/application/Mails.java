package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.invitation.InvitationLink;
import dk.styringsportal.campaign.invitation.LinkAddresses;
import dk.styringsportal.campaign.invitation.LinkSeal;
import dk.styringsportal.campaign.mail.BouncedAddress;
import dk.styringsportal.campaign.mail.BouncedAddresses;
import dk.styringsportal.campaign.mail.Delivery;
import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.campaign.mail.MailId;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailSelection;
import dk.styringsportal.campaign.mail.MailState;
import dk.styringsportal.campaign.mail.MailTransport;
import dk.styringsportal.campaign.mail.Outbox;
import dk.styringsportal.campaign.mail.OutboxEntry;
import dk.styringsportal.campaign.mail.OutgoingMail;
import dk.styringsportal.campaign.mail.Placeholder;
import dk.styringsportal.campaign.mail.StandardMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** What KL does with the mails in the outbox: reads them, sends them again, takes them back, hands them over by hand. */
@ApplicationScoped
@Transactional
public class Mails {

    @Inject
    private Outbox outbox;

    @Inject
    private BouncedAddresses bounced;

    @Inject
    private MailTransport transport;

    @Inject
    private MailSettings settings;

    @Inject
    private LinkSeal seal;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Whether mails are sent at all; without a mail server they wait, and are read and handed over here. */
    public boolean areSent() {
        return transport.isSet();
    }

    /** The newest first. */
    public List<OutboxEntry> list(User user, MailSelection selection, int from, int most) {
        checkMaySee(user);
        return outbox.page(selection, from, most);
    }

    /** How many there are in each state, of those selected. */
    public Map<MailState, Long> counts(User user, MailSelection selection) {
        checkMaySee(user);
        return outbox.counts(selection);
    }

    /** @throws NotFoundException if there is none */
    public OutboxEntry get(User user, MailId id) {
        checkMaySee(user);
        return outbox.withId(id).orElseThrow(() -> none(id));
    }

    /** Queues a mail that shows whether mails arrive. */
    public MailId sendTest(User user, MailAddress address, Locale language) {
        checkMayKeep(user);
        OutgoingMail mail = OutgoingMail.plain(
                MailKind.TEST,
                address,
                "",
                StandardMails.of(MailKind.TEST, language).fill(Map.of(Placeholder.SENDER, user.displayName())));
        outbox.put(List.of(mail), clock.instant());
        audit.record(user, "mail.test", subject(mail.id()));
        return mail.id();
    }

    /**
     * Sends it again or at once, with all attempts anew. Of a mail whose outcome is unknown that may be the second time.
     *
     * @throws dk.styringsportal.campaign.mail.MailStateException if it is being sent or was sent
     */
    public void retry(User user, MailId id) {
        change(user, id, "mail.retry", Delivery::retried);
    }

    /**
     * Counts it as sent: it has arrived, or was handed over by hand.
     *
     * @throws dk.styringsportal.campaign.mail.MailStateException if it is being sent, was sent or is cancelled
     */
    public void regardAsSent(User user, MailId id) {
        change(user, id, "mail.regard-as-sent", Delivery::regardedAsSent);
    }

    /** @throws dk.styringsportal.campaign.mail.MailStateException if it is not queued any more */
    public void cancel(User user, MailId id) {
        change(user, id, "mail.cancel", Delivery::cancelled);
    }

    private void change(User user, MailId id, String action, BiFunction<Delivery, Instant, Delivery> deed) {
        checkMayKeep(user);
        OutboxEntry held = outbox.held(id).orElseThrow(() -> none(id));
        outbox.update(held.with(deed.apply(held.delivery(), clock.instant())));
        audit.record(user, action, subject(id));
    }

    /** Whether {@link #working} shows this mail's link. */
    public boolean mayShowLink(User user, OutboxEntry entry) {
        return Tenancy.mayKeepMails(user)
                && !transport.isSet()
                && entry.delivery().state() == MailState.QUEUED
                && entry.mail().link().isPresent();
    }

    /**
     * The mail with its working links, for an administrator to hand over where no mail server is set. That it was shown is
     * written down, since whoever has the link can answer as the recipient.
     *
     * @param reachedAt where the administrator's own browser reaches the portal, for want of a setting
     * @throws AccessDeniedException for all others, for a mail without a link or not waiting, and where mails are sent
     */
    public String working(User user, MailId id, String reachedAt) {
        OutboxEntry entry = get(user, id);
        if (!mayShowLink(user, entry)) {
            throw new AccessDeniedException("Links are shown to KL's administrator only, and only of mails that nothing sends");
        }
        InvitationLink link = entry.mail().link().orElseThrow();
        audit.record(user, "mail.link", subject(id) + ", " + link);
        String portal = settings.portalAddress().orElse(reachedAt);
        return entry.mail().complete(new LinkAddresses(portal, seal)).body();
    }

    /** The addresses that do not work, the newest first. */
    public List<BouncedAddress> bounced(User user) {
        checkMaySee(user);
        return bounced.all();
    }

    /** The mark of that address; empty where it has none. */
    public Optional<BouncedAddress> mark(User user, MailAddress address) {
        checkMaySee(user);
        return bounced.find(address);
    }

    /** Says that mails to the address come back; nothing more is sent to it. Marked already, it stays as it is. */
    public void markBounced(User user, MailAddress address) {
        checkMayKeep(user);
        if (bounced.find(address).isEmpty()) {
            BouncedAddress mark = new BouncedAddress(UUID.randomUUID(), address, clock.instant(), user.displayName());
            bounced.add(mark);
            audit.record(user, "address.bounced", "address " + mark.id());
        }
    }

    /** Says that the address works after all. */
    public void unmarkBounced(User user, UUID id) {
        checkMayKeep(user);
        bounced.remove(id);
        audit.record(user, "address.restored", "address " + id);
    }

    private static String subject(MailId id) {
        return "mail " + id;
    }

    private static NotFoundException none(MailId id) {
        return new NotFoundException("There is no mail " + id);
    }

    private static void checkMaySee(User user) {
        if (!Tenancy.maySeeMails(user)) {
            throw new AccessDeniedException("Only KL sees mails");
        }
    }

    private static void checkMayKeep(User user) {
        if (!Tenancy.mayKeepMails(user)) {
            throw new AccessDeniedException("Only KL's administrator sends mails and takes them back");
        }
    }
}
