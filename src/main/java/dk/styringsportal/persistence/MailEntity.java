package dk.styringsportal.persistence;

import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationLink;
import dk.styringsportal.campaign.invitation.LinkPurpose;
import dk.styringsportal.campaign.mail.Delivery;
import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.campaign.mail.MailFault;
import dk.styringsportal.campaign.mail.MailId;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailState;
import dk.styringsportal.campaign.mail.MailText;
import dk.styringsportal.campaign.mail.OutboxEntry;
import dk.styringsportal.campaign.mail.OutgoingMail;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "outgoing_mail")
class MailEntity {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private int urgency;
    private String address;

    @Column(name = "address_key")
    private String addressKey;

    private String recipient;
    private String subject;
    private String content;

    @Enumerated(EnumType.STRING)
    @Column(name = "link_purpose")
    private LinkPurpose linkPurpose;

    @Column(name = "link_invitation")
    private String linkInvitation;

    @Column(name = "link_issue")
    private Integer linkIssue;

    private String campaign;
    private String invitation;

    @Column(name = "queued_at")
    private OffsetDateTime queuedAt;

    private int place;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;

    @Column(name = "next_attempt_at")
    private OffsetDateTime nextAttemptAt;

    @Column(name = "claimed_at")
    private OffsetDateTime claimedAt;

    private String node;

    @Enumerated(EnumType.STRING)
    private MailFault fault;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected MailEntity() {}

    /** @param place among those queued together */
    MailEntity(OutgoingMail mail, int place, Instant now) {
        this.id = mail.id().toString();
        this.kind = mail.kind();
        this.urgency = mail.kind().isUrgent() ? 0 : 1;
        this.address = mail.address().value();
        this.addressKey = mail.address().key();
        this.recipient = mail.name();
        this.subject = mail.text().subject();
        this.content = mail.text().body();
        mail.link().ifPresent(link -> {
            this.linkPurpose = link.purpose();
            this.linkInvitation = link.invitation().toString();
            this.linkIssue = link.issue();
        });
        this.campaign = mail.campaign().orElse(null);
        this.invitation = mail.invitation().map(InvitationId::toString).orElse(null);
        this.queuedAt = UtcTime.of(now);
        this.place = place;
        take(Delivery.queued(now));
    }

    final void take(Delivery delivery) {
        this.state = delivery.state();
        this.attempts = delivery.attempts();
        this.nextAttemptAt = UtcTime.of(delivery.nextAttempt());
        this.claimedAt = UtcTime.of(delivery.claimedAt());
        this.node = delivery.node();
        this.fault = delivery.fault().orElse(null);
        this.changedAt = UtcTime.of(delivery.changedAt());
    }

    OutboxEntry toEntry() {
        OutgoingMail mail = new OutgoingMail(
                MailId.parse(id),
                kind,
                new MailAddress(address),
                recipient,
                new MailText(subject, content),
                link(),
                Optional.ofNullable(campaign),
                Optional.ofNullable(invitation).map(MailEntity::invitationId));
        return new OutboxEntry(mail, queuedAt.toInstant(), delivery());
    }

    Optional<InvitationLink> link() {
        return Optional.ofNullable(linkPurpose)
                .map(purpose -> new InvitationLink(purpose, invitationId(linkInvitation), linkIssue));
    }

    Delivery delivery() {
        return new Delivery(
                state,
                attempts,
                nextAttemptAt.toInstant(),
                UtcTime.instant(claimedAt),
                node,
                Optional.ofNullable(fault),
                changedAt.toInstant());
    }

    InvitationId invitation() {
        return invitationId(invitation);
    }

    static InvitationId invitationId(String text) {
        return new InvitationId(UUID.fromString(text));
    }
}
