package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mailing.Mailing;
import dk.styringsportal.campaign.mailing.MailingId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;

@Entity
@Table(name = "mailing")
class MailingEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mailing_number")
    @SequenceGenerator(name = "mailing_number", sequenceName = "mailing_number", allocationSize = 1)
    private Long id;

    @Column(name = "campaign_id")
    private long campaignId;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    @Column(name = "due_at")
    private OffsetDateTime dueAt;

    @Column(name = "ordered_by")
    private String orderedBy;

    @Enumerated(EnumType.STRING)
    private Mailing.State state = Mailing.State.PLANNED;

    private long place;
    private int queued;

    protected MailingEntity() {}

    MailingEntity(CampaignId campaign, MailKind kind, Instant dueAt, String by) {
        this.campaignId = campaign.value();
        this.kind = kind;
        this.dueAt = UtcTime.of(dueAt);
        this.orderedBy = by;
    }

    void take(Mailing mailing) {
        state = mailing.state();
        place = mailing.place();
        queued = mailing.queued();
    }

    MailingId id() {
        return new MailingId(id);
    }

    Mailing toMailing() {
        return new Mailing(
                id(), new CampaignId(campaignId), kind, dueAt.toInstant(), orderedBy, state, place, queued);
    }
}
