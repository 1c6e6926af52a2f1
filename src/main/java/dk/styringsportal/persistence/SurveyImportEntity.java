package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.response.survey.SurveyImport;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A file of respondents' answers that was imported. */
@Entity
@Table(name = "survey_import")
class SurveyImportEntity {

    @Id
    private String id;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "row_count")
    private int rowCount;

    @Column(name = "imported_at")
    private OffsetDateTime importedAt;

    @Column(name = "imported_by")
    private String importedBy;

    protected SurveyImportEntity() {}

    SurveyImportEntity(SurveyImport made) {
        this.id = made.id().toString();
        this.campaignId = made.campaign().value();
        this.contentHash = made.hash();
        this.fileName = made.fileName();
        this.rowCount = made.rows();
        this.importedAt = UtcTime.of(made.at());
        this.importedBy = made.by();
    }

    SurveyImport toImport() {
        return new SurveyImport(
                UUID.fromString(id),
                new CampaignId(campaignId),
                contentHash,
                fileName,
                rowCount,
                importedAt.toInstant(),
                importedBy);
    }
}
