package dk.styringsportal.report;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.statistics.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first chapter: themes, then the total, the reservation, and the strongest and weakest questions. */
final class OverviewChapter {

    private static final double QUESTION_WIDTH = 12.5;

    private final MunicipalityResult result;
    private final NationBasis basis;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();

    OverviewChapter(MunicipalityResult result, NationBasis basis, Words words) {
        this.result = result;
        this.basis = basis;
        this.words = words;
    }

    List<Block> blocks() {
        blocks.add(new Block.Heading(2, words.text("overview")));
        new Incompleteness(result, words.texts().language()).note().ifPresent(blocks::add);
        if (result.questionnaire().counting().isEmpty()) {
            blocks.add(plain(words.text(
                    "overview.unscored",
                    result.municipality().name(),
                    String.valueOf(result.questionnaire().questions().size()),
                    String.valueOf(result.questionnaire().themes().size()))));
            return blocks;
        }
        introduction();
        blocks.add(new Block.Drawing(profile()));
        blocks.add(new ThemeTable(result, words).table());
        total();
        blocks.add(new Block.Note(words.text("reservation"), List.of(words.text("reservation.short"))));
        if (result.comparison().isPresent()) {
            extremes(result.comparison().get());
        } else {
            fullAndNone();
        }
        return blocks;
    }

    private void introduction() {
        blocks.add(plain(words.text(
                "overview.introduction",
                result.municipality().name(),
                String.valueOf(result.questionnaire().questions().size()),
                String.valueOf(result.questionnaire().themes().size()))));
        blocks.addAll(basis.notes());
    }

    private Figure profile() {
        return new Figure.ThemeProfile(
                words.text("profile.title"),
                Optional.of(result.municipality().name()),
                result.questionnaire().themes().stream()
                        .map(theme -> new Figure.ThemeProfile.Line(
                                words.text("theme.short", String.valueOf(theme.number()), theme.title()),
                                result.scorecard().theme(theme.number()).points(),
                                result.comparison()
                                        .flatMap(comparison -> comparison.theme(theme.number()).line().nation())))
                        .toList());
    }

    private void total() {
        blocks.add(new Block.Heading(3, words.text("total")));
        blocks.add(new BesideFigures(result, words)
                .of(result.scorecard().total(), result.comparison().map(Comparison::total)));
        result.comparison().ifPresent(comparison -> {
            blocks.add(plain(String.join(
                    " ", words.spread().of(comparison.total(), words.groups().name(comparison.group().group()), Optional.empty()))));
            rank(comparison);
            words.refusal(comparison.group()).ifPresent(refusal -> blocks.add(plain(refusal)));
        });
        blocks.add(plain(words.text(
                "total.text", String.valueOf(result.questionnaire().counting().size()))));
    }

    private void rank(Comparison comparison) {
        comparison.rank().flatMap(rank -> rank.total()).ifPresent(rank -> blocks.add(plain(words.text(
                "rank.total",
                result.municipality().name(),
                String.valueOf(rank),
                String.valueOf(comparison.ranked())))));
    }

    private void extremes(Comparison comparison) {
        blocks.add(new Block.Heading(3, words.text("strongest")));
        blocks.add(furthest(comparison, comparison.strongest(), "strongest.none"));
        blocks.add(new Block.Heading(3, words.text("weakest")));
        blocks.add(furthest(comparison, comparison.weakest(), "weakest.none"));
    }

    private Block furthest(Comparison comparison, List<ItemCode> items, String none) {
        if (items.isEmpty()) {
            return plain(words.text(none));
        }
        return new Block.Table(
                Optional.empty(),
                List.of(
                        new Block.Column(words.text("question"), QUESTION_WIDTH, false),
                        new Block.Column(words.text("your.points"), 2.4, true),
                        new Block.Column(words.text("national.mean"), 2.7, true),
                        new Block.Column(words.text("difference"), 2.2, true)),
                items.stream().map(code -> furthestRow(comparison.item(code))).toList());
    }

    private Block.TableRow furthestRow(Comparison.ItemLine line) {
        Item item = result.questionnaire().item(line.item()).orElseThrow();
        return new Block.TableRow(
                words.question(item),
                List.of(
                        new Block.Cell(words.numbers().points(line.line().own()), true),
                        new Block.Cell(mean(line.line().nation()), false),
                        new Block.Cell(
                                line.differenceToMean().map(words.numbers()::difference).orElse(""), false)));
    }

    private String mean(Optional<Distribution> nation) {
        return nation.map(Distribution::mean).map(words.numbers()::points).orElse("");
    }

    /** Without a comparison: how many questions have full points, and how many none. */
    private void fullAndNone() {
        blocks.add(plain(words.text(
                "full.and.none",
                String.valueOf(count(Points.ALL)),
                String.valueOf(count(Points.NONE)),
                String.valueOf(result.questionnaire().counting().size()))));
    }

    private long count(Points points) {
        return result.scorecard().items().stream()
                .filter(item -> item.points().filter(points::equals).isPresent())
                .count();
    }

    private static Block plain(String text) {
        return new Block.Paragraph(Optional.empty(), text);
    }
}
