package dk.styringsportal.report;

import dk.styringsportal.questionnaire.Amount;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.response.Answers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands on paper already, where a draft is printed: crosses, numbers and words of the answers so far. */
final class GivenMarks {

    private static final String CROSS = "X";

    private final Answers answers;
    private final Words words;

    GivenMarks(Answers answers, Words words) {
        this.answers = answers;
        this.words = words;
    }

    private Optional<AnswerValue> answer(Item item) {
        return answers.to(item.code()).filter(value -> !value.isEmpty());
    }

    /** In the boxes before the options: crosses, or places in order from 1. */
    Map<Integer, String> inBoxes(Item item) {
        Map<Integer, String> marks = new HashMap<>();
        List<OptionKey> keys = item.options().stream().map(AnswerOption::key).toList();
        AnswerValue answer = answer(item).orElse(null);
        if (answer instanceof AnswerValue.Chosen chosen) {
            marks.put(keys.indexOf(chosen.option()), CROSS);
        } else if (answer instanceof AnswerValue.Ticked ticked) {
            ticked.options().forEach(option -> marks.put(keys.indexOf(option), CROSS));
        } else if (answer instanceof AnswerValue.Ranked ranked) {
            ranked.options().forEach(option -> marks.put(keys.indexOf(option), String.valueOf(ranked.options().indexOf(option) + 1)));
        }
        return marks;
    }

    /** In the boxes for "ved ikke" and "ikke relevant" beside the whole question. */
    Map<Integer, String> inMeanings(Item item, List<Meaning> offered) {
        return answer(item).orElse(null) instanceof AnswerValue.Without without
                ? Map.of(offered.indexOf(without.meaning()), CROSS)
                : Map.of();
    }

    /** In the cells of a table whose rows are rows of the item. */
    List<List<String>> inCells(Item item, List<Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(answer(item).map(answer -> inRow(item, answer, row)).orElse(List.of()));
        }
        return cells;
    }

    /** In the one line of a table whose rows are items. */
    List<String> inLine(Item item) {
        Map<Integer, String> boxes = inBoxes(item);
        List<String> line = new ArrayList<>();
        for (int option = 0; option < item.options().size(); option++) {
            line.add(boxes.getOrDefault(option, ""));
        }
        return line;
    }

    private List<String> inRow(Item item, AnswerValue answer, Row row) {
        if (answer instanceof AnswerValue.ChosenPerRow perRow) {
            return crosses(item, Optional.ofNullable(perRow.options().get(row.key())).map(Set::of).orElse(Set.of()));
        }
        if (answer instanceof AnswerValue.TickedPerRow perRow) {
            return crosses(item, perRow.ticks().getOrDefault(row.key(), Set.of()));
        }
        if (answer instanceof AnswerValue.AmountPerRow perRow) {
            return List.of(amount(perRow.amounts().get(row.key())));
        }
        return answer instanceof AnswerValue.AmountPerCell perCell
                ? item.columns().stream()
                        .map((Column column) -> amount(perCell.amounts().getOrDefault(row.key(), Map.of()).get(column.key())))
                        .toList()
                : List.of();
    }

    private static List<String> crosses(Item item, Collection<OptionKey> chosen) {
        return item.options().stream().map(option -> chosen.contains(option.key()) ? CROSS : "").toList();
    }

    /** @param amount nothing for a cell that is unanswered */
    private String amount(Amount amount) {
        if (amount == null) {
            return "";
        }
        return amount instanceof Amount.Number number
                ? words.numbers().amount(number.number(), Optional.empty())
                : AnswerWords.in(words.texts().language()).of(((Amount.Without) amount).meaning());
    }

    /** In the frame for a number or day, or on the lines for words and names of files; empty where nothing is answered. */
    String written(Item item) {
        AnswerValue answer = answer(item).orElse(null);
        if (answer instanceof AnswerValue.Quantity quantity) {
            return words.numbers().amount(quantity.number(), Optional.empty());
        }
        return answer == null || answer instanceof AnswerValue.Without
                ? ""
                : AnswerWords.in(words.texts().language()).of(item, Optional.of(answer));
    }

    /** Whether the answer is that none of the boxes is ticked, which boxes alone do not tell from no answer. */
    boolean isNone(Item item) {
        return answer(item).orElse(null) instanceof AnswerValue.Ticked ticked && ticked.options().isEmpty();
    }

    /** The same for a row. */
    boolean isNone(Item item, Row row) {
        return answer(item).orElse(null) instanceof AnswerValue.TickedPerRow perRow
                && perRow.ticks().containsKey(row.key())
                && perRow.ticks().get(row.key()).isEmpty();
    }
}
