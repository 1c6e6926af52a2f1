package dk.styringsportal.api;

import dk.styringsportal.coding.assessment.Decision;
import dk.styringsportal.coding.assessment.Outcome;
import dk.styringsportal.coding.assessment.Rating;
import dk.styringsportal.coding.assessment.SeenAssessment;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One municipality's assessment in one theme, as its reader may see it.
 *
 * @param state "waiting" until two assessors are done, "differs" while a value is to be decided, then "settled"
 * @param complete how many assessors are done
 * @param ratable whether the reader can rate, or change what they gave
 */
public record AssessmentJson(
        String organisation, int theme, String state, int complete, boolean ratable, List<CriterionJson> criteria) {

    /**
     * One criterion.
     *
     * @param own what the reader gave; null for nothing
     * @param note why they did
     * @param ratings what both gave, in the order of their log-in names; none before both are done
     * @param settled the value that holds; null while there is none
     * @param by "agreement" or "decision"; null while nothing is settled
     * @param reason of the decision
     */
    public record CriterionJson(
            String criterion, String own, String note, List<String> ratings, String settled, String by, String reason) {}

    /** What is rated, and on which scale. */
    public record FormJson(
            String introduction, List<RatedJson> criteria, List<ScaleJson> options, List<ThemeJson> themes) {

        static FormJson of(AssessmentForm form, QuestionnaireVersion questionnaire) {
            return new FormJson(
                    form.introduction().orElse(null),
                    form.criteria().stream()
                            .map(criterion -> new RatedJson(criterion.key().value(), criterion.label(), criterion.text()))
                            .toList(),
                    form.options().stream().map(FormJson::option).toList(),
                    questionnaire.themes().stream()
                            .map(theme -> new ThemeJson(theme.number(), theme.title()))
                            .toList());
        }

        private static ScaleJson option(AnswerOption option) {
            return new ScaleJson(option.key().value(), option.label(), option.value().orElse(null));
        }
    }

    /** A criterion. */
    public record RatedJson(String key, String label, String text) {}

    /** @param value null for one that says that it cannot be rated */
    public record ScaleJson(String key, String label, BigDecimal value) {}

    /** A theme. */
    public record ThemeJson(int number, String title) {}

    static AssessmentJson of(SeenAssessment seen) {
        return new AssessmentJson(
                seen.subject().organisation().value(),
                seen.subject().theme(),
                seen.stage().name().toLowerCase(Locale.ROOT),
                seen.complete(),
                seen.ratable(),
                seen.lines().stream().map(AssessmentJson::criterion).toList());
    }

    private static CriterionJson criterion(SeenAssessment.Line line) {
        Optional<OptionKey> settled = line.outcome().flatMap(Outcome::settled);
        return new CriterionJson(
                line.criterion().key().value(),
                line.own().map(Rating::chosen).map(OptionKey::value).orElse(null),
                line.own().map(Rating::note).orElse(null),
                line.ratings().stream().map(Rating::chosen).map(OptionKey::value).toList(),
                settled.map(OptionKey::value).orElse(null),
                settled.map(value -> line.isDiffering() ? "decision" : "agreement").orElse(null),
                line.decision().map(Decision::reason).orElse(null));
    }
}
