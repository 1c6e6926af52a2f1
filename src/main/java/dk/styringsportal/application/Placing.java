package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.GroupBasis;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.clarification.ClarificationRepository;
import dk.styringsportal.organisation.GroupKey;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Submission;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.scoring.Scoring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Scores what a municipality has answered, and places it beside the nation and a group. */
@ApplicationScoped
class Placing {

    @Inject
    private RoundRepository rounds;

    @Inject
    private ClarificationRepository clarifications;

    @Inject
    private GroupsInSight sights;

    @Inject
    private ComparisonGroups groups;

    @Inject
    private Audit audit;

    /**
     * What a municipality has answered.
     *
     * @param questionnaire as it is counted
     * @param answers with the codes of texts that were coded
     */
    record Given(
            Campaign campaign, Municipality municipality, QuestionnaireVersion questionnaire, Answers answers, Submission submission) {}

    /** What the nation answered, and of how many municipalities a figure of it must be. */
    record Nation(Optional<Snapshot> snapshot, int minimum) {}

    /**
     * The municipality's result. That KL reads it, and that the municipality has seen the group, is kept.
     *
     * @throws NotFoundException if the municipality is offered no such group
     */
    MunicipalityResult result(User user, Given given, Nation nation, GroupKey group) {
        if (user.isKl()) {
            audit.record(user, "scores.read", given.campaign().id(), given.municipality().code());
        }
        Scorecard scorecard = Scoring.score(given.questionnaire(), given.answers());
        Optional<Comparison> comparison =
                nation.snapshot().map(snapshot -> comparison(given, scorecard, snapshot, nation.minimum(), group));
        if (!user.isKl() && comparison.filter(found -> found.group() instanceof GroupBasis.Shown).isPresent()) {
            groups.shown(user, group);
        }
        return new MunicipalityResult(
                given.campaign(),
                given.questionnaire(),
                given.municipality(),
                given.submission(),
                given.answers(),
                clarifications.inForce(given.campaign().id()),
                scorecard,
                comparison);
    }

    private Comparison comparison(Given given, Scorecard scorecard, Snapshot nation, int minimum, GroupKey group) {
        return Comparison.of(
                given.questionnaire(),
                scorecard,
                given.municipality().code(),
                nation,
                sights.of(given.campaign().id(), given.municipality(), group),
                rounds.withId(given.campaign().round()).orElseThrow().population(),
                minimum);
    }
}
