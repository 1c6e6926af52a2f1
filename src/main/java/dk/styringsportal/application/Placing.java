package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.GroupBasis;
import dk.styringsportal.benchmark.GroupInSight;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.GroupOrigin;
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

    /**
     * What the nation answered.
     *
     * @param minimum of how many municipalities a figure of it must be
     * @param edition that has it; empty for the round as it stands
     */
    record Nation(Optional<Snapshot> snapshot, int minimum, Optional<Edition> edition) {}

    /** @param origin where the group is from; empty where no edition is compared with, or nothing is */
    record Placed(MunicipalityResult result, Optional<GroupOrigin> origin) {}

    /**
     * The municipality's result. That KL reads it, and that the municipality has seen the group, is kept.
     *
     * @throws NotFoundException if the municipality is offered no such group
     */
    Placed result(User user, Given given, Nation nation, GroupKey group) {
        if (user.isKl()) {
            audit.record(user, "scores.read", given.campaign().id(), given.municipality().code());
        }
        Scorecard scorecard = Scoring.score(given.questionnaire(), given.answers());
        Optional<GroupsInSight.Seen> seen = nation.snapshot()
                .map(any -> sights.of(given.campaign().id(), given.municipality(), group, nation.edition()));
        Optional<Comparison> comparison = seen.map(
                sight -> comparison(given, scorecard, nation.snapshot().orElseThrow(), nation.minimum(), sight.group()));
        if (!user.isKl() && comparison.filter(found -> found.group() instanceof GroupBasis.Shown).isPresent()) {
            groups.shown(user, group);
        }
        MunicipalityResult result = new MunicipalityResult(
                given.campaign(),
                given.questionnaire(),
                given.municipality(),
                given.submission(),
                given.answers(),
                clarifications.inForce(given.campaign().id()),
                scorecard,
                comparison);
        return new Placed(result, seen.flatMap(GroupsInSight.Seen::origin));
    }

    private Comparison comparison(Given given, Scorecard scorecard, Snapshot nation, int minimum, GroupInSight group) {
        return Comparison.of(
                given.questionnaire(),
                scorecard,
                given.municipality().code(),
                nation,
                group,
                rounds.withId(given.campaign().round()).orElseThrow().population(),
                minimum);
    }
}
