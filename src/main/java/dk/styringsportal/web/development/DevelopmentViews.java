package dk.styringsportal.web.development;

import dk.styringsportal.benchmark.rounds.OverRounds;
import dk.styringsportal.benchmark.rounds.OverRounds.Line;
import dk.styringsportal.benchmark.rounds.OverRounds.Score;
import dk.styringsportal.benchmark.rounds.OverRounds.ThemeScores;
import dk.styringsportal.benchmark.rounds.OverRounds.Value;
import dk.styringsportal.benchmark.rounds.RoundFigures;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.Figure.RoundLines;
import dk.styringsportal.report.FigureSource;
import dk.styringsportal.statistics.Distribution;
import dk.styringsportal.web.development.DevelopmentView.CellView;
import dk.styringsportal.web.development.DevelopmentView.LineView;
import dk.styringsportal.web.drawing.PageFigure;
import dk.styringsportal.web.results.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes out rounds side by side. */
final class DevelopmentViews {

    private final PageWords words;
    private final OverRounds over;
    private final Optional<String> own;

    /** @param own the municipality's name; empty where only the nation is looked at */
    DevelopmentViews(PageWords words, OverRounds over, Optional<String> own) {
        this.words = words;
        this.over = over;
        this.own = own;
    }

    DevelopmentView view() {
        List<LineView> chained = new ArrayList<>();
        if (over.total().isChained()) {
            over.themes().forEach(theme -> chained.add(chained(title(theme.theme()), theme.score(), false)));
            chained.add(chained(words.say("result.total"), over.total(), true));
        }
        return new DevelopmentView(
                over.rounds().stream().map(this::head).toList(),
                Stream.concat(
                                over.themes().stream().map(theme -> line(title(theme.theme()), theme.score().told(), false)),
                                Stream.of(line(words.say("result.total"), over.total().told(), true)))
                        .toList(),
                chained,
                figures(),
                over.themes().stream().map(this::theme).toList());
    }

    private DevelopmentView.HeadView head(RoundFigures round) {
        return new DevelopmentView.HeadView(
                round.campaign().title(),
                words.say("rounds.over.version", round.questionnaire().id().version()),
                round.snapshot().isPresent() ? basis(round) : "");
    }

    private String basis(RoundFigures round) {
        return round.edition()
                .map(edition -> words.say("rounds.over.edition", edition.version().toString(), edition.id().toString()))
                .orElseGet(() -> words.say("rounds.over.provisional"));
    }

    private String title(Theme theme) {
        return words.say("theme.heading", theme.number(), theme.title());
    }

    private LineView line(String title, Line line, boolean total) {
        return new LineView(title, "", total, cells(line));
    }

    private LineView chained(String title, Score score, boolean total) {
        String note = score.common().isEmpty()
                ? words.say("rounds.over.chained.none")
                : words.say("rounds.over.chained.over", score.common().size(), score.scored());
        return new LineView(title, note, total, cells(score.chained()));
    }

    private List<CellView> cells(Line line) {
        return IntStream.range(0, line.values().size())
                .mapToObj(round -> cell(line.values().get(round), line.breaks().contains(round)))
                .toList();
    }

    private CellView cell(Value value, boolean broken) {
        return new CellView(
                own.isPresent() ? value.own().map(words::points).orElse("–") : "",
                value.nation()
                        .map(nation -> words.say("rounds.over.nation.cell", words.points(nation.median()), nation.n()))
                        .orElse(own.isPresent() ? "" : "–"),
                broken);
    }

    private DevelopmentView.ThemeView theme(ThemeScores theme) {
        return new DevelopmentView.ThemeView(
                theme.theme().number(),
                theme.theme().title(),
                theme.items().stream()
                        .map(item -> line(
                                words.say("item.heading", item.item().number(), item.item().wording().text()), item.line(), false))
                        .toList());
    }

    /** Empty for a single round, which shows no development. */
    private String figures() {
        if (over.rounds().size() < 2) {
            return "";
        }
        List<Figure> figures = new ArrayList<>();
        over.themes().forEach(theme -> figures.add(figure(title(theme.theme()), theme.score())));
        figures.add(figure(words.say("result.total"), over.total()));
        PageFigure.comeFrom(new FigureSource(
                over.rounds().stream().map(DevelopmentViews::source).toList(),
                over.rounds().stream().anyMatch(round -> round.campaign().fictitious())));
        return PageFigure.draw(
                new Figure.Multiples(words.say("rounds.over.figures"), figures), "udvikling", words.locale());
    }

    /** A round without figures of the nation has nothing provisional either. */
    private static FigureSource.Round source(RoundFigures round) {
        String title = round.campaign().title();
        return round.snapshot().isPresent()
                ? FigureSource.Round.of(title, round.edition())
                : new FigureSource.Round(title, Optional.empty(), false);
    }

    private Figure figure(String title, Score score) {
        List<RoundLines.Series> series = new ArrayList<>();
        own.ifPresent(name -> series.add(new RoundLines.Series(RoundLines.Kind.OWN, name, own(score.told()))));
        series.add(new RoundLines.Series(
                RoundLines.Kind.NATION, words.say("rounds.over.figure.nation"), medians(score.told())));
        if (score.isChained() && !score.common().isEmpty()) {
            int common = score.common().size();
            series.add(own.isPresent()
                    ? new RoundLines.Series(
                            RoundLines.Kind.CHAINED, words.say("rounds.over.figure.chained", common), own(score.chained()))
                    : new RoundLines.Series(
                            RoundLines.Kind.CHAINED,
                            words.say("rounds.over.figure.chained.nation", common),
                            medians(score.chained())));
        }
        return new RoundLines(
                title,
                over.rounds().stream().map(round -> round.campaign().title()).toList(),
                series,
                score.told().breaks().stream().sorted().toList());    }

    private static List<Optional<Double>> own(Line line) {
        return line.values().stream().map(value -> value.own().map(Points::toDouble)).toList();
    }

    private static List<Optional<Double>> medians(Line line) {
        return line.values().stream().map(value -> value.nation().map(Distribution::median)).toList();
    }
}
