package dk.styringsportal.report.keyfigures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.benchmark.keyfigures.NationalKeyFigures;
import dk.styringsportal.benchmark.keyfigures.OwnKeyFigures;
import dk.styringsportal.benchmark.keyfigures.Reporting;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SvgWriter;
import dk.styringsportal.testing.KeyFigureRounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is drawn of key figures, and what is left out. */
class KeyFigureDrawingsTest {

    private static final KeyFigureRounds RECIPIENTS = KeyFigureRounds.recipients();
    private static final KeyFigureRounds CASES = KeyFigureRounds.progression();
    private static final Population INHABITANTS = KeyFigureRounds.inhabitants(3000);

    private static FigureChapters.Part first(KeyFigureReport report) {
        return FigureChapters.of(report, ReportTexts.DANISH).get(0).figures().get(0);
    }

    private static List<Figure> drawn(KeyFigureReport report) {
        return FigureChapters.of(report, ReportTexts.DANISH).stream()
                .flatMap(chapter -> chapter.figures().stream())
                .flatMap(part -> part.blocks().stream())
                .filter(Block.Drawing.class::isInstance)
                .map(drawing -> ((Block.Drawing) drawing).figure())
                .toList();
    }

    private static String said(FigureChapters.Part part) {
        return part.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(paragraph -> ((Block.Paragraph) paragraph).text())
                .reduce("", (before, text) -> before + " " + text);
    }

    @Test
    void sixteen_numbers_of_the_nation_are_all_drawn() {
        FigureChapters.Part part = first(RECIPIENTS.ofAll(RECIPIENTS.alike(12, "alt-udfyldt"), INHABITANTS));
        Figure.Amounts drawing = (Figure.Amounts) ((Block.Drawing) part.blocks().get(0)).figure();

        assertEquals("Landsskøn, fuldtidsmodtagere", drawing.title());
        assertEquals(16, drawing.lines().size());
        assertFalse(said(part).contains("er ikke tegnet"), said(part));
    }

    @Test
    void of_sixteen_numbers_beside_those_of_all_the_last_year_is_drawn_and_that_is_said() {
        FigureChapters.Part part = first(RECIPIENTS.ofFirst(RECIPIENTS.alike(12, "alt-udfyldt"), INHABITANTS));
        Figure.Amounts drawing = (Figure.Amounts) ((Block.Drawing) part.blocks().get(0)).figure();

        assertEquals("Kommunens tal og medianen af alle kommuners, fuldtidsmodtagere", drawing.title());
        assertEquals(8, drawing.lines().size());
        assertEquals("§ 107: København", drawing.lines().get(4).label());
        assertEquals("§ 107: alle kommuner", drawing.lines().get(5).label());
        assertTrue(drawing.lines().get(4).own() && !drawing.lines().get(5).own());
        assertEquals(Optional.of(40.2), drawing.lines().get(4).amount());
        assertTrue(said(part).contains("Figuren viser 2018. 2015, 2016, 2017 er ikke tegnet."), said(part));
    }

    @Test
    void a_municipality_without_others_has_its_own_bars_alone() {
        FigureChapters.Part part = first(RECIPIENTS.alone(RECIPIENTS.municipality(0, "alt-udfyldt", 1, Map.of())));
        Figure.Amounts drawing = (Figure.Amounts) ((Block.Drawing) part.blocks().get(0)).figure();

        assertEquals("Kommunens tal, fuldtidsmodtagere", drawing.title());
        assertTrue(drawing.lines().size() == 16 && drawing.lines().stream().allMatch(Figure.Amounts.Line::own));
        assertEquals(2, ((Block.Table) part.blocks().get(1)).columns().size());
    }

    @Test
    void without_inhabitants_there_are_no_empty_columns_and_no_empty_tables() {
        FigureChapters.Chapter chapter = FigureChapters.of(
                RECIPIENTS.ofAll(RECIPIENTS.alike(12, "alt-udfyldt"), Population.NONE), ReportTexts.DANISH).get(0);
        List<String> heads = ((Block.Table) chapter.figures().get(0).blocks().get(1)).columns().stream().map(Block.Column::head).toList();
        FigureChapters.Part rates = chapter.figures().get(1);

        assertEquals(List.of("Række", "Kommuner", "Sum", "Median", "Kvartiler", "Laveste og højeste"), heads);
        assertTrue(rates.blocks().stream().allMatch(Block.Paragraph.class::isInstance), rates.blocks().toString());
        assertTrue(said(rates).contains("intet tal pr. indbygger, fordi folketal for 18–64 år mangler."), said(rates));
    }

    @Test
    void a_number_of_the_municipality_lacks_no_inhabitants_where_others_have_no_number() {
        FigureChapters.Part part = first(RECIPIENTS.alone(RECIPIENTS.municipality(0, "alt-udfyldt", 1, Map.of())));

        assertFalse(said(part).contains("folketal"), said(part));
    }

    @Test
    void what_is_hidden_is_drawn_as_words_and_its_number_is_nowhere() {
        List<Reporting> six = new ArrayList<>(RECIPIENTS.alike(5, "alt-udfyldt"));
        six.add(RECIPIENTS.municipality(5, "alt-udfyldt", 1, Map.of("fuldtidsmodtagere", Map.of(
                "p-85-eget-hjem", years(200), "p-85-abl-105", years(60), "p-107", years(40), "p-108", years(4444)))));
        KeyFigureReport report = RECIPIENTS.ofAll(six, Population.NONE);
        Figure.Amounts drawing = (Figure.Amounts) ((Block.Drawing) first(report).blocks().get(0)).figure();

        // one municipality has over 80 pct. of 5 · 27,9 + 4444 = 4583,5
        Figure.Amounts.Line hidden = drawing.lines().stream().filter(line -> line.label().equals("§ 108, 2015")).findFirst().orElseThrow();
        assertEquals(new Figure.Amounts.Line("§ 108, 2015", Optional.empty(), "Vises ikke", false), hidden);
        assertEquals("Sum, fuldtidsmodtagere", drawing.title(), "there are no inhabitants to gross up by");
        assertTrue(said(first(report)).contains("§ 108, 2015"), said(first(report)));
        drawn(report).forEach(figure -> assertFalse(SvgWriter.in(ReportTexts.DANISH).write(figure, "x").contains("4583,5"), figure.title()));
    }

