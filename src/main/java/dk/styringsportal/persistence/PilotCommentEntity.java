package dk.styringsportal.persistence;

import dk.styringsportal.response.pilot.CommentPlace;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.response.pilot.PilotComment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

@Entity
@Table(name = "pilot_comment")
@IdClass(PilotCommentEntity.Key.class)
class PilotCommentEntity {

    @Id
    @Column(name = "invitation_id")
    private String invitationId;

    @Id
    private String item;

    private String content;
    private long revision;

    @Column(name = "commented_at")
    private OffsetDateTime commentedAt;

    private boolean handled;

    protected PilotCommentEntity() {}

    PilotCommentEntity(InvitationId invitation, PilotComment comment) {
        this.invitationId = invitation.toString();
        this.item = comment.place().key();
        this.content = comment.text();
        this.revision = comment.revision();
        this.commentedAt = UtcTime.of(comment.at());
        this.handled = comment.handled();
    }

    String invitation() {
        return invitationId;
    }

    PilotComment toComment() {
        return new PilotComment(CommentPlace.parse(item), content, revision, commentedAt.toInstant(), handled);
    }

    static class Key implements Serializable {

        private String invitationId;
        private String item;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.invitationId.equals(invitationId) && key.item.equals(item);
        }

        @Override
        public int hashCode() {
            return Objects.hash(invitationId, item);
        }
    }
}
