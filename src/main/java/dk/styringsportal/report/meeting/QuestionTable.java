package dk.styringsportal.report.meeting;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Words;
import dk.styringsportal.scoring.ItemScore;
import dk.styringsportal.statistics.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A theme's questions with their points beside the nation's; where nothing is scored, with their answers. */
final class QuestionTable {

    private static final int LONGEST_ANSWER = 160;

    private final MunicipalityResult result;
    private final Words words;
    private final Extent extent;
    private final LeftOut leftOut;

    QuestionTable(MunicipalityResult result, Words words, Extent extent, LeftOut leftOut) {
        this.result = result;
        this.words = words;
        this.extent = extent;
        this.leftOut = leftOut;
    }

    Block.Table of(List<Item> items, boolean scored) {
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column(words.text("question"), scored ? 13 : 5, false)));
        if (!scored) {
            columns.add(new Block.Column(words.text("your.answer"), 5, false));
        } else {
            columns.add(new Block.Column(words.text("your.points"), 2.1, true));
            if (result.comparison().isPresent()) {
                columns.add(new Block.Column(words.text("national.mean"), 2.2, true));
                columns.add(new Block.Column(words.text("difference"), 1.7, true));
            }
        }
        return new Block.Table(Optional.empty(), columns, items.stream().map(item -> row(item, scored)).toList());
    }

    private Block.TableRow row(Item item, boolean scored) {
        String text = item.wording().withStem();
        String head = words.text("question.heading", String.valueOf(item.number()), leftOut.brief(text, extent.questionLength()));
        return new Block.TableRow(head, scored ? points(item) : List.of(new Block.Cell(answer(item), true)));
    }

    private List<Block.Cell> points(Item item) {
        List<Block.Cell> cells = new ArrayList<>(List.of(
                new Block.Cell(words.numbers().points(result.scorecard().item(item.code()).points()), true)));
        if (result.comparison().isPresent()) {
            cells.add(new Block.Cell(mean(item).orElse("–"), false));
            cells.add(new Block.Cell(
                    line(item).flatMap(Comparison.ItemLine::differenceToMean).map(words.numbers()::difference).orElse("–"), false));
        }
        return cells;
    }

    /** The nation's; empty where nothing is compared. */
    Optional<String> mean(Item item) {
        return line(item).flatMap(line -> line.line().nation()).map(Distribution::mean).map(words.numbers()::points);
    }

    private Optional<Comparison.ItemLine> line(Item item) {
        return result.comparison().map(comparison -> comparison.item(item.code()));
    }

    private String answer(Item item) {
        ItemScore score = result.scorecard().item(item.code());
        String answers = words.reasons().of(item, score).answers().stream()
                .map(line -> line.row().map(row -> row + ": ").orElse("") + line.answer())
                .collect(Collectors.joining("; "));
        return leftOut.brief(answers, LONGEST_ANSWER);
    }
}
