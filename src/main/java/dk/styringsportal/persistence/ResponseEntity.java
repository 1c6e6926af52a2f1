package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.Submission;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "response")
class ResponseEntity {

    @Id
    private String id;

    @Column(name = "campaign_id")
    private long campaignId;

    private String organisation;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    @Column(name = "submitted_at")
    private OffsetDateTime submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Embedded
    private SubmissionColumns submission;

    protected ResponseEntity() {}

    ResponseEntity(ResponseId id, CampaignId campaign, OrganisationCode organisation, Instant startedAt) {
        this.id = id.toString();
        this.campaignId = campaign.value();
        this.organisation = organisation.value();
        this.startedAt = UtcTime.of(startedAt);
    }

    void submit(Submission made) {
        submittedAt = UtcTime.of(made.at());
        submittedBy = made.by();
        submission = SubmissionColumns.of(made);
    }

    void reopen() {
        submittedAt = null;
        submittedBy = null;
        submission = new SubmissionColumns();
    }

    String key() {
        return id;
    }

    ResponseId id() {
        return new ResponseId(UUID.fromString(id));
    }

    CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    OrganisationCode organisation() {
        return new OrganisationCode(organisation);
    }

    Optional<Submission> submission() {
        return UtcTime.instant(submittedAt).map(at -> SubmissionColumns.submission(submittedBy, at, submission));
    }
}