    private static Map<String, Object> years(int number) {
        return Map.of("aar-2015", number, "aar-2016", number, "aar-2017", number, "aar-2018", number);
    }

    @Test
    void nothing_of_too_few_municipalities_is_drawn() {
        assertEquals(List.of(), drawn(CASES.ofAll(CASES.alike(4, "alt-udfyldt"), Population.NONE)));
    }

    @Test
    void no_drawing_has_more_bars_than_can_be_read_and_no_two_of_a_figure_the_same_title() {
        List<KeyFigureReport> reports = List.of(
                CASES.ofAll(CASES.alike(13, "alt-udfyldt"), Population.NONE),
                CASES.ofFirst(CASES.alike(13, "alt-udfyldt"), Population.NONE),
                RECIPIENTS.ofFirst(RECIPIENTS.alike(40, "alt-udfyldt"), INHABITANTS));
        for (KeyFigureReport report : reports) {
            assertTrue(drawn(report).size() > 5);
            drawn(report).forEach(figure -> assertTrue(bars(figure) <= DrawnFigure.MOST_BARS, figure.title()));
            FigureChapters.of(report, ReportTexts.DANISH).stream().flatMap(chapter -> chapter.figures().stream()).forEach(part -> {
                List<String> titles = part.blocks().stream()
                        .filter(Block.Drawing.class::isInstance)
                        .map(drawing -> ((Block.Drawing) drawing).figure().title())
                        .toList();
                assertEquals(titles.stream().distinct().toList(), titles);
            });
        }
    }

    private static int bars(Figure figure) {
        if (figure instanceof Figure.Amounts amounts) {
            return amounts.lines().size();
        }
        return figure instanceof Figure.StackedShares stacked ? stacked.lines().size() : ((Figure.Shares) figure).lines().size();
    }

    @Test
    void rows_of_which_there_is_nothing_exact_are_not_drawn_and_named() {
        FigureChapters.Part development = FigureChapters.of(CASES.ofAll(CASES.alike(10, "alt-udfyldt"), Population.NONE), ReportTexts.DANISH)
                .get(1).figures().get(3);

        assertTrue(development.title().startsWith("Figur 3.4"), development.title());
        // nobody has no problem, and all of the two highest scores are unchanged, so the edition says "over 90 pct."
        assertTrue(said(development).contains(
                "Ikke tegnet, fordi der ingen er, eller fordi der ikke er præcise tal: 0 Intet problem; 3,5 (frivillig mellemkategori); 4 Fuldstændigt problem."),
                said(development));
        assertEquals(3, bars(((Block.Drawing) development.blocks().get(0)).figure()));
    }

    @Test
    void stars_are_explained_where_there_are_some() {
        FigureChapters.Part goals = FigureChapters.of(CASES.ofFirst(CASES.alike(10, "alt-udfyldt"), Population.NONE), ReportTexts.DANISH)
                .get(1).figures().get(0);

        assertEquals(1, goals.marks().size(), goals.marks().toString());
        assertTrue(goals.marks().get(0).startsWith("** 1–4 borgere"), goals.marks().toString());
        assertEquals("Forbehold", goals.reservation().orElseThrow().lead().orElseThrow());
    }

    @Test
    void kl_s_figures_outside_a_report_are_drawn_too() {
        NationalKeyFigures all = NationalKeyFigures.of(CASES.sheet(), CASES.alike(3, "alt-udfyldt"), Population.NONE);
        KeyFigureDrawings drawings = new KeyFigureDrawings(ReportTexts.DANISH);
        Figure benefits = drawings.ofAll(line(all, "ydelse")).orElseThrow().figure();

        assertEquals("Sum, sager", benefits.title());
        assertEquals(Optional.of(78.0), ((Figure.Amounts) benefits).lines().get(0).amount());
        assertEquals(Optional.empty(), drawings.ofAll(line(all, "aeldste-registrering")), "years are not added up");
        assertEquals(Optional.empty(), drawings.ofAll(line(all, "pris-107-alle")), "one bar says nothing");
    }

    private static NationalKeyFigures.Line line(NationalKeyFigures figures, String key) {
        return figures.figures().stream().filter(line -> line.figure().key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void a_municipality_s_own_numbers_outside_a_report_stand_beside_the_median() {
        List<Reporting> ten = CASES.alike(10, "alt-udfyldt");
        OwnKeyFigures own = OwnKeyFigures.of(CASES.sheet(), ten.get(0), ten, Optional.of(KeyFigureRounds.CLOSED), Population.NONE);
        OwnKeyFigures.Line ages = own.figures().stream().filter(line -> line.figure().key().equals("alder")).findFirst().orElseThrow();
        Figure.Amounts drawing = (Figure.Amounts) new KeyFigureDrawings(ReportTexts.DANISH).ofOwn(ages, "København").orElseThrow().figure();

        assertEquals(8, drawing.lines().size());
        assertTrue(drawing.lines().get(0).label().endsWith(": København"), drawing.lines().get(0).label());
        assertEquals(Optional.of(12.0), drawing.lines().get(0).amount());
    }
}
