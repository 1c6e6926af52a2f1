package dk.styringsportal.benchmark.survey;

import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.questionnaire.GroupId;
import java.util.List;
import java.util.Optional;

/**
 * A group survey whose respondents are weighted by the size of their municipality.
 *
 * @param weights one for each group
 */
public record WeightedSurvey(SurveyCounts counts, Backgrounds backgrounds, List<SizeWeights> weights) {

    public WeightedSurvey {
        weights = List.copyOf(weights);
    }

    /** @param invited of all groups */
    public static WeightedSurvey of(SurveyCounts counts, List<InvitedCount> invited, Backgrounds backgrounds) {
        return new WeightedSurvey(
                counts,
                backgrounds,
                counts.questionnaire().groups().stream()
                        .map(group -> SizeWeights.of(group, invited, counts, backgrounds))
                        .toList());
    }

    /** Empty for no group, and for one that has no weights. */
    public Optional<WeightedAnswers> of(Field field, Optional<GroupId> group) {
        return weights(group).flatMap(own -> own.weighted(field, counts, backgrounds));
    }

    public Optional<SizeWeights> weights(Optional<GroupId> group) {
        return weights.stream().filter(own -> group.equals(Optional.of(own.group().id()))).findFirst();
    }
}
