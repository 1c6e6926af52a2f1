package dk.styringsportal.report;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.GroupBasis;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.statistics.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The themes with their points beside the nation, the group and, where ranks are shown, the rank. */
public final class ThemeTable {

    private final MunicipalityResult result;
    private final Words words;
    private final boolean group;
    private final boolean ranks;

    public ThemeTable(MunicipalityResult result, Words words) {
        this.result = result;
        this.words = words;
        this.group = result.comparison()
                .filter(comparison -> comparison.group() instanceof GroupBasis.Shown)
                .isPresent();
        this.ranks = result.comparison().flatMap(Comparison::rank).isPresent();
    }

    public Block.Table table() {
        return new Block.Table(
                Optional.of(words.text(result.comparison().isPresent() ? "themes.caption" : "themes.caption.alone")),
                columns(),
                result.questionnaire().themes().stream().map(this::row).toList());
    }

    private List<Block.Column> columns() {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(words.text("theme"), 5, false));
        columns.add(numbers(words.text("your.points"), 2.3));
        if (result.comparison().isEmpty()) {
            columns.add(numbers(words.text("questions"), 2));
            return columns;
        }
        columns.add(numbers(words.text("national.median"), 2.5));
        columns.add(numbers(words.text("quartiles"), 2.8));
        columns.add(numbers(words.text("n.head"), 1));
        if (group) {
            columns.add(numbers(words.text("median.of", new BesideFigures(result, words).groupName()), 2.6));
        }
        if (ranks) {
            columns.add(numbers(words.text("rank"), 1.3));
        }
        return columns;
    }

    private static Block.Column numbers(String head, double weight) {
        return new Block.Column(head, weight, true);
    }

    private Block.TableRow row(Theme theme) {
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(new Block.Cell(
                words.numbers().points(result.scorecard().theme(theme.number()).points()), true));
        if (result.comparison().isPresent()) {
            compared(result.comparison().get(), theme, cells);
        } else {
            cells.add(plain(String.valueOf(theme.items().stream().filter(item -> item.type().asks()).count())));
        }
        return new Block.TableRow(words.text("theme.short", String.valueOf(theme.number()), theme.title()), cells);
    }

    private void compared(Comparison comparison, Theme theme, List<Block.Cell> cells) {
        Comparison.Line line = comparison.theme(theme.number()).line();
        cells.add(median(line.nation()));
        cells.add(plain(line.nation()
                .map(nation -> words.numbers().range(nation.q1(), nation.q3()))
                .orElse("–")));
        cells.add(plain(line.nation().map(nation -> String.valueOf(nation.n())).orElse("–")));
        if (group) {
            cells.add(median(line.group()));
        }
        if (ranks) {
            cells.add(plain(comparison
                    .rank()
                    .map(rank -> rank.themes().get(theme.number()))
                    .map(String::valueOf)
                    .orElse("–")));
        }
    }

    private Block.Cell median(Optional<Distribution> distribution) {
        return plain(distribution
                .map(Distribution::median)
                .map(words.numbers()::points)
                .orElse("–"));
    }

    private static Block.Cell plain(String text) {
        return new Block.Cell(text, false);
    }
}
