package dk.styringsportal.persistence;

import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.response.ResponseRepository.AnswerWrite;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One write of an answer in a pilot. */
@Entity
@Table(name = "pilot_answer")
class PilotAnswerEntity extends InvitedAnswerEntity {

    protected PilotAnswerEntity() {}

    PilotAnswerEntity(InvitationId invitation, AnswerWrite write) {
        super(invitation, write);
    }
}
