package dk.styringsportal.persistence;

import dk.styringsportal.response.evidence.ToolType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What type of tool KL says a file is. */
@Entity
@Table(name = "evidence_code")
class EvidenceCodeEntity {

    @Id
    @Column(name = "evidence_id")
    private String evidenceId;

    @Column(name = "tool_type")
    private String toolType;

    @Column(name = "coded_by")
    private String codedBy;

    @Column(name = "coded_at")
    private OffsetDateTime codedAt;

    protected EvidenceCodeEntity() {}

    EvidenceCodeEntity(UUID file, ToolType type, String by, Instant at) {
        this.evidenceId = file.toString();
        this.toolType = type.key();
        this.codedBy = by;
        this.codedAt = UtcTime.of(at);
    }

    ToolType toType() {
        return EvidenceSharingEntity.known(toolType);
    }
}
