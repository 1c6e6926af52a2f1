package dk.styringsportal.application;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionFacts;
import dk.styringsportal.benchmark.edition.EditionGroups;
import dk.styringsportal.benchmark.edition.EditionResponse;
import dk.styringsportal.benchmark.edition.Freezing;
import dk.styringsportal.benchmark.edition.TabledFacts;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.clarification.ClarificationRepository;
import dk.styringsportal.campaign.invitation.InvitationRepository;
import dk.styringsportal.coding.SettledCodes;
import dk.styringsportal.organisation.SavedGroup;
import dk.styringsportal.organisation.SavedGroupRepository;
import dk.styringsportal.questionnaire.FrozenQuestionnaire;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.EditionMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
    private GivenResponses responses;

    @Inject
    private CodedAnswers coded;

    @Inject
    private CodedTextMaterial texts;

    @Inject
    private KeyFigures keyFigures;

    @Inject
    private GroupSettings settings;

    @Inject
    private SavedGroupRepository saved;

    /**
     * @param closedAt when the campaign took its last answer
     * @param tabled by which facts figures of groups are tabled
     */
    Freezing.Material of(Edition edition, Campaign campaign, Round round, Instant closedAt, TabledFacts tabled) {
        SettledCodes codes = coded.all(campaign);
        QuestionnaireVersion questionnaire = codes.questionnaire();
        List<String> method = new ArrayList<>(EditionMethod.paragraphs(
                questionnaire, clarifications.inForce(campaign.id()), closedAt, round.minimumGroup(), round.pool(), tabled));
        method.addAll(texts.method(campaign));
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
                coded.books(campaign),
                invitations.counts(campaign.id()),
                assessments.outcomes(campaign),
                method,
                texts.quotes(campaign),
                new EditionGroups(
                        settings.grouping(),
                        saved.lists().stream().filter(SavedGroup::isOffered).map(SavedGroup::group).toList()),
                tabled,
                keyFigures.basis(campaign));
    }

    /** How many responses there are. */
    long count(Campaign campaign) {
        return responses.count(campaign);
    }

    /** What municipalities have submitted, or persons sent, with codes in the place of texts. */
    Freezing.Responses responses(Campaign campaign) {
        SettledCodes codes = coded.all(campaign);
        return to -> responses.each(campaign, (group, about, answers, withRole) -> to.accept(EditionResponse.kept(
                codes.questionnaire(), group, about.organisations(), codes.with(group, answers), withRole)));
    }
}
