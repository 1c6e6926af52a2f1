package dk.styringsportal.persistence;

import dk.styringsportal.access.AuditTrail;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

@Entity
@Table(name = "audit_entry")
class AuditEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_number")
    @SequenceGenerator(name = "audit_number", sequenceName = "audit_number", allocationSize = 1)
    private Long id;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "user_name")
    private String userName;

    private String action;
    private String subject;

    protected AuditEntity() {}

    AuditEntity(AuditTrail.Entry entry) {
        this.madeAt = UtcTime.of(entry.at());
        this.userName = entry.user();
        this.action = entry.action();
        this.subject = entry.subject();
    }
}
