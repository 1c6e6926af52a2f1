package dk.styringsportal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** By which open link somebody has begun. */
@Entity
@Table(name = "open_link_invitation")
class OpenLinkInvitationEntity {

    @Id
    @Column(name = "invitation_id")
    private String invitationId;

    @Column(name = "open_link_id")
    private String openLinkId;

    protected OpenLinkInvitationEntity() {}

    OpenLinkInvitationEntity(String invitationId, String openLinkId) {
        this.invitationId = invitationId;
        this.openLinkId = openLinkId;
    }
}
