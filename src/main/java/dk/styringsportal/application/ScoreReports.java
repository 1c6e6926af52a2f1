package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.GroupBasis;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.benchmark.SnapshotRepository;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionScores;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.clarification.ClarificationRepository;
import dk.styringsportal.organisation.GroupKey;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.ScoreMaterial;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.evidence.ToolType;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.scoring.Scoring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Gathers what a score report says. The nation's figures come from the newest edition that the reader may read, so that all who read
 * it see the same; before there is one, from the round as it stands.
 */
@ApplicationScoped
@Transactional
class ScoreReports {

    @Inject
    private Results results;

    @Inject
    private ScoredEditions editions;

    @Inject
    private RoundRepository rounds;

    @Inject
    private SnapshotRepository snapshots;

    @Inject
    private CodedAnswers coded;

    @Inject
    private ClarificationRepository clarifications;

    @Inject
    private GroupsInSight sights;

    @Inject
    private ComparisonGroups groups;

    @Inject
    private Development development;

    @Inject
    private GroupSurveys surveys;

    @Inject
    private ToolSharing tools;

    /**
     * What the report of one municipality says.
     *
     * @throws NotFoundException if the municipality has not submitted, the user may not see its scores, or it is offered no such group
     */
    ScoreMaterial of(User user, CampaignId campaign, OrganisationCode organisation, GroupKey group) {
        return editions.newest(user, campaign)
                .map(edition -> of(user, edition, organisation, group))
                .orElseGet(() -> material(
                        user,
                        results.of(user, campaign, organisation, group),
                        Optional.empty(),
                        snapshots.latest(campaign)));
    }

    /**
     * The same with the nation's figures from that edition.
     *
     * @param edition one that the user may read
     */
    ScoreMaterial of(User user, Edition edition, OrganisationCode organisation, GroupKey group) {
        Results.Submitted submitted = results.submitted(user, edition.campaign(), organisation);
        EditionScores scores = editions.of(edition);
        QuestionnaireVersion questionnaire = scores.questionnaire();
        Answers now = coded.all(submitted.campaign()).with(Optional.empty(), submitted.response().answers());
        ScoreMaterial.Own own = own(scores, organisation, now);
        Answers answers = own == ScoreMaterial.Own.CHANGED
                ? scores.own(organisation).map(ScoredResponse::answers).orElseThrow()
                : now;
        Scorecard scorecard = Scoring.score(questionnaire, answers);
        Optional<Snapshot> nation = scores.snapshot(edition);
        Optional<Comparison> comparison = nation.map(snapshot -> Comparison.of(
                questionnaire,
                scorecard,
                organisation,
                snapshot,
                sights.of(edition.campaign(), submitted.municipality(), group),
                rounds.withId(submitted.campaign().round()).orElseThrow().population(),
                scores.minimum()));
        if (!user.isKl() && comparison.filter(found -> found.group() instanceof GroupBasis.Shown).isPresent()) {
            groups.shown(user, group);
        }
        MunicipalityResult result = new MunicipalityResult(
                submitted.campaign(),
                questionnaire,
                submitted.municipality(),
                submitted.response().submission().orElseThrow(),
                answers,
                clarifications.inForce(edition.campaign()),
                scorecard,
                comparison);
        return material(user, result, Optional.of(new ScoreMaterial.FromEdition(edition, own)), nation);
    }

    private static ScoreMaterial.Own own(EditionScores scores, OrganisationCode organisation, Answers now) {
        if (scores.own(organisation).isEmpty()) {
            return ScoreMaterial.Own.ABSENT;
        }
        return scores.has(organisation, now) ? ScoreMaterial.Own.SAME : ScoreMaterial.Own.CHANGED;
    }

    private ScoreMaterial material(
            User user, MunicipalityResult result, Optional<ScoreMaterial.FromEdition> edition, Optional<Snapshot> nation) {
        OrganisationCode organisation = result.municipality().code();
        return new ScoreMaterial(
                result,
                edition,
                development.until(user, result, nation),
                surveys.inRound(user, result.campaign(), organisation),
                shared(organisation));
    }

    private List<ScoreMaterial.SharedTool> shared(OrganisationCode own) {
        return tools.library().stream()
                .filter(tool -> !tool.municipality().code().equals(own) && tool.file().sharing().isPresent())
                .map(tool -> new ScoreMaterial.SharedTool(
                        tool.theme(),
                        tool.file().sharing().orElseThrow().title(),
                        tool.file().type().map(ToolType::label),
                        tool.municipality().name()))
                .toList();
    }
}
