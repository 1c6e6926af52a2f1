package dk.styringsportal.questionnaire;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What assessors rate each municipality by in each theme, beside its own rating, and on which scale (source 004, l. 169–175, has
 * "praksis" and "redskaber" and does not say the scale).
 *
 * @param introduction what assessors go by; often absent
 * @param criteria at least one, in the order shown
 * @param options the one scale of all criteria, in the order shown; at least two have a value, and none has another's. One without a
 *     value says that it cannot be rated
 */
public record AssessmentForm(Optional<String> introduction, List<Criterion> criteria, List<AnswerOption> options) {

    /**
     * Something that is rated.
     *
     * @param label "Praksis"
     * @param text what is asked of assessors
     */
    public record Criterion(CriterionKey key, String label, String text) {

        public Criterion {
            Objects.requireNonNull(key);
            if (label.isBlank() || text.isBlank()) {
                throw new IllegalArgumentException("Criterion " + key + " has a label and a text");
            }
        }
    }

    public AssessmentForm {
        Objects.requireNonNull(introduction);
        criteria = List.copyOf(criteria);
        options = List.copyOf(options);
        Set<CriterionKey> seen = new HashSet<>();
        if (criteria.isEmpty() || !criteria.stream().map(Criterion::key).allMatch(seen::add)) {
            throw new IllegalArgumentException("An assessment has criteria, each once");
        }
        if (!isScale(options)) {
            throw new IllegalArgumentException("An assessment's scale has two values or more, each once");
        }
    }

    /** Whether at least two of them have a value, and no two the same. */
    public static boolean isScale(List<AnswerOption> options) {
        List<BigDecimal> values = options.stream().map(AnswerOption::value).flatMap(Optional::stream).toList();
        return values.size() > 1
                && values.stream().map(BigDecimal::stripTrailingZeros).distinct().count() == values.size();
    }

    public Optional<Criterion> criterion(String key) {
        return criteria.stream().filter(criterion -> criterion.key().value().equals(key)).findFirst();
    }

    public Optional<AnswerOption> option(String key) {
        return options.stream().filter(option -> option.key().value().equals(key)).findFirst();
    }

    /** The value of the option of that key; empty for one that says that it cannot be rated, and for none of the scale. */
    public Optional<BigDecimal> value(OptionKey key) {
        return option(key.value()).flatMap(AnswerOption::value);
    }

    /** The keys of the options with a value, from the lowest up. */
    public List<OptionKey> scale() {
        return options.stream()
                .filter(option -> option.value().isPresent())
                .sorted(Comparator.comparing((AnswerOption option) -> option.value().orElseThrow()))
                .map(AnswerOption::key)
                .toList();
    }
}
