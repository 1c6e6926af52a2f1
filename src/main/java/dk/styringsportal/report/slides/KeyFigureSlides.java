package dk.styringsportal.report.slides;

import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.keyfigures.FigureChapters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key figures of an edition, figure by figure as in their report: a chart for each drawing; a table where there is none. What is
 * not shown is said under the chart, or on a slide of its own where that is much.
 */
final class KeyFigureSlides {

    private static final int MOST_BARS = 12;
    private static final int MOST_STACKED = 10;
    /** In characters, of what stands under a chart. */
    private static final int MOST_NOTES = 420;

    private final KeyFigureReport report;
    private final SlidePages pages;

    KeyFigureSlides(KeyFigureReport report, SlidePages pages) {
        this.report = report;
        this.pages = pages;
    }

    void addAll() {
        pages.text(SlideWords.say("keyfigures"), List.of(
                SlideWords.say("keyfigures.who", String.valueOf(report.n())), SlideWords.say("keyfigures.missing")));
        FigureChapters.of(report, ReportTexts.DANISH).forEach(chapter -> chapter.figures().forEach(this::add));
    }

    /** A drawing, or a table without one, with the paragraphs that follow. */
    private record Shown(Optional<Figure> figure, Optional<Block.Table> table, List<String> unit, List<String> said) {

        /** Amounts say their unit in their title. */
        private void unitOf(Block.Table beside) {
            if (!(figure.orElseThrow() instanceof Figure.Amounts)) {
                beside.caption().map(KeyFigureSlides::ended).ifPresent(unit::add);
            }
        }

        private boolean isOnlySaid() {
            return figure.isEmpty() && table.isEmpty();
        }

        private Optional<String> title() {
            return figure.map(Figure::title).or(() -> table.flatMap(Block.Table::caption));
        }
    }

    private void add(FigureChapters.Part part) {
        List<Shown> shown = shown(part.blocks());
        long drawings = shown.stream().filter(one -> one.figure().isPresent()).count();
        for (Shown one : shown) {
            add(part, one, one.figure().isPresent() ? drawings > 1 : shown.size() > 1);
        }
    }

    private static List<Shown> shown(List<Block> blocks) {
        List<Shown> shown = new ArrayList<>();
        boolean drawn = false;
        for (Block block : blocks) {
            if (block instanceof Block.Drawing drawing) {
                shown.add(new Shown(Optional.of(drawing.figure()), Optional.empty(), new ArrayList<>(), new ArrayList<>()));
                drawn = true;
            } else if (block instanceof Block.Table table && drawn) {
                shown.get(shown.size() - 1).unitOf(table);
                drawn = false;
            } else if (block instanceof Block.Table table) {
                shown.add(new Shown(Optional.empty(), Optional.of(table), new ArrayList<>(), new ArrayList<>()));
            } else if (block instanceof Block.Paragraph paragraph) {
                if (shown.isEmpty()) {
                    shown.add(new Shown(Optional.empty(), Optional.empty(), List.of(), new ArrayList<>()));
                }
                shown.get(shown.size() - 1).said().add(sentence(paragraph));
            }
        }
        return shown;
    }

    private static String sentence(Block.Paragraph paragraph) {
        return paragraph.lead().map(lead -> SlideWords.say("category.none", lead, paragraph.text())).orElse(paragraph.text());
    }

    private void add(FigureChapters.Part part, Shown shown, boolean several) {
        List<String> said = new ArrayList<>(shown.said());
        part.reservation().map(KeyFigureSlides::sentence).ifPresent(said::add);
        if (shown.isOnlySaid()) {
            pages.text(part.title(), said);
            return;
        }
        boolean much = Stream.concat(shown.unit().stream(), said.stream()).mapToInt(String::length).sum() > MOST_NOTES;
        List<String> below = new ArrayList<>();
        shown.title().filter(words -> !several).map(KeyFigureSlides::ended).ifPresent(below::add);
        below.addAll(shown.unit());
        below.addAll(much ? List.of(SlideWords.say("keyfigures.next")) : said);
        String title = shown.title()
                .filter(words -> several)
                .map(words -> SlideWords.say("category.none", part.title(), words))
                .orElse(part.title());
        show(title, shown, below);
        if (much) {
            pages.text(SlideWords.say("keyfigures.notes", title), said);
        }
    }

    private void show(String title, Shown shown, List<String> below) {
        shown.figure().ifPresent(figure -> chart(title, figure, below));
        shown.table().ifPresent(table -> pages.tables(title, table, below));
    }

    private void chart(String title, Figure figure, List<String> notes) {
        FigureChart.of(figure).ifPresent(chart ->
                pages.chart(title, chart, chart.kind() == Chart.Kind.STACKED ? MOST_STACKED : MOST_BARS, notes));
    }

    private static String ended(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
