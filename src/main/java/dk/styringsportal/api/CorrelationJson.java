package dk.styringsportal.api;

import dk.styringsportal.benchmark.survey.BackgroundCorrelation;
import dk.styringsportal.benchmark.survey.Rated;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.statistics.correlation.Correlation;
import java.util.Locale;

/**
 * Whether a rating goes with a background variable over the municipalities.
 *
 * @param item null for what assessors settled
 * @param row null for an item without rows
 * @param group null in a questionnaire without groups, and for what assessors settled
 * @param theme the number of the theme
 * @param criterion what assessors rated; null for the answers of respondents
 * @param background "population" or "index"
 * @param n municipalities with a rating; some that are answered about as one count once
 * @param spearman null under 3 municipalities, and where ratings or backgrounds are all alike
 * @param robust strong, sure, and not the work of one municipality
 */
public record CorrelationJson(
        String item,
        String row,
        String group,
        int theme,
        String criterion,
        String background,
        int n,
        Double spearman,
        Double p,
        Double pHolm,
        Double pearson,
        Double pearsonP,
        boolean robust) {

    static CorrelationJson of(BackgroundCorrelation found, QuestionnaireVersion questionnaire) {
        if (found.rated() instanceof Rated.Assessed assessed) {
            return of(found, null, null, null, assessed.theme(), assessed.criterion().key().value());
        }
        Rated.Answered answered = (Rated.Answered) found.rated();
        ItemCode item = answered.field().item().code();
        return of(
                found,
                item.value(),
                answered.field().row().map(Row::key).map(Object::toString).orElse(null),
                answered.group().map(GroupId::value).orElse(null),
                questionnaire.themeOf(item),
                null);
    }

    private static CorrelationJson of(
            BackgroundCorrelation found, String item, String row, String group, Theme theme, String criterion) {
        return new CorrelationJson(
                item,
                row,
                group,
                theme.number(),
                criterion,
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
