package dk.styringsportal.api;

import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.benchmark.survey.WeightedSurvey;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.statistics.Share;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How a group answered an item, or a row of it.
 *
 * @param row null for an item without rows
 * @param group null in a questionnaire without groups
 * @param n how many answered, "ved ikke" among them
 * @param counts how many chose each option, in the questionnaire's order
 * @param positiveShare of n, as a part of 1; null off a scale and when nobody answered
 * @param mean of the values of those who took a position; null off a scale and when nobody did
 * @param weighted null unless weights are asked for, and in a questionnaire without groups
 */
public record FrequencyJson(
        String item,
        String row,
        String group,
        int n,
        Map<String, Integer> counts,
        Double positiveShare,
        Double mean,
        WeightedJson weighted) {

    /** @param weights empty where none are asked for */
    static FrequencyJson of(Optional<GroupId> group, OptionCounts counts, Optional<WeightedSurvey> weights) {
        Map<String, Integer> chosen = new LinkedHashMap<>();
        counts.field().item().options().forEach(option -> chosen.put(option.key().value(), counts.count(option)));
        return new FrequencyJson(
                counts.field().item().code().value(),
                counts.field().row().map(Row::key).map(Object::toString).orElse(null),
                group.map(GroupId::value).orElse(null),
                counts.n(),
                chosen,
                counts.positive().map(Share::toDouble).orElse(null),
                counts.mean().map(BigFraction::doubleValue).orElse(null),
                weights.flatMap(survey -> survey.weights(group)
                                .map(own -> WeightedJson.of(own, survey.of(counts.field(), group))))
                        .orElse(null));
    }
}
