package dk.styringsportal.persistence;

import dk.styringsportal.coding.CodingTask;
import dk.styringsportal.coding.Settlement;
import dk.styringsportal.coding.TextKey;
import dk.styringsportal.questionnaire.Item;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/** What a text is counted as where the coders differed. */
@Entity
@Table(name = "coding_settlement")
@IdClass(SettlementEntity.Key.class)
class SettlementEntity {

    @Id
    @Column(name = "task_id")
    private long taskId;

    @Id
    @Column(name = "text_key")
    private String textKey;

    private String codes;

    private String reason;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private OffsetDateTime settledAt;

    protected SettlementEntity() {}

    SettlementEntity(CodingTask task, Settlement settlement) {
        this.taskId = task.id();
        this.textKey = settlement.text().value();
        this.codes = CodesColumn.write(settlement.codes());
        this.reason = settlement.reason();
        this.settledBy = settlement.by();
        this.settledAt = UtcTime.of(settlement.at());
    }

    /** Empty if the item has not its codes. */
    Optional<Settlement> toSettlement(Item target) {
        return CodesColumn.read(codes, target)
                .map(found -> new Settlement(new TextKey(textKey), found, reason, settledBy, settledAt.toInstant()));
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long taskId;
        private String textKey;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.taskId == taskId && key.textKey.equals(textKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(taskId, textKey);
        }
    }
}
