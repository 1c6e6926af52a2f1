package dk.styringsportal.report;

import dk.styringsportal.statistics.Distribution;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.statistics.correlation.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The labels in a drawing, and the drawing in words for those who cannot see it. */
final class FigureWords {

    private final ReportTexts texts;
    private final Numbers numbers;
    private final ValueWords value;

    FigureWords(Locale language) {
        this.texts = ReportTexts.in(language);
        this.numbers = Numbers.in(language);
        this.value = new ValueWords(texts, numbers);
    }

    /** Of single marks. */
    ValueWords value() {
        return value;
    }

    /** What is gone through by keyboard: "Tal i figuren: Temaer". */
    String valuesOf(Figure figure) {
        return texts.text("figure.values", figure.title());
    }

    /** A tick of an axis of differences: "+1", "0". */
    String steps(int steps) {
        return steps == 0 ? "0" : (steps > 0 ? "+" : "−") + Math.abs(steps);
    }

    String own(Figure.Own own) {
        return texts.text("figure.own", own.name(), numbers.points(own.points()));
    }

    String nationalMedian(Distribution nation) {
        return texts.text("figure.national.median", numbers.points(nation.median()));
    }

    String groupMedian(Figure.GroupMedian group) {
        return texts.text("figure.group.median", group.name(), numbers.points(group.median()));
    }

    String quartiles(Distribution nation) {
        return texts.text("figure.quartiles", numbers.range(nation.q1(), nation.q3()));
    }

    String dots(Distribution nation) {
        return texts.text("figure.dots", String.valueOf(nation.n()));
    }

    String medianName() {
        return texts.text("figure.median");
    }

    String quartilesName() {
        return texts.text("figure.quartiles.name");
    }

    /** The own points, or the national median where nobody is pointed out. */
    String points(Figure.ThemeProfile profile, Figure.ThemeProfile.Line line) {
        return profile.ownName().isPresent()
                ? numbers.points(line.own())
                : line.nation().map(nation -> numbers.points(nation.median())).orElse("–");
    }

    String barLabel(Figure.AnswerBars figure, Figure.AnswerBars.Bar bar) {
        return bar.own() && figure.ownName().isPresent()
                ? texts.text("figure.own.answer", bar.label(), figure.ownName().get())
                : bar.label();
    }

    String share(Share share) {
        return numbers.share(share);
    }

    /** The share of a line, or a dash. */
    String share(Figure.Shares.Line line) {
        return line.share().map(numbers::share).orElse("–");
    }

    /** The number of a line, or what stands in its place. */
    String amount(Figure.Amounts figure, Figure.Amounts.Line line) {
        return line.amount().map(amount -> numbers.figure(amount, figure.decimals())).orElse(line.without());
    }

    /** "§ 107, 2015: 446,4." */
    String told(Figure.Amounts figure, Figure.Amounts.Line line) {
        return texts.text("alt.bars.bar", line.label(), amount(figure, line));
    }

    /** The longest that a share of this figure can read. */
    String widestShare(Figure.AnswerBars figure) {
        return numbers.share(new Share(figure.n(), figure.n()));
    }

    /** "Chefer (n = 70)". */
    String line(Figure.StackedShares.Line line) {
        return texts.text("figure.n", line.label(), String.valueOf(line.n()));
    }

    /** The same for a drawing, where "n = 70" stays on one line. */
    String label(Figure.StackedShares.Line line) {
        return line(line).replace(" = ", "\u00a0=\u00a0");
    }

    /** The share as a number alone, in percent. */
    String bare(Share share) {
        return numbers.wholePercent(share);
    }

    String percentAxis(Figure.Dumbbells figure) {
        return texts.text("figure.percent.axis", figure.axis());
    }

    /** All that the drawing shows, with its numbers. */
    String alternative(Figure figure) {
        if (figure instanceof Figure.DistributionStrip strip) {
            return ofStrip(strip);
        }
        if (figure instanceof Figure.AnswerBars bars) {
            return ofBars(bars);
        }
        if (figure instanceof Figure.Shares shares) {
            return shares.lines().stream()
                    .map(line -> texts.text("alt.bars.bar", line.label(), share(line)))
                    .collect(Collectors.joining(" "));
        }
        if (figure instanceof Figure.Amounts amounts) {
            return amounts.lines().stream().map(line -> told(amounts, line)).collect(Collectors.joining(" "));
        }
        if (figure instanceof Figure.StackedShares stacked) {
            return stacked.lines().stream().map(line -> line(stacked, line)).collect(Collectors.joining(" "));
        }
        if (figure instanceof Figure.Dumbbells dumbbells) {
            return dumbbells.lines().stream().map(line -> line(dumbbells, line)).collect(Collectors.joining(" "));
        }
        if (figure instanceof Scatter scatter) {
            return ofScatter(scatter);
        }
        if (figure instanceof Differences differences) {
            return ofDifferences(differences);
        }
        if (figure instanceof Figure.Radar radar) {
            return ofProfile(radar.profile());
        }
        if (figure instanceof Figure.Multiples multiples) {
            return multiples.parts().stream()
                    .map(part -> texts.text("alt.multiples.part", part.title(), alternative(part)))
                    .collect(Collectors.joining(" "));
        }
        if (figure instanceof Figure.QrCode code) {
            return texts.text("alt.qr", code.address());
        }
        if (figure instanceof Figure.RoundLines lines) {
            return ofRounds(lines);
        }
        return ofProfile((Figure.ThemeProfile) figure);
    }

