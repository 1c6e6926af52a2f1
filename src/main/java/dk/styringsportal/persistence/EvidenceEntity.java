package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.evidence.Evidence;
import dk.styringsportal.response.evidence.FileKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One file that was handed in; its content lies in pieces beside it. Rows are never changed. */
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

    @Enumerated(EnumType.STRING)
    private FileKind kind;

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
        this.kind = evidence.kind();
        this.addedBy = by;
        this.addedAt = UtcTime.of(at);
    }

    Evidence toEvidence() {
        return new Evidence(new EvidenceFile(UUID.fromString(id), fileName, fileSize), new ItemCode(item), kind);
    }
}
