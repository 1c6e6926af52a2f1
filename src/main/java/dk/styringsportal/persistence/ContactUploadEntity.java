package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.contacts.ContactUpload;
import dk.styringsportal.campaign.contacts.ContactUploadId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

@Entity
@Table(name = "contact_upload")
class ContactUploadEntity {

    @Id
    private String id;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "file_name")
    private String fileName;

    private boolean split;

    @Enumerated(EnumType.STRING)
    private ContactUpload.State state;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "touched_at")
    private OffsetDateTime touchedAt;

    @Column(name = "last_row")
    private int lastRow;

    @Column(name = "done_row")
    private int doneRow;

    private int invited;
    private int skipped;

    protected ContactUploadEntity() {}

    ContactUploadEntity(ContactUpload upload) {
        id = upload.id().toString();
        campaignId = upload.campaign().value();
        fileName = upload.fileName();
        split = upload.split();
        uploadedBy = upload.uploadedBy();
        lastRow = upload.lastRow();
        state = upload.state();
        touchedAt = upload.touchedAt().atOffset(ZoneOffset.UTC);
        doneRow = upload.doneRow();
        invited = upload.invited();
        skipped = upload.skipped();
    }

    ContactUpload toUpload() {
        return new ContactUpload(
                new ContactUploadId(UUID.fromString(id)),
                new CampaignId(campaignId),
                fileName,
                split,
                state,
                uploadedBy,
                touchedAt.toInstant(),
                lastRow,
                doneRow,
                invited,
                skipped);
    }
}
