package dk.styringsportal.persistence;

import dk.styringsportal.response.evidence.Sharing;
import dk.styringsportal.response.evidence.ToolType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** That a file is to be shared, and what KL says to it. */
@Entity
@Table(name = "evidence_sharing")
class EvidenceSharingEntity {

    private static final String ASKED = "ASKED";
    private static final String RELEASED = "RELEASED";
    private static final String REFUSED = "REFUSED";

    @Id
    @Column(name = "evidence_id")
    private String evidenceId;

    private String title;

    @Column(name = "tool_type")
    private String toolType;

    private String state;

    private String reason;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    protected EvidenceSharingEntity() {}

    EvidenceSharingEntity(UUID file, Sharing sharing) {
        this.evidenceId = file.toString();
        this.title = sharing.title();
        this.toolType = sharing.type().key();
        this.state = sharing.isWaiting() ? ASKED : sharing.isReleased() ? RELEASED : REFUSED;
        this.reason = sharing.decision().map(Sharing.Decision::reason).orElse("");
        this.askedBy = sharing.askedBy();
        this.askedAt = UtcTime.of(sharing.askedAt());
        this.decidedBy = sharing.decision().map(Sharing.Decision::by).orElse(null);
        this.decidedAt = sharing.decision().map(made -> UtcTime.of(made.at())).orElse(null);
    }

    Sharing toSharing() {
        Optional<Sharing.Decision> decision = state.equals(ASKED)
                ? Optional.empty()
                : Optional.of(new Sharing.Decision(state.equals(RELEASED), reason, decidedBy, decidedAt.toInstant()));
        return new Sharing(title, known(toolType), askedBy, askedAt.toInstant(), decision);
    }

    /** A type that the list no longer has goes by its key. */
    static ToolType known(String key) {
        return ToolType.of(key).orElseGet(() -> new ToolType(key, "", key));
    }
}
