package dk.styringsportal.report;

import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.benchmark.rounds.OverRounds;
import dk.styringsportal.benchmark.rounds.RoundFigures;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.statistics.Distribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has changed since the municipality was asked the last time: themes, total, and the questions that moved most. Where a
 * theme's questions are not the same ones, the break is marked, and what both rounds have is told beside.
 */
final class DevelopmentChapter {

    private static final int MOST_MOVED = 3;

    private final OverRounds all;
    private final OverRounds sinceLast;
    private final Words words;

    /** A question that can be compared. */
    private record Moved(OverRounds.ItemLine line, double difference) {}

    /** @param all at least two rounds */
    DevelopmentChapter(OverRounds all, Words words) {
        this.all = all;
        this.words = words;
        List<RoundFigures> rounds = all.rounds();
        this.sinceLast = rounds.size() == 2 ? all : OverRounds.of(rounds.subList(rounds.size() - 2, rounds.size()));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, words.text("development")));
        blocks.add(plain(words.text("development.text", before(), now())));
        blocks.add(themes());
        blocks.add(new Block.SmallPrint(words.text("development.basis", basis(0), basis(1))));
        breaks(blocks);
        if (all.rounds().size() > 2) {
            blocks.add(new Block.Drawing(totals()));
        }
        moved(blocks, "development.up", Comparator.comparingDouble(Moved::difference).reversed());
        moved(blocks, "development.down", Comparator.comparingDouble(Moved::difference));
        return blocks;
    }

    private String before() {
        return sinceLast.rounds().get(0).campaign().title();
    }

    private String now() {
        return sinceLast.rounds().get(1).campaign().title();
    }

    /** "Styringsoverblik 2024: udgave 1.0 (nr. 3)" */
    private String basis(int place) {
        RoundFigures round = sinceLast.rounds().get(place);
        return round.edition()
                .map(edition -> words.text(
                        "development.edition", round.campaign().title(), edition.version().toString(), edition.id().toString()))
                .orElseGet(() -> words.text("development.provisional", round.campaign().title()));
    }

    private Block themes() {
        List<Block.TableRow> rows = new ArrayList<>();
        sinceLast.themes().stream()
                .filter(theme -> theme.score().scored() > 0)
                .forEach(theme -> rows.add(row(name(theme.theme()), theme.score().told())));
        rows.add(row(words.text("total"), sinceLast.total().told()));
        return new Block.Table(
                Optional.of(words.text("development.caption")),
                List.of(
                        new Block.Column(words.text("theme"), 5, false),
                        new Block.Column(before(), 2.2, true),
                        new Block.Column(now(), 2.2, true),
                        new Block.Column(words.text("difference"), 1.8, true),
                        new Block.Column(words.text("development.nation"), 2.4, true)),
                rows);
    }

    private String name(Theme theme) {
        return words.text("theme.short", String.valueOf(theme.number()), theme.title());
    }

    private Block.TableRow row(String name, OverRounds.Line line) {
        OverRounds.Value then = line.values().get(0);
        OverRounds.Value now = line.values().get(1);
        boolean broken = !line.breaks().isEmpty();
        return new Block.TableRow(
                name,
                List.of(
                        new Block.Cell(words.numbers().points(then.own()), true),
                        new Block.Cell(words.numbers().points(now.own()), true),
                        new Block.Cell(broken ? words.text("development.break") : difference(own(then), own(now)), true),
                        new Block.Cell(
                                broken ? words.text("development.break") : difference(median(then), median(now)), false)));
    }

    private static Optional<Double> own(OverRounds.Value value) {
        return value.own().map(Points::toDouble);
    }

    private static Optional<Double> median(OverRounds.Value value) {
        return value.nation().filter(nation -> nation.n() >= Snapshot.MINIMUM).map(Distribution::median);
    }

    private String difference(Optional<Double> then, Optional<Double> now) {
        return then.isPresent() && now.isPresent() ? words.numbers().difference(now.get() - then.get()) : "–";
    }

    /** What is meant by a break, and what can be compared nevertheless. */
    private void breaks(List<Block> blocks) {
        List<String> chained = Stream.concat(
                        sinceLast.themes().stream()
                                .filter(theme -> theme.score().scored() > 0)
                                .flatMap(theme -> chained(name(theme.theme()), theme.score()).stream()),
                        chained(words.text("total"), sinceLast.total()).stream())
                .toList();
        if (!chained.isEmpty()) {
            blocks.add(plain(words.text("development.breaks")));
            blocks.add(new Block.BulletList(Optional.of(words.text("development.chained")), chained));
        }
    }

    private Optional<String> chained(String name, OverRounds.Score score) {
        if (!score.isChained()) {
            return Optional.empty();
        }
        if (score.common().isEmpty()) {
            return Optional.of(words.text("development.chained.none", name));
        }
        List<OverRounds.Value> values = score.chained().values();
        return Optional.of(words.text(
                "development.chained.of",
                name,
                String.valueOf(score.common().size()),
                String.valueOf(score.scored()),
                words.numbers().points(values.get(0).own()),
                words.numbers().points(values.get(1).own())));
    }

    private Figure totals() {
        OverRounds.Line told = all.total().told();
        return new Figure.RoundLines(
                words.text("development.total"),
                all.rounds().stream().map(round -> round.campaign().title()).toList(),
                List.of(
                        new Figure.RoundLines.Series(
                                Figure.RoundLines.Kind.OWN,
                                words.text("development.own"),
                                told.values().stream().map(DevelopmentChapter::own).toList()),
                        new Figure.RoundLines.Series(
                                Figure.RoundLines.Kind.NATION,
                                words.text("national.median"),
                                told.values().stream().map(DevelopmentChapter::median).toList())),
                told.breaks().stream().sorted().toList());
    }

    private void moved(List<Block> blocks, String key, Comparator<Moved> order) {
        List<Moved> most = sinceLast.themes().stream()
                .flatMap(theme -> theme.items().stream())
                .flatMap(line -> comparable(line).stream())
                .filter(moved -> key.equals("development.up") ? moved.difference() > 0 : moved.difference() < 0)
                .sorted(order)
                .limit(MOST_MOVED)
                .toList();
        blocks.add(new Block.Heading(3, words.text(key)));
        if (most.isEmpty()) {
            blocks.add(plain(words.text("development.moved.none")));
            return;
        }
        blocks.add(new Block.Table(
                Optional.empty(),
                List.of(
                        new Block.Column(words.text("question"), 9, false),
                        new Block.Column(before(), 2.6, true),
                        new Block.Column(now(), 2.6, true),
                        new Block.Column(words.text("difference"), 2.2, true)),
                most.stream().map(this::row).toList()));
    }

    private static Optional<Moved> comparable(OverRounds.ItemLine line) {
        Optional<Double> then = own(line.line().values().get(0));
        Optional<Double> now = own(line.line().values().get(1));
        return line.line().breaks().isEmpty() && then.isPresent() && now.isPresent()
                ? Optional.of(new Moved(line, now.get() - then.get()))
                : Optional.empty();
    }

    private Block.TableRow row(Moved moved) {
        List<OverRounds.Value> values = moved.line().line().values();
        return new Block.TableRow(
                words.question(moved.line().item()),
                List.of(
                        new Block.Cell(words.numbers().points(values.get(0).own()), true),
                        new Block.Cell(words.numbers().points(values.get(1).own()), true),
                        new Block.Cell(words.numbers().difference(moved.difference()), true)));
    }

    private static Block plain(String text) {
        return new Block.Paragraph(Optional.empty(), text);
    }
}
