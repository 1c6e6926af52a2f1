package dk.styringsportal.report.committee;

import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Brief;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.NationBasis;
import dk.styringsportal.report.ScoreMaterial;
import dk.styringsportal.report.SvgWriter;
import dk.styringsportal.report.ThemeTable;
import dk.styringsportal.report.Words;
import dk.styringsportal.report.slides.Chart;
import dk.styringsportal.report.slides.Deck;
import dk.styringsportal.report.slides.Slide;
import dk.styringsportal.statistics.Distribution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A municipality's result for its committee as slides, with the figures of the paper. */
public final class CommitteeDeck {

    private static final int MOST_BARS = 8;
    /** Names on slides have more room beside the numbers than on paper. */
    private static final double WIDER = 1.8;

    private static final int MOST_ROWS = 8;
    private static final int LONGEST_TITLE = 120;

    private final ScoreMaterial material;
    private final MunicipalityResult result;
    private final Words words;
    private final HighlightWords highlights;
    private final List<Slide> slides = new ArrayList<>();

    private CommitteeDeck(ScoreMaterial material, Words words) {
        this.material = material;
        this.result = material.result();
        this.words = words;
        this.highlights = new HighlightWords(result, words);
    }

    /**
     * @param madeAt told in the file
     * @param language of the slides' own words; Danish for every language but English
     */
    public static Deck of(ScoreMaterial material, Instant madeAt, Locale language) {
        return new CommitteeDeck(material, Words.in(language)).deck(madeAt);
    }

    private Deck deck(Instant madeAt) {
        boolean scored = !result.questionnaire().counting().isEmpty();
        slides.add(opening());
        if (result.scorecard().themes().stream().noneMatch(theme -> theme.points().isPresent())) {
            slides.add(new Slide.Text(words.text("committee.result"), new ResultSentences(result, words).all()));
        }
        if (scored) {
            charts();
            tables();
            Highlights toDevelop = Highlights.toDevelop(result, words);
            named("committee.strengths", Highlights.strengths(result, words));
            named("committee.develop", toDevelop);
            advice(toDevelop);
        }
        slides.add(new Slide.Text(words.text("reservation"), reservation(scored)));
        return new Deck(words.texts().language(), title(), madeAt, footer(), slides);
    }

    private String title() {
        return words.text("committee.deck.title", result.municipality().name());
    }

    private String footer() {
        String source = words.text(
                "committee.deck.footer", result.municipality().name(), Brief.of(result.campaign().title(), LONGEST_TITLE));
        return result.campaign().fictitious() ? source + " " + words.text("fictitious") + "." : source;
    }

    private Slide opening() {
        List<String> lines = new ArrayList<>(List.of(Brief.of(result.campaign().title(), LONGEST_TITLE)));
        List<String> basis = new NationBasis(material, words).sentencesWithGroup();
        if (!basis.isEmpty()) {
            lines.add(String.join(" ", basis));
        }
        if (result.campaign().fictitious()) {
            lines.add(words.text("fictitious.text"));
        }
        return new Slide.Opening(title(), Brief.of(result.questionnaire().title(), LONGEST_TITLE), lines);
    }

    private void charts() {
        Figure.ThemeProfile profile = CommitteePaper.profile(result, words);
        int parts = parts(profile.lines().size(), MOST_BARS);
        for (int part = 0; part < parts; part++) {
            Figure.ThemeProfile shown = new Figure.ThemeProfile(
                    part(profile.title(), part, parts), profile.ownName(), slice(profile.lines(), part, parts));
            chart(shown);
        }
    }

