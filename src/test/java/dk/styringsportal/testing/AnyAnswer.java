package dk.styringsportal.testing;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.type.DateQuestion;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.questionnaire.type.ItemType;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.type.NumberMatrix;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.questionnaire.type.Percentages;
import dk.styringsportal.questionnaire.type.Ranking;
import dk.styringsportal.questionnaire.type.Scale;
import dk.styringsportal.questionnaire.type.SingleChoice;
import dk.styringsportal.questionnaire.type.SingleChoiceMatrix;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.Answers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** Answers of every type, drawn at random: half-filled ones, odd ones, ved ikke and ikke relevant among them. */
public final class AnyAnswer {

    private static final double OPEN = 0.2;

    private final Item item;
    private final SplittableRandom random;

    private AnyAnswer(Item item, SplittableRandom random) {
        this.item = item;
        this.random = random;
    }

    /** Answers to some of the items. */
    public static Answers some(QuestionnaireVersion questionnaire, SplittableRandom random) {
        Map<ItemCode, AnswerValue> values = new TreeMap<>();
        questionnaire.items().stream()
                .filter(item -> item.type().asks() && random.nextDouble() >= OPEN)
                .map(item -> Map.entry(item.code(), to(item, random)))
                .filter(answer -> !answer.getValue().isEmpty())
                .forEach(answer -> values.put(answer.getKey(), answer.getValue()));
        return new Answers(values);
    }

    /** An answer to the item, which may be half filled. */
    public static AnswerValue to(Item item, SplittableRandom random) {
        return item.read(new AnyAnswer(item, random).plain());
    }

    private Object plain() {
        ItemType type = item.type();
        if (!type.allow().isEmpty() && random.nextInt(6) == 0) {
            return without();
        }
        if (type instanceof SingleChoice || type instanceof Scale) {
            return option();
        }
        if (type instanceof MultipleChoice choice) {
            return ticks(choice.maximumTicks());
        }
        if (type instanceof Ranking ranking) {
            return shuffled(options()).subList(0, random.nextInt(ranking.places() + 1));
        }
        if (type instanceof SingleChoiceMatrix) {
            return rows(this::option);
        }
        if (type instanceof MultipleChoiceMatrix) {
            return rows(() -> ticks(item.options().size()));
        }
        return withoutOptions(type);
    }

    private Object withoutOptions(ItemType type) {
        if (type instanceof NumberQuestion question) {
            return number(question.format());
        }
        if (type instanceof NumberMatrix matrix) {
            return rows(() -> cells(matrix));
        }
        if (type instanceof Percentages shares) {
            return rows(() -> orWithout(() -> number(NumberFormat.percent(shares.decimals()))));
        }
        if (type instanceof DateQuestion question) {
            LocalDate first = question.earliest().orElse(LocalDate.of(2023, 12, 30));
            LocalDate day = first.plusDays(random.nextInt(5));
            return question.latest().filter(day::isAfter).orElse(day).toString();
        }
        if (type instanceof FileEvidence) {
            return random.nextBoolean()
                    ? List.of()
                    : List.of(Map.of("id", new UUID(random.nextLong(), random.nextLong()).toString(), "name", "a.pdf", "size", BigInteger.TEN));
        }
        return List.of("", "Excel", "excel", "ja").get(random.nextInt(4));
    }

    private String option() {
        return options().get(random.nextInt(options().size()));
    }

    private List<String> options() {
        return item.options().stream().map(option -> option.key().value()).toList();
    }

    private List<String> ticks(int most) {
        List<String> exclusive = item.options().stream().filter(AnswerOption::exclusive).map(option -> option.key().value()).toList();
        if (!exclusive.isEmpty() && random.nextInt(4) == 0) {
            return List.of(exclusive.get(random.nextInt(exclusive.size())));
        }
        List<String> boxes = shuffled(options().stream().filter(option -> !exclusive.contains(option)).toList());
        return boxes.subList(0, random.nextInt(Math.min(most, boxes.size()) + 1));
    }

    private <T> List<T> shuffled(List<T> things) {
        List<T> left = new ArrayList<>(things);
        List<T> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(random.nextInt(left.size())));
        }
        return shuffled;
    }

    private Map<String, Object> rows(Supplier<Object> content) {
        Map<String, Object> rows = new LinkedHashMap<>();
        for (Row row : item.rows()) {
            if (random.nextDouble() >= OPEN) {
                rows.put(row.key().value(), content.get());
            }
        }
        return rows;
    }

    private Map<String, Object> cells(NumberMatrix matrix) {
        Map<String, Object> cells = new LinkedHashMap<>();
        matrix.columns().stream().filter(column -> random.nextDouble() >= OPEN / 2).forEach(column ->
                cells.put(column.key().value(), orWithout(() -> number(column.format()))));
        return cells;
    }

    private Object orWithout(Supplier<Object> content) {
        return !item.type().allow().isEmpty() && random.nextInt(6) == 0 ? without() : content.get();
    }

    private Map<String, String> without() {
        List<Meaning> meanings = item.type().allow().stream().sorted().toList();
        return Map.of(AnswerValue.MEANS, meanings.get(random.nextInt(meanings.size())).key());
    }

    /** Few different ones, so that conditions are met, the limits among them. */
    private BigDecimal number(NumberFormat format) {
        BigDecimal least = format.minimum().orElse(BigDecimal.valueOf(-5));
        BigDecimal most = format.maximum().orElse(least.add(BigDecimal.TEN));
        BigDecimal step = most.subtract(least).divide(BigDecimal.TEN, 10, RoundingMode.DOWN);
        BigDecimal number = least.add(step.multiply(BigDecimal.valueOf(random.nextInt(11)))).setScale(format.decimals(), RoundingMode.DOWN);
        return number.max(least.setScale(format.decimals(), RoundingMode.UP)).min(most);
    }
}
