package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.GroupBasis;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.benchmark.NationalFigures;
import dk.styringsportal.benchmark.SnapshotRepository;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.clarification.ClarificationRepository;
import dk.styringsportal.coding.SettledCodes;
import dk.styringsportal.organisation.GroupKey;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.scoring.Scoring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reading scores: a municipality's, and the nation's. */
@ApplicationScoped
@Transactional
public class Results {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ResponseRepository responses;

    @Inject
    private SnapshotRepository snapshots;

    @Inject
    private ClarificationRepository clarifications;

    @Inject
    private CodedAnswers coded;

    @Inject
    private LastSnapshots lastSnapshots;

    @Inject
    private GroupsInSight sights;

    @Inject
    private ComparisonGroups groups;

    @Inject
    private RoundRepository rounds;

    @Inject
    private Audit audit;

    /** A municipality's submitted response. */
    record Submitted(Campaign campaign, Municipality municipality, Response response) {}

    /**
     * One municipality's scores, beside the nation and a group once there is a snapshot to compare with. That KL has read
     * them goes to the audit trail.
     *
     * @throws NotFoundException if the municipality has not submitted, the user may not see its scores, or it is offered no such
     *     group
     */
    public MunicipalityResult of(User user, CampaignId campaignId, OrganisationCode organisation, GroupKey group) {
        Submitted submitted = submitted(user, campaignId, organisation);
        Campaign campaign = submitted.campaign();
        Response response = submitted.response();
        Municipality municipality = submitted.municipality();
        SettledCodes codes = coded.scored(campaign);
        QuestionnaireVersion questionnaire = codes.questionnaire();
        Answers answers = codes.with(Optional.empty(), response.answers());
        Scorecard scorecard = Scoring.score(questionnaire, answers);
        Optional<Comparison> comparison = snapshots
                .latest(campaignId)
                .map(snapshot -> Comparison.of(
                        questionnaire,
                        scorecard,
                        organisation,
                        snapshot,
                        sights.of(campaignId, municipality, group),
                        rounds.withId(campaign.round()).orElseThrow().population(),
                        1));
        if (!user.isKl() && comparison.filter(found -> found.group() instanceof GroupBasis.Shown).isPresent()) {
            groups.shown(user, group);
        }
        return new MunicipalityResult(
                campaign,
                questionnaire,
                municipality,
                response.submission().orElseThrow(),
                answers,
                clarifications.inForce(campaignId),
                scorecard,
                comparison);
    }

    /**
     * What a municipality has submitted. That KL has read it goes to the audit trail.
     *
     * @throws NotFoundException if it has not submitted, or the user may not see its scores
     */
    Submitted submitted(User user, CampaignId campaignId, OrganisationCode organisation) {
        Municipality municipality = Municipalities.ofDenmark()
                .withCode(organisation)
                .filter(known -> Tenancy.maySeeResults(user, organisation))
                .orElseThrow(() -> noScores(campaignId, organisation));
        Campaign campaign = campaigns.withId(campaignId).orElseThrow(() -> noScores(campaignId, organisation));
        Response response = responses.of(campaignId, organisation)
                .filter(Response::isSubmitted)
                .orElseThrow(() -> noScores(campaignId, organisation));
        if (user.isKl()) {
            audit.record(user, "scores.read", campaignId, organisation);
        }
        return new Submitted(campaign, municipality, response);
    }

    /**
     * The nation's figures as they are at this moment; provisional while the campaign is open.
     *
     * @throws AccessDeniedException unless the user is KL's
     */
    public NationalFigures national(User user, CampaignId campaignId) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees figures that are not published");
        }
        Campaign campaign = campaigns
                .withId(campaignId)
                .orElseThrow(() -> new NotFoundException("There is no campaign " + campaignId));
        return NationalFigures.of(coded.scored(campaign).questionnaire(), lastSnapshots.submitted(campaign));
    }

    private static NotFoundException noScores(CampaignId campaign, OrganisationCode organisation) {
        return new NotFoundException(
                "Campaign " + campaign + " has no submitted response of municipality " + organisation);
    }
}
