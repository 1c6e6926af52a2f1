package dk.styringsportal.persistence;

import dk.styringsportal.coding.CodingTask;
import dk.styringsportal.coding.Judgement;
import dk.styringsportal.coding.TextKey;
import dk.styringsportal.questionnaire.Item;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/** What a coder made of a text. */
@Entity
@Table(name = "coding_judgement")
@IdClass(JudgementEntity.Key.class)
class JudgementEntity {

    @Id
    @Column(name = "task_id")
    private long taskId;

    @Id
    @Column(name = "text_key")
    private String textKey;

    @Id
    private String coder;

    private String codes;

    private boolean compared;

    protected JudgementEntity() {}

    JudgementEntity(CodingTask task, Judgement judgement) {
        this.taskId = task.id();
        this.textKey = judgement.text().value();
        this.coder = judgement.coder();
        this.codes = CodesColumn.write(judgement.codes());
        this.compared = judgement.compared();
    }

    /** Empty if the item has not its codes. */
    Optional<Judgement> toJudgement(Item target) {
        return CodesColumn.read(codes, target)
                .map(found -> new Judgement(new TextKey(textKey), coder, found, compared));
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long taskId;
        private String textKey;
        private String coder;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.taskId == taskId && key.textKey.equals(textKey) && key.coder.equals(coder);
        }

        @Override
        public int hashCode() {
            return Objects.hash(taskId, textKey, coder);
        }
    }
}
