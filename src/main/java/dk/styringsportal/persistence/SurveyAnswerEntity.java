package dk.styringsportal.persistence;

import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.response.ResponseRepository.AnswerWrite;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One write of an answer by a respondent who has not sent the answers yet. */
@Entity
@Table(name = "survey_answer")
class SurveyAnswerEntity extends InvitedAnswerEntity {

    protected SurveyAnswerEntity() {}

    SurveyAnswerEntity(InvitationId invitation, AnswerWrite write) {
        super(invitation, write);
    }
}
