package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.benchmark.edition.ComparedResult;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.GroupKey;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.report.ScoreMaterial;
import dk.styringsportal.response.evidence.ToolType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Gathers what a score report says: the result as pages show it, with development, groups and what others share. */
@ApplicationScoped
@Transactional
class ScoreReports {

    @Inject
    private Results results;

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
        return material(user, results.of(user, campaign, organisation, group));
    }

    /**
     * The same with the nation's figures from that edition.
     *
     * @param edition one that the user may read
     */
    ScoreMaterial of(User user, Edition edition, OrganisationCode organisation, GroupKey group) {
        return material(user, results.of(user, edition, organisation, group));
    }

    private ScoreMaterial material(User user, ComparedResult compared) {
        MunicipalityResult result = compared.result();
        OrganisationCode organisation = result.municipality().code();
        return new ScoreMaterial(
                result,
                compared.edition(),
                development.until(user, compared),
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
