package dk.styringsportal.report;

import dk.styringsportal.benchmark.ItemFigures;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.scoring.ItemScore;
import dk.styringsportal.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers to an item with rows, as tables. */
final class AnswerTables {

    private final Words words;

    AnswerTables(Words words) {
        this.words = words;
    }

    /**
     * Each row with its answer, how many gave the same answer, and its points.
     *
     * @param nation empty as long as nothing is compared
     */
    Block answers(Item item, ItemScore score, Reason reason, Optional<ItemFigures> nation) {
        boolean points = score.fields().stream().anyMatch(field -> field.points().isPresent());
        boolean same = nation.isPresent() && !ticks(item) && !item.options().isEmpty();
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(words.text("row"), 4, false));
        columns.add(new Block.Column(words.text("your.answer"), 4, false));
        if (same) {
            columns.add(new Block.Column(words.text("same.answer"), 2.6, true));
        }
        if (points) {
            columns.add(new Block.Column(words.text("points"), 1.4, true));
        }
        List<Block.TableRow> rows = new ArrayList<>();
        for (int i = 0; i < score.fields().size(); i++) {
            ItemScore.FieldScore field = score.fields().get(i);
            List<Block.Cell> cells = new ArrayList<>();
            cells.add(new Block.Cell(reason.answers().get(i).answer(), true));
            if (same) {
                cells.add(plain(sameAnswer(field, counts(nation.get(), field))));
            }
            if (points) {
                cells.add(plain(words.numbers().points(field.points())));
            }
            rows.add(new Block.TableRow(field.row().orElseThrow().label(), cells));
        }
        String caption = words.text("answers.caption", String.valueOf(item.number()));
        return new Block.Table(Optional.of(caption), columns, rows);
    }

    /** How many gave each answer in each row, where boxes are ticked or a median would say little. */
    Optional<Block> shares(Item item, ItemScore score, ItemFigures nation) {
        if (!ticks(item) && !nation.twoValued()) {
            return Optional.empty();
        }
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(words.text("row"), 3, false));
        item.options().forEach(option -> columns.add(new Block.Column(option.label(), 2, true)));
        if (ticks(item)) {
            columns.add(new Block.Column(words.text("answer.no.ticks"), 2, true));
        }
        List<Block.TableRow> rows = new ArrayList<>();
        for (ItemScore.FieldScore field : score.fields()) {
            rows.add(shares(item, field, counts(nation, field)));
        }
        String caption = words.text("shares.caption", String.valueOf(item.number()));
        return Optional.of(new Block.Table(Optional.of(caption), columns, rows));
    }

    private Block.TableRow shares(Item item, ItemScore.FieldScore own, ItemFigures.FieldCounts counts) {
        List<AnswerOption> chosen = own.chosen().orElse(List.of());
        List<Block.Cell> cells = new ArrayList<>();
        counts.options().forEach(option ->
                cells.add(new Block.Cell(percent(option.count(), counts.n()), chosen.contains(option.option()))));
        if (ticks(item)) {
            cells.add(new Block.Cell(percent(counts.none(), counts.n()), own.chosen().isPresent() && chosen.isEmpty()));
        }
        return new Block.TableRow(own.row().orElseThrow().label(), cells);
    }

    /** Rows are found by name, since some may not have been asked here. */
    private static ItemFigures.FieldCounts counts(ItemFigures nation, ItemScore.FieldScore field) {
        return nation.answers().stream().filter(counts -> counts.row().equals(field.row())).findFirst().orElseThrow();
    }

    private String sameAnswer(ItemScore.FieldScore own, ItemFigures.FieldCounts counts) {
        return own.chosen()
                .filter(chosen -> !chosen.isEmpty() && counts.n() > 0)
                .map(chosen -> counts.options().stream()
                        .filter(option -> option.option().equals(chosen.get(0)))
                        .mapToInt(ItemFigures.OptionCount::count)
                        .sum())
                .map(count -> words.numbers().share(new Share(count, counts.n())))
                .orElse("–");
    }

    private String percent(int count, int n) {
        return n == 0 ? "–" : words.numbers().percent(new Share(count, n));
    }

    private static boolean ticks(Item item) {
        return item.type() instanceof MultipleChoiceMatrix;
    }

    private static Block.Cell plain(String text) {
        return new Block.Cell(text, false);
    }
}
