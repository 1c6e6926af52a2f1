package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.Evidence;
import dk.styringsportal.response.ResponseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One file that was handed in. Rows are added and never changed. */
@Entity
@Table(name = "evidence")
class EvidenceEntity {

    @Id
    private String id;

    @Column(name = "response_id")
    private String responseId;

    private String item;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_size")
    private long fileSize;

    private byte[] content;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private OffsetDateTime addedAt;

    protected EvidenceEntity() {}

    EvidenceEntity(ResponseId response, Evidence evidence, String by, Instant at) {
        this.id = evidence.file().id().toString();
        this.responseId = response.toString();
        this.item = evidence.item().value();
        this.fileName = evidence.file().name();
        this.fileSize = evidence.file().size();
        this.content = evidence.content();
        this.addedBy = by;
        this.addedAt = UtcTime.of(at);
    }

    Evidence toEvidence() {
        return new Evidence(new EvidenceFile(UUID.fromString(id), fileName, fileSize), new ItemCode(item), content);
    }
}
