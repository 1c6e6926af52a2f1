package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.ResponseRepository.AnswerWrite;
import dk.styringsportal.response.StoredAnswer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/** One write of an answer. Rows are added and never changed. */
@Entity
@Table(name = "answer")
@IdClass(AnswerEntity.Key.class)
class AnswerEntity {

    @Id
    @Column(name = "response_id")
    private String responseId;

    @Id
    private String item;

    @Id
    private long revision;

    private String content;

    @Column(name = "write_key")
    private String writeKey;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    protected AnswerEntity() {}

    AnswerEntity(ResponseId response, AnswerWrite write) {
        this.responseId = response.toString();
        this.item = write.item().value();
        this.revision = write.revision();
        this.content = write.value().map(value -> PlainJson.write(value.plain())).orElse(null);
        this.writeKey = write.key();
        this.answeredBy = write.by();
        this.answeredAt = UtcTime.of(write.at());
    }

    String response() {
        return responseId;
    }

    ItemCode item() {
        return new ItemCode(item);
    }

    StoredAnswer toAnswer(Item answered) {
        return new StoredAnswer(
                item(),
                Optional.ofNullable(content).map(json -> answered.read(PlainJson.read(json))),
                revision,
                answeredBy,
                answeredAt.toInstant());
    }

    static class Key implements Serializable {

        private String responseId;
        private String item;
        private long revision;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.responseId.equals(responseId)
                    && key.item.equals(item)
                    && key.revision == revision;
        }

        @Override
        public int hashCode() {
            return Objects.hash(responseId, item, revision);
        }
    }
}
