package dk.styringsportal.persistence;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.report.batch.BatchPart;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One municipality in a batch of reports. */
@Entity
@Table(name = "report_batch_part")
@IdClass(ReportBatchPartEntity.Key.class)
class ReportBatchPartEntity {

    @Id
    @Column(name = "batch_id")
    private long batchId;

    @Id
    private String organisation;

    private byte[] content;

    @Enumerated(EnumType.STRING)
    private BatchPart.Fault fault;

    protected ReportBatchPartEntity() {}

    ReportBatchPartEntity(long batchId, OrganisationCode organisation) {
        this.batchId = batchId;
        this.organisation = organisation.value();
    }

    /** Which municipality in which batch. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long batchId;
        private String organisation;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key same && same.batchId == batchId && same.organisation.equals(organisation);
        }

        @Override
        public int hashCode() {
            return Objects.hash(batchId, organisation);
        }
    }
}
