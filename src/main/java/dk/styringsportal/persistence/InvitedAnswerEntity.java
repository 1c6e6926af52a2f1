package dk.styringsportal.persistence;

import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.ResponseRepository.AnswerWrite;
import dk.styringsportal.response.StoredAnswer;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * One write of an answer by personal link. Rows are added and never changed. Pilots and surveys keep them in tables of their
 * own, and nothing can be asked of both at once.
 */
@MappedSuperclass
@IdClass(InvitedAnswerEntity.Key.class)
abstract class InvitedAnswerEntity {

    /** A link is one person's, who needs no telling who it was. */
    private static final String BY = "";

    @Id
    @Column(name = "invitation_id")
    private String invitationId;

    @Id
    private String item;

    @Id
    private long revision;

    private String content;

    @Column(name = "write_key")
    private String writeKey;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    protected InvitedAnswerEntity() {}

    InvitedAnswerEntity(InvitationId invitation, AnswerWrite write) {
        this.invitationId = invitation.toString();
        this.item = write.item().value();
        this.revision = write.revision();
        this.content = write.value().map(value -> PlainJson.write(value.plain())).orElse(null);
        this.writeKey = write.key();
        this.answeredAt = UtcTime.of(write.at());
    }

    String invitation() {
        return invitationId;
    }

    ItemCode item() {
        return new ItemCode(item);
    }

    StoredAnswer toAnswer(Item answered) {
        return new StoredAnswer(
                item(),
                Optional.ofNullable(content).map(json -> answered.read(PlainJson.read(json))),
                revision,
                BY,
                answeredAt.toInstant());
    }

    static class Key implements Serializable {

        private String invitationId;
        private String item;
        private long revision;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.invitationId.equals(invitationId)
                    && key.item.equals(item)
                    && key.revision == revision;
        }

        @Override
        public int hashCode() {
            return Objects.hash(invitationId, item, revision);
        }
    }
}
