package dk.styringsportal.web.results;

import dk.styringsportal.benchmark.ItemFigures;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.scoring.ItemScore;
import dk.styringsportal.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables of how often each answer to a question was given. */
public final class AnswerTables {

    private final PageWords words;

    public AnswerTables(PageWords words) {
        this.words = words;
    }

    /**
     * One line for each option, or for each row of a matrix.
     *
     * @param own the answers to be marked as the reader's own; empty to mark none
     */
    public AnswerCountsView of(Item item, List<ItemFigures.FieldCounts> fields, Optional<ItemScore> own) {
        return item.rows().isEmpty() ? byOption(fields.get(0), own) : byRow(item, fields, own);
    }

    private AnswerCountsView byOption(ItemFigures.FieldCounts field, Optional<ItemScore> own) {
        List<AnswerCountsView.LineView> lines = field.options().stream()
                .map(option -> new AnswerCountsView.LineView(
                        option.option().label(),
                        isOwn(own, Optional.empty(), option.option()),
                        List.of(cell(String.valueOf(option.count())), cell(percent(option.count(), field.n())))))
                .toList();
        return new AnswerCountsView(
                words.say("counts.caption", field.n()),
                true,
                words.say("counts.answer"),
                List.of(words.say("counts.count"), words.say("counts.share")),
                lines);
    }

    private AnswerCountsView byRow(Item item, List<ItemFigures.FieldCounts> fields, Optional<ItemScore> own) {
        boolean ticks = fields.stream().anyMatch(field -> item.kind().startsWith("multiple"));
        List<String> columns = new ArrayList<>(
                item.options().stream().map(AnswerOption::label).toList());
        if (ticks) {
            columns.add(words.say("answer.noneOfThese"));
        }
        columns.add(words.say("counts.answered"));
        return new AnswerCountsView(
                words.say("counts.caption.rows"),
                false,
                words.say("counts.row"),
                columns,
                fields.stream().map(field -> line(field, ticks, own)).toList());
    }

    private AnswerCountsView.LineView line(ItemFigures.FieldCounts field, boolean ticks, Optional<ItemScore> own) {
        List<AnswerCountsView.CellView> cells = new ArrayList<>();
        field.options().forEach(option -> cells.add(new AnswerCountsView.CellView(
                share(option.count(), field.n()), isOwn(own, field.row(), option.option()))));
        if (ticks) {
            cells.add(new AnswerCountsView.CellView(share(field.none(), field.n()), isNone(own, field.row())));
        }
        cells.add(cell(String.valueOf(field.n())));
        return new AnswerCountsView.LineView(field.row().map(Row::label).orElse(""), false, cells);
    }

    private static AnswerCountsView.CellView cell(String text) {
        return new AnswerCountsView.CellView(text, false);
    }

    private String share(int count, int n) {
        return n == 0 ? "0" : words.say("counts.cell", count, percent(count, n));
    }

    private String percent(int count, int n) {
        return n == 0 ? "–" : words.percent(new Share(count, n));
    }

    private static boolean isOwn(Optional<ItemScore> own, Optional<Row> row, AnswerOption option) {
        return chosen(own, row).filter(options -> options.contains(option)).isPresent();
    }

    private static boolean isNone(Optional<ItemScore> own, Optional<Row> row) {
        return chosen(own, row).filter(List::isEmpty).isPresent();
    }

    private static Optional<List<AnswerOption>> chosen(Optional<ItemScore> own, Optional<Row> row) {
        return own.stream()
                .flatMap(score -> score.fields().stream())
                .filter(field -> field.row().equals(row))
                .findFirst()
                .flatMap(ItemScore.FieldScore::chosen);
    }
}
