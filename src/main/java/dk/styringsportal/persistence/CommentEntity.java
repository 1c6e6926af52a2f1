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

@Entity
@Table(name = "item_comment")
@IdClass(CommentEntity.Key.class)
class CommentEntity {

    @Id
    @Column(name = "response_id")
    private String responseId;

    @Id
    private String item;

    private String content;
    private long revision;

    @Column(name = "commented_by")
    private String commentedBy;

    @Column(name = "commented_at")
    private OffsetDateTime commentedAt;

    protected CommentEntity() {}

    CommentEntity(ResponseId response, Comment comment) {
        this.responseId = response.toString();
        this.item = comment.item().value();
        this.content = comment.text();
        this.revision = comment.revision();
        this.commentedBy = comment.by();
        this.commentedAt = UtcTime.of(comment.at());
    }

    String response() {
        return responseId;
    }

    Comment toComment() {
        return new Comment(new ItemCode(item), content, revision, commentedBy, commentedAt.toInstant());
    }

    static class Key implements Serializable {

        private String responseId;
        private String item;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.responseId.equals(responseId) && key.item.equals(item);
        }

        @Override
        public int hashCode() {
            return Objects.hash(responseId, item);
        }
    }
}
