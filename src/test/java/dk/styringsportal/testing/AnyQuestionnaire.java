package dk.styringsportal.testing;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Questionnaires drawn at random, for what must hold for all: items of every type, with conditions on items, rows and
 * options that go every way but round in a circle.
 */
public final class AnyQuestionnaire {

    /** Type, what it needs, and what its answers can be held against. */
    private record Kind(String type, String parts, List<String> conditions) {}

    private static final String OPTIONS = "options: [{key: a, label: A%1$s, points: 100}, {key: b, label: B%2$s, points: 30}, {key: c, label: C, points: 0}]";
    private static final String VALUES = "options: [{key: a, label: A%1$s, value: 4}, {key: b, label: B%2$s, value: 2}, {key: c, label: C, means: dont-know}, {key: d, label: D, value: 1}]";
    private static final String BOXES = "options: [{key: a, label: A%1$s}, {key: b, label: B%2$s}, {key: c, label: C, exclusive: true}, {key: d, label: D}]";
    private static final String ROWS = "rows: [{key: r, label: R%3$s}, {key: s, label: S%4$s}]";
    private static final String ALLOW = "allow: [dont-know, not-applicable]";
    private static final List<String> OF_OPTIONS = List.of("operator: '=', answer: a", "operator: '!=', answer: b");
    private static final List<String> OF_ROWS = List.of("row: r, operator: '=', answer: a", "row: s, operator: '!=', answer: b", "operator: '=', answer: a");
    private static final List<String> OF_NUMBERS = List.of("operator: '>', answer: 0", "operator: '<=', answer: 1", "operator: '!=', answer: 2");

    private static final List<Kind> KINDS = List.of(
            new Kind("single-choice", OPTIONS + ", rule: points-per-option", OF_OPTIONS),
            new Kind("single-choice", OPTIONS + ", rule: points-per-option, notAsked: no-score", OF_OPTIONS),
            new Kind("scale", VALUES + ", rule: mean-of-scale-values", OF_OPTIONS),
            new Kind("scale", VALUES + ", rule: mean-of-scale-values, reversed: true", OF_OPTIONS),
            new Kind("multiple-choice", BOXES + ", rule: share-of-ticks", OF_OPTIONS),
            new Kind("multiple-choice", BOXES + ", minimumTicks: 2, rule: count-threshold, counting: [a, d], thresholds: [{atLeast: 1, points: 40}]", OF_OPTIONS),
            new Kind("ranking", BOXES + ", places: 3, " + ALLOW, OF_OPTIONS),
            new Kind("single-choice-matrix", ROWS + ", " + OPTIONS + ", rule: mean-of-rows", OF_ROWS),
            new Kind("single-choice-matrix", ROWS + ", " + VALUES + ", rule: mean-of-scale-values", OF_ROWS),
            new Kind("single-choice-matrix", ROWS + ", " + VALUES + ", rule: count-threshold, counting: [a], thresholds: [{atLeast: 2, points: 100}]", OF_ROWS),
            new Kind("multiple-choice-matrix", ROWS + ", " + BOXES + ", rule: share-of-ticks", OF_ROWS),
            new Kind("number", "decimals: 1, " + ALLOW, OF_NUMBERS),
            new Kind("number-matrix", ROWS + ", columns: [{key: x, label: X}, {key: y, label: Y, decimals: 2}], " + ALLOW,
                    List.of("row: r, column: x, operator: '>', answer: 0", "column: y, operator: '<', answer: 1")),
            new Kind("percentages", ROWS + ", " + ALLOW, List.of("row: r, operator: '>=', answer: 50", "operator: '=', answer: 100")),
            new Kind("short-text", ALLOW, List.of("operator: '=', answer: Excel", "operator: '!=', answer: Excel")),
            new Kind("date", "earliest: '2024-01-01', " + ALLOW, List.of("operator: '>', answer: '2024-01-02'", "operator: '=', answer: '2024-01-01'")),
            new Kind("file", ALLOW, List.of("operator: exists, answer: true")));

    private final SplittableRandom random;
    private final List<Kind> kinds;

    /** Conditions look only at items that come earlier in this order, which is not the questionnaire's. */
    private final List<Integer> rank;

    private AnyQuestionnaire(SplittableRandom random) {
        this.random = random;
        int items = random.nextInt(3, 9);
        this.kinds = IntStream.range(0, items).mapToObj(i -> KINDS.get(random.nextInt(KINDS.size()))).toList();
        List<Integer> left = new ArrayList<>(IntStream.range(0, items).boxed().toList());
        this.rank = new ArrayList<>();
        while (!left.isEmpty()) {
            rank.add(left.remove(random.nextInt(left.size())));
        }
    }

    /** One with three to eight items in two themes. */
    public static QuestionnaireVersion of(SplittableRandom random) {
        return new AnyQuestionnaire(random).written();
    }

    private QuestionnaireVersion written() {
        int half = random.nextInt(1, kinds.size());
        return WrittenQuestionnaire.of("themes:\n" + theme(1, 0, half) + theme(2, half, kinds.size()));
    }

    private String theme(int number, int from, int to) {
        return "  - number: %d\n    title: Tema\n    weight: %d\n    items:\n".formatted(number, random.nextInt(1, 4))
                + IntStream.range(from, to).mapToObj(this::item).collect(Collectors.joining());
    }

    private String item(int index) {
        Kind kind = kinds.get(index);
        String parts = kind.parts().formatted(
                sometimes(index, ", "), sometimes(index, ", "), sometimes(index, ", "), sometimes(index, ", "));
        return "      - {code: %s, type: %s, text: Tekst, %s%s%s%s}\n".formatted(
                code(index), kind.type(), parts, sometimes(index, ", "),
                random.nextInt(4) == 0 ? ", optional: true" : "",
                kind.parts().contains("rule:") && random.nextInt(3) == 0 ? ", weight: \"3/2\"" : "");
    }

    private static String code(int index) {
        return "i" + index;
    }

    /** A condition now and then. */
    private String sometimes(int index, String before) {
        List<Integer> earlier = rank.subList(0, rank.indexOf(index));
        if (earlier.isEmpty() || random.nextInt(3) != 0) {
            return "";
        }
        String conditions = IntStream.range(0, random.nextInt(1, 3))
                .mapToObj(i -> condition(earlier.get(random.nextInt(earlier.size()))))
                .collect(Collectors.joining(", "));
        return before + "enableWhen: [" + conditions + "], enableBehavior: " + (random.nextBoolean() ? "all" : "any");
    }

    private String condition(int on) {
        List<String> own = kinds.get(on).conditions();
        String held = random.nextInt(4) == 0
                ? "operator: exists, answer: " + random.nextBoolean()
                : own.get(random.nextInt(own.size()));
        return "{item: " + code(on) + ", " + held + "}";
    }
}
