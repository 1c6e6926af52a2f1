package dk.styringsportal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.response.Answers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoreReportTest {

    private static final Answers ANSWERS = SampleResults.random(5);

    @Test
    void themes_come_before_the_total() {
        List<Block> blocks = report(SampleResults.compared(ANSWERS)).blocks();
        int themes = indexOf(blocks, block -> block instanceof Block.Table);
        int total = indexOf(blocks, block -> block.equals(new Block.Heading(3, "Samlet score")));
        assertTrue(themes >= 0 && themes < total);
    }

    @Test
    void every_question_has_its_heading_under_its_theme() {
        List<Block.Heading> headings = blocks(report(SampleResults.compared(ANSWERS)), Block.Heading.class);
        for (var theme : SampleResults.QUESTIONNAIRE.themes()) {
            int at = headings.indexOf(new Block.Heading(2, "Tema " + theme.number() + ": " + theme.title()));
            for (var item : theme.items()) {
                assertEquals(new Block.Heading(3, item.number() + ". " + item.wording().text()), headings.get(++at));
            }
        }
    }

    @Test
    void without_a_comparison_the_report_says_that_it_follows_and_compares_nothing() {
        Report report = report(SampleResults.alone(ANSWERS));
        String words = words(report);
        assertTrue(words.contains("Sammenligning følger"));
        assertFalse(words.contains("Landsmedian"));
        assertFalse(words.contains("har fuldt point\n"));
        assertTrue(report.blocks().stream()
                .noneMatch(block -> block instanceof Block.Drawing drawing
                        && !(drawing.figure() instanceof Figure.ThemeProfile)));
    }

    @Test
    void a_two_valued_question_says_how_many_have_full_points_and_shows_no_median() {
        Report report = report(SampleResults.compared(ANSWERS));
        Block.KeyFigures figures = figuresOf(report, "1. ");
        assertEquals("kommuner har fuldt point", figures.figures().get(1).note());
        assertTrue(figures.figures().get(1).value().matches("\\d+ af 72"));
        assertTrue(figures.figures().stream().noneMatch(figure -> figure.label().contains("edian")));
        assertTrue(figuresOf(report, "4. ").figures().get(1).label().contains("Landsmedian"));
    }

    @Test
    void a_refused_group_is_named_with_the_reason_and_without_a_figure() {
        MunicipalityResult result =
                SampleResults.compared(ANSWERS, ComparisonGroup.Kind.MUNICIPALITY_GROUP, 72, false);
        String words = words(report(result));
        assertTrue(words.contains("Storbykommuner vises ikke: "), words.substring(0, 2000));
        assertTrue(words.contains("der skal være mindst 5"));
        assertFalse(words.contains("Median, Storbykommuner"));
    }

    @Test
    void a_shown_group_is_named_with_its_members_and_numbers() {
        String words = words(report(SampleResults.compared(ANSWERS)));
        assertTrue(words.contains("Median, Region Midtjylland"));
        assertTrue(words.contains("Sammenligningsgruppen er Region Midtjylland."));
        assertTrue(words.contains("Herning"));
    }

    @Test
    void ranks_show_only_where_the_campaign_shows_them() {
        assertFalse(words(report(SampleResults.compared(ANSWERS))).contains("Aarhus er nummer"));
        assertTrue(words(report(SampleResults.compared(ANSWERS, ComparisonGroup.Kind.REGION, 72, true)))
                .contains("Aarhus er nummer"));
    }

    @Test
    void the_neutral_answer_is_explained_with_what_it_costs() {
        String words = words(report(SampleResults.compared(SampleResults.neutral(ANSWERS))));
        assertTrue(words.contains("gennemsnittet af kommunens øvrige spørgsmål"));
        assertTrue(words.contains("Spørgsmål 18 og 19 hænger sammen med det"));
        assertFalse(words(report(SampleResults.compared(SampleResults.best()))).contains("hænger sammen med det"));
    }

    @Test
    void invented_answers_are_called_so() {
        assertEquals("Fiktive data", report(SampleResults.alone(ANSWERS)).notice().orElseThrow().label());
        assertTrue(ScoreReport.of(SampleResults.real(ANSWERS), SampleResults.MADE, ReportTexts.DANISH).notice().isEmpty());
    }

    @Test
    void the_reservation_stands_in_full_in_the_method_and_in_short_beside_the_scores() {
        Report report = report(SampleResults.compared(ANSWERS));
        String words = words(report);
        SampleResults.QUESTIONNAIRE.reservation().forEach(paragraph -> assertTrue(words.contains(paragraph)));
        assertTrue(blocks(report, Block.Note.class).stream().anyMatch(note -> note.title().equals("Forbehold")));
        assertEquals(
                SampleResults.QUESTIONNAIRE.themes().size(),
                blocks(report, Block.SmallPrint.class).stream()
                        .filter(print -> print.text().startsWith("Selvvurderet"))
                        .count());
    }

    @Test
    void the_literature_stands_at_the_end_and_unclear_citations_are_named() {
        String words = words(report(SampleResults.compared(ANSWERS)));
        SampleResults.QUESTIONNAIRE.literature().forEach(work -> assertTrue(words.contains(work.text())));
        assertTrue(words.contains("”KL 2017” passer på flere af værkerne."));
    }

    @Test
    void an_english_report_speaks_english() {
        Report report = ScoreReport.of(SampleResults.compared(ANSWERS), SampleResults.MADE, Locale.UK);
        assertEquals("Score report – Aarhus", report.documentTitle());
        assertTrue(words(report).contains("National median"));
    }

    private static Report report(MunicipalityResult result) {
        return ScoreReport.of(result, SampleResults.MADE, ReportTexts.DANISH);
    }

    private static Block.KeyFigures figuresOf(Report report, String heading) {
        int at = indexOf(
                report.blocks(), block -> block instanceof Block.Heading title && title.level() == 3 && title.text().startsWith(heading));
        return (Block.KeyFigures) report.blocks().get(at + 1);
    }

    private static int indexOf(List<Block> blocks, java.util.function.Predicate<Block> wanted) {
        return Stream.iterate(0, i -> i < blocks.size(), i -> i + 1)
                .filter(i -> wanted.test(blocks.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private static <B extends Block> List<B> blocks(Report report, Class<B> kind) {
        return report.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** All that the report says, through the records' own text. */
    private static String words(Report report) {
        return report.blocks().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
