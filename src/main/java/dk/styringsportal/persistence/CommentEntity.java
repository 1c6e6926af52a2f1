package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.ResponseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "item_remark")
@IdClass(CommentEntity.Key.class)
class CommentEntity {

    @Id
    @Column(name = "response_id")
    private String responseId;

    @Id
    private String item;

    @Id
    private String remark;

    @Column(name = "reply_to")
    private String replyTo;

    private String content;
    private long revision;
    private String author;

    @Column(name = "commented_by")
    private String commentedBy;

    @Column(name = "commented_at")
    private OffsetDateTime commentedAt;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected CommentEntity() {}

    CommentEntity(ResponseId response, Comment comment) {
        this.responseId = response.toString();
        this.item = comment.item().value();
        this.remark = comment.id().toString();
        this.replyTo = comment.replyTo().map(UUID::toString).orElse(null);
        this.content = comment.text();
        this.revision = comment.revision();
        this.author = comment.author().orElse(null);
        this.commentedBy = comment.by();
        this.commentedAt = UtcTime.of(comment.at());
        this.changedAt = UtcTime.of(comment.changedAt());
    }

    String response() {
        return responseId;
    }

    Comment toComment() {
        return new Comment(
                UUID.fromString(remark),
                new ItemCode(item),
                Optional.ofNullable(replyTo).map(UUID::fromString),
                content,
                revision,
                Optional.ofNullable(author),
                commentedBy,
                commentedAt.toInstant(),
                changedAt.toInstant());
    }

    static class Key implements Serializable {

        private String responseId;
        private String item;
        private String remark;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.responseId.equals(responseId)
                    && key.item.equals(item)
                    && key.remark.equals(remark);
        }

        @Override
        public int hashCode() {
            return Objects.hash(responseId, item, remark);
        }
    }
}
