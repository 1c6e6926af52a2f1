package dk.styringsportal.persistence;

import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.report.batch.ReportBatch;
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

/** A batch of reports without the reports. */
@Entity
@Table(name = "report_batch")
class ReportBatchEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_batch_number")
    @SequenceGenerator(name = "report_batch_number", sequenceName = "report_batch_number", allocationSize = 1)
    private Long id;

    @Column(name = "edition_id")
    private long editionId;

    @Column(name = "by_whom")
    private String byWhom;

    private String run;

    @Column(name = "seen_at")
    private OffsetDateTime seenAt;

    private int attempts;

    @Enumerated(EnumType.STRING)
    private ReportBatch.State state;

    protected ReportBatchEntity() {}

    ReportBatchEntity(EditionId edition, String byWhom, String run, Instant now) {
        this.editionId = edition.value();
        this.byWhom = byWhom;
        this.run = run;
        this.seenAt = UtcTime.of(now);
        this.attempts = 1;
        this.state = ReportBatch.State.RUNNING;
    }

    long id() {
        return id;
    }

    ReportBatch toBatch(int done, int of, int faults) {
        return new ReportBatch(id, new EditionId(editionId), byWhom, state, done, of, faults, attempts);
    }
}