    private String ofDifferences(Differences figure) {
        List<String> sentences = new ArrayList<>();
        for (Differences.Line line : figure.lines()) {
            line.nation().ifPresent(steps -> sentences.add(value.difference(line.label(), figure.nationName(), steps)));
            figure.ownName().ifPresent(name ->
                    line.own().ifPresent(steps -> sentences.add(value.difference(line.label(), name, steps))));
        }
        return String.join(" ", sentences);
    }

    /** Over the line where a score's break is. */
    String breakName() {
        return texts.text("figure.break");
    }

    private String ofRounds(Figure.RoundLines figure) {
        List<String> sentences = new ArrayList<>();
        for (Figure.RoundLines.Series series : figure.series()) {
            List<String> values = new ArrayList<>();
            for (int round = 0; round < figure.rounds().size(); round++) {
                String value = series.points().get(round).map(numbers::points).orElse("–");
                values.add(texts.text("alt.rounds.value", figure.rounds().get(round), value));
            }
            sentences.add(texts.text("alt.rounds.series", series.name(), String.join("; ", values)));
        }
        figure.breaks().forEach(round ->
                sentences.add(texts.text("alt.rounds.break", figure.rounds().get(round))));
        return String.join(" ", sentences);
    }

    private String ofStrip(Figure.DistributionStrip strip) {
        List<String> sentences = new ArrayList<>();
        strip.own().ifPresent(own ->
                sentences.add(texts.text("alt.strip.own", own.name(), numbers.points(own.points()))));
        Distribution nation = strip.nation();
        sentences.add(texts.text(
                "alt.strip.nation",
                String.valueOf(nation.n()),
                numbers.points(nation.median()),
                numbers.points(nation.q1()),
                numbers.points(nation.q3()),
                numbers.points(nation.min()),
                numbers.points(nation.max())));
        strip.group().ifPresent(group ->
                sentences.add(texts.text("alt.strip.group", group.name(), numbers.points(group.median()))));
        return String.join(" ", sentences);
    }

    private String ofBars(Figure.AnswerBars bars) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.text("alt.bars.n", String.valueOf(bars.n())));
        for (Figure.AnswerBars.Bar bar : bars.bars()) {
            String share = numbers.share(bars.share(bar));
            sentences.add(bar.own() && bars.ownName().isPresent()
                    ? texts.text("alt.bars.own", bar.label(), share, bars.ownName().get())
                    : texts.text("alt.bars.bar", bar.label(), share));
        }
        return String.join(" ", sentences);
    }

    private String line(Figure.StackedShares figure, Figure.StackedShares.Line line) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < figure.options().size(); i++) {
            parts.add(texts.text("alt.stacked.part", figure.options().get(i).label(), numbers.share(line.share(i))));
        }
        return texts.text("alt.bars.bar", line(line), String.join(", ", parts));
    }

    private String line(Figure.Dumbbells figure, Figure.Dumbbells.Line line) {
        String one = texts.text("alt.stacked.part", figure.one(), numbers.share(line.one()));
        String other = texts.text("alt.stacked.part", figure.other(), numbers.share(line.other()));
        return texts.text("alt.bars.bar", line.label(), one + ", " + other);
    }

    /** A cloud is told by how high it lies at its left, in its middle and at its right. */
    private String ofScatter(Scatter figure) {
        String n = texts.text("alt.scatter.n", String.valueOf(figure.dots().size()));
        List<Pair> sorted = figure.dots().stream().sorted(Comparator.comparingDouble(Pair::x)).toList();
        int third = sorted.size() / 3;
        if (third == 0) {
            return n;
        }
        return n + " " + texts.text(
                "alt.scatter.thirds",
                figure.y().label(),
                figure.x().label(),
                mean(figure, sorted.subList(0, third)),
                mean(figure, sorted.subList(third, sorted.size() - third)),
                mean(figure, sorted.subList(sorted.size() - third, sorted.size())));
    }

    private String mean(Scatter figure, List<Pair> dots) {
        double mean = dots.stream().mapToDouble(Pair::y).average().orElseThrow();
        return numbers.figure(mean, figure.y().decimals());
    }

    private String ofProfile(Figure.ThemeProfile profile) {
        return profile.lines().stream().map(line -> line(profile, line)).collect(Collectors.joining(" "));
    }

    private String line(Figure.ThemeProfile profile, Figure.ThemeProfile.Line line) {
        List<String> parts = new ArrayList<>();
        profile.ownName().ifPresent(name -> parts.add(line.own()
                .map(points -> texts.text("alt.profile.own", name, numbers.points(points)))
                .orElseGet(() -> texts.text("alt.profile.no.points", name))));
        line.nation().ifPresent(nation -> parts.add(texts.text(
                "alt.profile.nation",
                numbers.points(nation.median()),
                numbers.points(nation.q1()),
                numbers.points(nation.q3()))));
        return texts.text("alt.profile.line", line.label(), String.join("; ", parts));
    }
}
