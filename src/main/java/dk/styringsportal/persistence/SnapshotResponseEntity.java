package dk.styringsportal.persistence;

import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** One municipality's answers as they were when the snapshot was taken. */
@Entity
@Table(name = "snapshot_response")
@IdClass(SnapshotResponseEntity.Key.class)
class SnapshotResponseEntity {

    @Id
    @Column(name = "snapshot_id")
    private long snapshotId;

    @Id
    private String organisation;

    private String answers;

    protected SnapshotResponseEntity() {}

    SnapshotResponseEntity(long snapshotId, ScoredResponse response) {
        this.snapshotId = snapshotId;
        this.organisation = response.organisation().value();
        Map<String, Object> plain = new TreeMap<>();
        response.answers().values().forEach((item, value) -> plain.put(item.value(), value.plain()));
        this.answers = PlainJson.write(plain);
    }

    ScoredResponse toResponse(QuestionnaireVersion questionnaire) {
        Map<ItemCode, AnswerValue> values = new HashMap<>();
        ((Map<?, ?>) PlainJson.read(answers)).forEach((code, plain) -> {
            Item item = questionnaire.item((String) code).orElseThrow();
            values.put(item.code(), item.read(plain));
        });
        return ScoredResponse.of(questionnaire, new OrganisationCode(organisation), new Answers(values));
    }

    static class Key implements Serializable {

        private long snapshotId;
        private String organisation;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.snapshotId == snapshotId && key.organisation.equals(organisation);
        }

        @Override
        public int hashCode() {
            return Objects.hash(snapshotId, organisation);
        }
    }
}
