package dk.styringsportal.application;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionFacts;
import dk.styringsportal.benchmark.edition.EditionResponse;
import dk.styringsportal.benchmark.edition.Freezing;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.clarification.ClarificationRepository;
import dk.styringsportal.campaign.invitation.InvitationRepository;
import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.EditionMethod;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.survey.SurveyResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Gathers what an edition is made of. */
@ApplicationScoped
class EditionMaterial {

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private ClarificationRepository clarifications;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private Assessments assessments;

    @Inject
    private ResponseRepository responses;

    @Inject
    private SurveyResponseRepository surveyResponses;

    /** @param closedAt when the campaign took its last answer */
    Freezing.Material of(Edition edition, Campaign campaign, Round round, Instant closedAt) {
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        return new Freezing.Material(
                new EditionFacts(
                        edition.id(),
                        edition.version(),
                        campaign.title(),
                        closedAt,
                        round.minimumGroup(),
                        campaign.fictitious(),
                        edition.reason(),
                        round.pool().filter(pool -> pool.isIn(questionnaire))),
                new FrozenQuestionnaire(
                        questionnaire.id(),
                        questionnaire.contentHash(),
                        questionnaires.content(questionnaire.id()).orElseThrow()),
                questionnaire,
                invitations.counts(campaign.id()),
                assessments.outcomes(campaign),
                EditionMethod.paragraphs(
                        questionnaire, clarifications.inForce(campaign.id()), closedAt, round.minimumGroup(), round.pool()));
    }

    /** How many responses there are. */
    long count(Campaign campaign) {
        return questionnaires.of(campaign).groups().isEmpty()
                ? responses.submittedTo(campaign.id()).size()
                : surveyResponses.count(campaign.id());
    }

    /** What municipalities have submitted, or persons sent. */
    Freezing.Responses responses(Campaign campaign) {
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        return questionnaire.groups().isEmpty()
                ? to -> municipalities(campaign, questionnaire, to)
                : to -> surveyResponses.each(campaign.id(), questionnaire, (group, about, answers, withRole) ->
                        to.accept(EditionResponse.kept(questionnaire, group, about.organisations(), answers, withRole)));
    }

    private void municipalities(Campaign campaign, QuestionnaireVersion questionnaire, Consumer<EditionResponse> to) {
        responses.submittedTo(campaign.id()).forEach(response -> to.accept(EditionResponse.kept(
                questionnaire, Optional.empty(), List.of(response.organisation()), response.answers())));
    }
}
