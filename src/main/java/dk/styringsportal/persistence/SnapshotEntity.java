package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;

@Entity
@Table(name = "snapshot")
class SnapshotEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "snapshot_number")
    @SequenceGenerator(name = "snapshot_number", sequenceName = "snapshot_number", allocationSize = 1)
    private Long id;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "taken_at")
    private OffsetDateTime takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    protected SnapshotEntity() {}

    SnapshotEntity(CampaignId campaign, Instant takenAt, String takenBy) {
        this.campaignId = campaign.value();
        this.takenAt = UtcTime.of(takenAt);
        this.takenBy = takenBy;
    }

    long id() {
        return id;
    }

    CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    Instant takenAt() {
        return takenAt.toInstant();
    }

    String takenBy() {
        return takenBy;
    }
}
