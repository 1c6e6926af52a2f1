package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.survey.SurveyImport;
import dk.styringsportal.response.survey.SurveyResponse;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** What one respondent has sent. */
@Entity
@Table(name = "survey_response")
class SurveyResponseEntity {

    @Id
    private String id;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "respondent_group")
    private String respondentGroup;

    private String organisations;

    @Column(name = "invitation_id")
    private String invitationId;

    @Column(name = "import_id")
    private String importId;

    private String answers;

    @Column(name = "with_role")
    private boolean withRole;

    /** Whether {@link SurveyTextEntity} says what texts it holds. */
    @Column(name = "texts_listed")
    private boolean textsListed;

    protected SurveyResponseEntity() {}

    SurveyResponseEntity(SurveyResponse response) {
        this.id = response.id().toString();
        this.campaignId = response.campaign().value();
        this.respondentGroup = response.group().value();
        this.organisations = response.about().codes();
        this.invitationId = response.invitation().map(InvitationId::toString).orElse(null);
        this.answers = AnswersJson.write(response.answers());
        this.withRole = response.withRole();
    }

    /** One that was not sent but imported. */
    SurveyResponseEntity(SurveyResponse response, SurveyImport made) {
        this(response);
        this.importId = made.id().toString();
    }

    /** The same answers in a row with another identity. */
    SurveyResponseEntity moved() {
        SurveyResponseEntity elsewhere = new SurveyResponseEntity();
        elsewhere.id = UUID.randomUUID().toString();
        elsewhere.campaignId = campaignId;
        elsewhere.respondentGroup = respondentGroup;
        elsewhere.organisations = organisations;
        elsewhere.invitationId = invitationId;
        elsewhere.importId = importId;
        elsewhere.answers = answers;
        elsewhere.withRole = withRole;
        return elsewhere;
    }

    String id() {
        return id;
    }

    SurveyResponse toResponse(QuestionnaireVersion questionnaire) {
        return new SurveyResponse(
                UUID.fromString(id),
                new CampaignId(campaignId),
                new GroupId(respondentGroup),
                About.parse(organisations),
                Optional.ofNullable(invitationId).map(UUID::fromString).map(InvitationId::new),
                AnswersJson.read(answers, questionnaire),
                withRole);
    }
}
