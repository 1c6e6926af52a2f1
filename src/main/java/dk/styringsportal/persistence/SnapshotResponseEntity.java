package dk.styringsportal.persistence;

import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

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
        this.answers = AnswersJson.write(response.answers());
    }

    ScoredResponse toResponse(QuestionnaireVersion questionnaire) {
        return ScoredResponse.of(
                questionnaire, new OrganisationCode(organisation), AnswersJson.read(answers, questionnaire));
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