    private void chart(Figure.ThemeProfile profile) {
        List<Chart.Series> series = new ArrayList<>(List.of(new Chart.Series(
                result.municipality().name(),
                false,
                profile.lines().stream().map(line -> line.own().map(this::value)).toList())));
        if (result.comparison().isPresent()) {
            series.add(new Chart.Series(
                    words.text("national.median"),
                    false,
                    profile.lines().stream().map(line -> line.nation().map(this::median)).toList()));
        }
        Chart chart = new Chart(
                Chart.Kind.BARS,
                Chart.Unit.POINTS,
                profile.lines().stream().map(line -> new Chart.Category(line.label())).toList(),
                series);
        if (chart.hasBars()) {
            String told = SvgWriter.in(words.texts().language()).alternative(profile);
            slides.add(new Slide.Drawn(profile.title(), chart, told, new ResultSentences(result, words).all()));
        }
    }

    private Chart.Value value(Points points) {
        return new Chart.Value(points.value().doubleValue(), words.numbers().points(points));
    }

    private Chart.Value median(Distribution nation) {
        return new Chart.Value(nation.median(), words.numbers().points(nation.median()));
    }

    private void tables() {
        Block.Table whole = new ThemeTable(result, words).table();
        List<Block.Column> columns = new ArrayList<>(whole.columns());
        columns.set(0, new Block.Column(columns.get(0).head(), WIDER * columns.get(0).weight(), false));
        int parts = parts(whole.rows().size(), MOST_ROWS);
        for (int part = 0; part < parts; part++) {
            Block.Table shown = new Block.Table(
                    Optional.empty(),
                    columns,
                    slice(whole.rows(), part, parts).stream().map(CommitteePaper::brief).toList());
            slides.add(new Slide.Tabular(part(words.text("committee.deck.table"), part, parts), shown, List.of()));
        }
    }

    private void named(String key, Highlights named) {
        if (named.items().isEmpty()) {
            slides.add(new Slide.Text(words.text(key), named.remark().stream().toList()));
            return;
        }
        boolean compared = result.comparison().isPresent();
        List<Block.Column> columns = new ArrayList<>(List.of(
                new Block.Column(words.text("question"), 8, false), new Block.Column(words.text("your.points"), 1.7, true)));
        if (compared) {
            columns.add(new Block.Column(words.text("national.mean"), 2, true));
            columns.add(new Block.Column(words.text("difference"), 1.6, true));
        }
        List<Block.TableRow> rows = named.items().stream().map(item -> row(item, compared)).toList();
        slides.add(new Slide.Tabular(
                words.text(key), new Block.Table(Optional.empty(), columns, rows), named.remark().stream().toList()));
    }

    private Block.TableRow row(Item item, boolean compared) {
        List<Block.Cell> cells = new ArrayList<>(List.of(new Block.Cell(highlights.points(item), true)));
        if (compared) {
            cells.add(new Block.Cell(highlights.mean(item).orElse("–"), false));
            cells.add(new Block.Cell(highlights.difference(item).orElse("–"), false));
        }
        return new Block.TableRow(
                words.text("question.heading", String.valueOf(item.number()), highlights.question(item)), cells);
    }

    private void advice(Highlights toDevelop) {
        List<String> advice = toDevelop.items().stream()
                .flatMap(item -> highlights.advice(item)
                        .map(text -> words.text("question.heading", String.valueOf(item.number()), text))
                        .stream())
                .toList();
        if (!advice.isEmpty()) {
            slides.add(new Slide.Text(words.text("committee.deck.advice"), advice));
        }
    }

    private List<String> reservation(boolean scored) {
        return List.of(
                words.text(scored ? "committee.reservation" : "committee.reservation.unscored"),
                words.text(
                        "committee.deck.source",
                        result.municipality().name(),
                        Brief.of(result.campaign().title(), LONGEST_TITLE),
                        words.dates().day(result.submission().at())));
    }

    private String part(String title, int part, int parts) {
        return parts == 1
                ? title
                : words.text("committee.deck.part", title, String.valueOf(part + 1), String.valueOf(parts));
    }

    private static int parts(int all, int most) {
        return (all + most - 1) / most;
    }

    /** The parts are as equal as can be. */
    private static <T> List<T> slice(List<T> all, int part, int parts) {
        int each = (all.size() + parts - 1) / parts;
        return all.subList(Math.min(all.size(), part * each), Math.min(all.size(), (part + 1) * each));
    }
}
