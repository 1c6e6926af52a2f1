package dk.styringsportal.benchmark;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.response.Answers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Counts how the fields of one item were answered. */
public final class AnswerCounts {

    private final Item item;
    private final List<Answers> all;

    private AnswerCounts(Item item, List<Answers> all) {
        this.item = item;
        this.all = all;
    }

    /**
     * One entry for each row, or the only one.
     *
     * @param all the answers as far as they are asked for
     */
    public static List<ItemFigures.FieldCounts> of(Item item, List<Answers> all) {
        AnswerCounts counts = new AnswerCounts(item, all);
        return item.rows().isEmpty()
                ? List.of(counts.field(Optional.empty()))
                : item.rows().stream().map(row -> counts.field(Optional.of(row))).toList();
    }

    private ItemFigures.FieldCounts field(Optional<Row> row) {
        List<Set<OptionKey>> given =
                all.stream().flatMap(answers -> given(answers, row).stream()).toList();
        List<ItemFigures.OptionCount> options = item.options().stream()
                .map(option -> new ItemFigures.OptionCount(
                        option, count(given, keys -> keys.contains(option.key()))))
                .toList();
        return new ItemFigures.FieldCounts(row, given.size(), options, count(given, Set::isEmpty));
    }

    /** Empty while the field is unanswered. */
    private Optional<Set<OptionKey>> given(Answers answers, Optional<Row> row) {
        return answers.to(item.code()).flatMap(value -> GivenOptions.in(value, row.map(Row::key)));
    }

    private static int count(List<Set<OptionKey>> given, Predicate<Set<OptionKey>> which) {
        return (int) given.stream().filter(which).count();
    }
}
