package dk.styringsportal.api;

import dk.styringsportal.benchmark.survey.BackgroundCorrelation;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.statistics.correlation.Correlation;
import java.util.Locale;

/**
 * Whether a rating goes with a background variable over the municipalities.
 *
 * @param row null for an item without rows
 * @param group null in a questionnaire without groups
 * @param background "population" or "index"
 * @param n municipalities with a rating; some that are answered about as one count once
 * @param spearman null under 3 municipalities, and where ratings or backgrounds are all alike
 * @param robust strong, sure, and not the work of one municipality
 */
public record CorrelationJson(
        String item,
        String row,
        String group,
        String background,
        int n,
        Double spearman,
        Double p,
        Double pHolm,
        Double pearson,
        Double pearsonP,
        boolean robust) {

    static CorrelationJson of(BackgroundCorrelation found) {
        return new CorrelationJson(
                found.field().item().code().value(),
                found.field().row().map(Row::key).map(Object::toString).orElse(null),
                found.group().map(GroupId::value).orElse(null),
                found.background().name().toLowerCase(Locale.ROOT),
                found.pairs().size(),
                found.spearman().map(Correlation::coefficient).orElse(null),
                found.spearman().map(Correlation::p).orElse(null),
                GapJson.orNull(found.pHolm()),
                found.pearson().map(Correlation::coefficient).orElse(null),
                found.pearson().map(Correlation::p).orElse(null),
                found.isRobust());
    }
}
