package dk.styringsportal.persistence;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionState;
import dk.styringsportal.benchmark.edition.EditionVersion;
import dk.styringsportal.campaign.CampaignId;
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
import java.util.Optional;

/** An edition without its file. */
@Entity
@Table(name = "edition")
class EditionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "edition_number")
    @SequenceGenerator(name = "edition_number", sequenceName = "edition_number", allocationSize = 1)
    private Long id;

    @Column(name = "campaign_id")
    private long campaignId;

    private int revision;

    @Enumerated(EnumType.STRING)
    private EditionState state;

    private String title;
    private String maker;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    private String reason;
    private String checksum;

    @Column(name = "hearing_from")
    private OffsetDateTime hearingFrom;

    @Column(name = "publish_at")
    private OffsetDateTime publishAt;

    private String withdrawal;

    protected EditionEntity() {}

    /** A draft whose file is still to be written. */
    EditionEntity(CampaignId campaign, EditionVersion version, String title, String maker, Instant madeAt, String reason) {
        this.campaignId = campaign.value();
        this.revision = version.revision();
        this.state = EditionState.DRAFT;
        this.title = title;
        this.maker = maker;
        this.madeAt = UtcTime.of(madeAt);
        this.reason = reason;
        this.checksum = "";
    }

    void take(Edition edition) {
        state = edition.state();
        checksum = edition.checksum();
        hearingFrom = UtcTime.of(edition.hearingFrom());
        publishAt = UtcTime.of(edition.publishAt());
        withdrawal = edition.withdrawal().orElse(null);
    }

    Edition toEdition() {
        return new Edition(
                new EditionId(id),
                new CampaignId(campaignId),
                new EditionVersion(revision),
                state,
                title,
                maker,
                madeAt.toInstant(),
                reason,
                checksum,
                UtcTime.instant(hearingFrom),
                UtcTime.instant(publishAt),
                Optional.ofNullable(withdrawal));
    }
}
