package dk.styringsportal.scoring;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.Answers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scores answers: items first, then themes and total as means of items, every item weighing alike (source 002, lines
 * 35–37). What is unanswered has no points, and so has whatever rests on it: missing is never 0.
 */
public final class Scoring {

    private Scoring() {}

    /** The points of these answers with the reason for each. */
    public static Scorecard score(QuestionnaireVersion questionnaire, Answers answers) {
        List<Item> items = questionnaire.items();
        Set<ItemCode> neutral = items.stream()
                .filter(item -> isNeutral(item, answers))
                .map(Item::code)
                .collect(Collectors.toSet());
        Map<ItemCode, Optional<Points>> points = points(items, answers, neutral);
        return new Scorecard(
                mean(points.values()),
                questionnaire.themes().stream()
                        .map(theme -> new Scorecard.ThemeScore(theme.number(), themePoints(theme, points)))
                        .toList(),
                items.stream()
                        .map(item -> itemScore(item, answers, points.get(item.code()), neutral.contains(item.code())))
                        .toList());
    }

    /**
     * What each item earns: by its own answer, or, where that is neutral, the mean of the others (source 002, line 368;
     * decision S3).
     */
    private static Map<ItemCode, Optional<Points>> points(
            List<Item> items, Answers answers, Set<ItemCode> neutral) {
        Map<ItemCode, Optional<Points>> points = new LinkedHashMap<>();
        items.stream()
                .filter(item -> !neutral.contains(item.code()))
                .forEach(item -> points.put(item.code(), ownPoints(item, answers)));
        Optional<Points> neutralMean = mean(points.values());
        neutral.forEach(item -> points.put(item, neutralMean));
        return points;
    }

    private static Optional<Points> ownPoints(Item item, Answers answers) {
        return answers.to(item.code()).filter(item::isComplete).flatMap(value -> Formula.points(item, value));
    }

    private static boolean isNeutral(Item item, Answers answers) {
        return answers.chosen(item.code())
                .flatMap(item::option)
                .filter(AnswerOption::isNeutral)
                .isPresent();
    }

    private static Optional<Points> themePoints(Theme theme, Map<ItemCode, Optional<Points>> points) {
        return mean(theme.items().stream().map(item -> points.get(item.code())).toList());
    }

    /** The mean, if there is anything to take it of and nothing is missing. */
    private static Optional<Points> mean(Collection<Optional<Points>> points) {
        return points.isEmpty() || points.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(Points.mean(points.stream().map(Optional::get).toList()));
    }

    private static ItemScore itemScore(Item item, Answers answers, Optional<Points> points, boolean neutral) {
        Optional<AnswerValue> value = answers.to(item.code());
        boolean explained = points.isPresent() && !neutral;
        return new ItemScore(
                item.code(),
                points,
                neutral,
                fields(item, value, explained ? points : Optional.empty()),
                explained ? Improvements.of(item, value.orElseThrow(), points.get()) : List.of());
    }

    private static List<ItemScore.FieldScore> fields(Item item, Optional<AnswerValue> value, Optional<Points> points) {
        if (item.rows().isEmpty()) {
            Optional<List<AnswerOption>> chosen =
                    value.map(answer -> options(item, List.of(((AnswerValue.Chosen) answer).option())));
            return List.of(new ItemScore.FieldScore(Optional.empty(), chosen, points));
        }
        List<ItemScore.FieldScore> fields = new ArrayList<>();
        for (Row row : item.rows()) {
            fields.add(new ItemScore.FieldScore(
                    Optional.of(row),
                    value.flatMap(answer -> chosenIn(item, row, answer)),
                    value.flatMap(answer -> Formula.pointsOfRow(item, row, answer))));
        }
        return fields;
    }

    private static Optional<List<AnswerOption>> chosenIn(Item item, Row row, AnswerValue value) {
        if (value instanceof AnswerValue.TickedPerRow perRow) {
            return Optional.ofNullable(perRow.ticks().get(row.key())).map(ticks -> options(item, ticks));
        }
        return Optional.ofNullable(((AnswerValue.ChosenPerRow) value).options().get(row.key()))
                .map(option -> options(item, List.of(option)));
    }

    private static List<AnswerOption> options(Item item, Collection<OptionKey> keys) {
        return keys.stream().map(key -> item.option(key).orElseThrow()).toList();
    }
}
