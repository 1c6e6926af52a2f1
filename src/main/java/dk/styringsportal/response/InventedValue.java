package dk.styringsportal.response;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.type.DateQuestion;
import dk.styringsportal.questionnaire.type.ItemType;
import dk.styringsportal.questionnaire.type.LongText;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.NumberMatrix;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.questionnaire.type.Percentages;
import dk.styringsportal.questionnaire.type.Ranking;
import dk.styringsportal.questionnaire.type.ShortText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Invents answers that are no choice of one option: numbers, percentages, orders, ticks, days and words. */
final class InventedValue {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(500);
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 1460;
    private static final double TICKED = 0.4;
    private static final String WORDS = "Opdigtet svar";

    private final Item item;
    private final SplittableRandom random;

    InventedValue(Item item, SplittableRandom random) {
        this.item = item;
        this.random = random;
    }

    /** Complete, but for files: those are not invented, and their answer is empty. */
    AnswerValue value() {
        return item.read(plain(item.type()));
    }

    private Object plain(ItemType type) {
        if (type instanceof MultipleChoice choice) {
            return ticks(choice);
        }
        if (type instanceof Ranking ranking) {
            return shuffled().subList(0, ranking.places());
        }
        if (type instanceof NumberQuestion question) {
            return number(question.format());
        }
        if (type instanceof NumberMatrix matrix) {
            return cells(matrix);
        }
        if (type instanceof Percentages shares) {
            return shares(shares);
        }
        if (type instanceof DateQuestion question) {
            return day(question).toString();
        }
        return type instanceof ShortText || type instanceof LongText ? WORDS : List.of();
    }

    private List<String> ticks(MultipleChoice choice) {
        List<String> boxes = item.options().stream()
                .filter(option -> !option.exclusive())
                .map(AnswerOption::key)
                .map(OptionKey::value)
                .toList();
        int least = Math.min(choice.minimumTicks(), boxes.size());
        List<String> ticked = new ArrayList<>(boxes.subList(0, least));
        boxes.stream().skip(least)
                .filter(box -> ticked.size() < choice.maximumTicks() && random.nextDouble() < TICKED)
                .forEach(ticked::add);
        return ticked;
    }

    private List<String> shuffled() {
        List<String> left = new ArrayList<>(item.options().stream().map(option -> option.key().value()).toList());
        List<String> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(random.nextInt(left.size())));
        }
        return shuffled;
    }

    private BigDecimal number(NumberFormat format) {
        BigDecimal least = format.minimum().orElse(BigDecimal.ZERO);
        BigDecimal most = format.maximum().orElse(least.add(LARGEST)).min(least.add(LARGEST));
        return least.add(most.subtract(least).multiply(BigDecimal.valueOf(random.nextDouble())))
                .setScale(format.decimals(), RoundingMode.DOWN)
                .max(least);
    }

    private Map<String, Object> cells(NumberMatrix matrix) {
        Map<String, Object> rows = new LinkedHashMap<>();
        item.rows().forEach(row -> {
            Map<String, Object> cells = new LinkedHashMap<>();
            matrix.columns().forEach(column -> cells.put(column.key().value(), number(column.format())));
            rows.put(row.key().value(), cells);
        });
        return rows;
    }

    /** The last row takes what the others leave of 100. */
    private Map<String, Object> shares(Percentages shares) {
        Map<String, Object> rows = new LinkedHashMap<>();
        int left = 100;
        for (int i = 0; i < item.rows().size(); i++) {
            boolean last = i == item.rows().size() - 1;
            int share = last && shares.mustAddUp() ? left : random.nextInt(left + 1);
            left -= shares.mustAddUp() ? share : 0;
            rows.put(item.rows().get(i).key().value(), share);
        }
        return rows;
    }

    private LocalDate day(DateQuestion question) {
        LocalDate first = question.earliest().orElse(FIRST_DAY);
        LocalDate day = first.plusDays(random.nextInt(DAYS));
        return question.latest().filter(day::isAfter).orElse(day);
    }
}
