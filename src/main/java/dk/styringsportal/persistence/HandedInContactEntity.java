package dk.styringsportal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** By whom somebody invited was handed in. */
@Entity
@Table(name = "handed_in_contact")
class HandedInContactEntity {

    @Id
    @Column(name = "invitation_id")
    private String invitationId;

    @Column(name = "request_id")
    private String requestId;

    protected HandedInContactEntity() {}

    HandedInContactEntity(String invitationId, String requestId) {
        this.invitationId = invitationId;
        this.requestId = requestId;
    }
}
