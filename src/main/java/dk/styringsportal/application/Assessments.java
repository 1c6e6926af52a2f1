package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.coding.assessment.Agreement;
import dk.styringsportal.coding.assessment.Assessment;
import dk.styringsportal.coding.assessment.AssessmentRepository;
import dk.styringsportal.coding.assessment.AssessmentTable;
import dk.styringsportal.coding.assessment.Assignment;
import dk.styringsportal.coding.assessment.Decision;
import dk.styringsportal.coding.assessment.Outcome;
import dk.styringsportal.coding.assessment.Rating;
import dk.styringsportal.coding.assessment.SeenAssessment;
import dk.styringsportal.coding.assessment.Subject;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What assessors made of the municipalities that have submitted, for KL. Nobody reads another's rating before both are done. */
@ApplicationScoped
@Transactional
public class Assessments {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ResponseRepository responses;

    @Inject
    private AssessmentRepository assessments;

    @Inject
    private AssessmentTable table;

    @Inject
    private Questionnaires questionnaires;

    /**
     * All of a campaign.
     *
     * @param seen each submitted municipality in each theme, ordered by code and theme
     */
    public record Board(Campaign campaign, QuestionnaireVersion questionnaire, AssessmentForm form, List<SeenAssessment> seen) {}

    /** What is assessed: only where municipalities answer for themselves. */
    static Optional<AssessmentForm> formOf(QuestionnaireVersion questionnaire) {
        return questionnaire.assessment().filter(form -> questionnaire.groups().isEmpty());
    }

    /** Whether anything is assessed in the campaign. */
    public boolean isAssessed(Campaign campaign) {
        return formOf(questionnaires.of(campaign)).isPresent();
    }

    /**
     * How far the campaign's assessments have come.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign, or nothing is assessed in it
     */
    public Board board(User user, CampaignId id) {
        Campaign campaign = campaign(user, id);
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        return new Board(
                campaign,
                questionnaire,
                form(campaign),
                all(campaign).stream().map(assessment -> assessment.seenBy(user.name())).toList());
    }

    /**
     * How far the assessors agreed.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign, or nothing is assessed in it
     */
    public List<Agreement> agreement(User user, CampaignId id) {
        Campaign campaign = campaign(user, id);
        return Agreement.all(form(campaign), outcomes(campaign));
    }

    /**
     * Writes them as a table, as far as the user may see them; the stream stays open.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign, or nothing is assessed in it
     * @throws IOException if the stream takes no more
     */
    public void write(User user, CampaignId id, OutputStream out) throws IOException {
        Board board = board(user, id);
        table.write(board.questionnaire(), board.seen(), out);
    }

    /**
     * Whether the user may assess in the campaign.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign, or nothing is assessed in it
     */
    public void check(User user, CampaignId id) {
        form(campaign(user, id));
    }

    /** What has come of all that both assessors are done with; none where nothing is assessed. */
    List<Outcome> outcomes(Campaign campaign) {
        return isAssessed(campaign)
                ? all(campaign).stream().flatMap(assessment -> assessment.outcomes().stream()).sorted().toList()
                : List.of();
    }

    /** Each submitted municipality in each theme, ordered by code and theme. */
    List<Assessment> all(Campaign campaign) {
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        AssessmentForm form = form(campaign);
        Map<Subject, List<Rating>> ratings = assessments.ratings(campaign.id()).stream()
                .collect(Collectors.groupingBy(Rating::subject));
        Map<Subject, List<Decision>> decisions = assessments.decisions(campaign.id()).stream()
                .collect(Collectors.groupingBy(Decision::subject));
        Map<OrganisationCode, Assignment> assigned = assessments.assignments(campaign.id()).stream()
                .collect(Collectors.toMap(Assignment::organisation, Function.identity()));
        return responses.submittedTo(campaign.id()).stream()
                .map(Response::organisation)
                .flatMap(organisation -> subjects(questionnaire, organisation).stream())
                .map(subject -> new Assessment(
                        subject,
                        form,
                        ratings.getOrDefault(subject, List.of()),
                        decisions.getOrDefault(subject, List.of()),
                        Optional.ofNullable(assigned.get(subject.organisation()))))
                .toList();
    }

    private static List<Subject> subjects(QuestionnaireVersion questionnaire, OrganisationCode organisation) {
        return questionnaire.themes().stream()
                .map(theme -> new Subject(organisation, theme.number()))
                .toList();
    }

    private AssessmentForm form(Campaign campaign) {
        return formOf(questionnaires.of(campaign))
                .orElseThrow(() -> new NotFoundException("Nothing is assessed in campaign " + campaign.id()));
    }

    Campaign campaign(User user, CampaignId id) {
        if (!Tenancy.mayAssess(user)) {
            throw new AccessDeniedException("Only KL assesses");
        }
        return campaigns.withId(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
    }
}
