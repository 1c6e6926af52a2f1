package dk.styringsportal.pdf;


import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SampleResults;
import dk.styringsportal.report.ScoreMaterial;
import dk.styringsportal.report.meeting.ThemeSheet;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.testing.MunicipalityResults;
import dk.styringsportal.testing.SteeringOverview;
import dk.styringsportal.testing.TestQuestionnaires;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Theme sheets, read back from their one page. */
class ThemeSheetPdfTest {

    private static final PdfSheetWriter WRITER = new PdfSheetWriter();
    private static final byte[] DATA = "tema;1".getBytes(StandardCharsets.UTF_8);
    private static final Numbers NUMBERS = Numbers.in(ReportTexts.DANISH);
    private static final QuestionnaireVersion WORDY = MunicipalityResults.wordy(SteeringOverview.VERSION);
    private static final String LONG_ROUND = "Runde om styring på det specialiserede socialområde ".repeat(3).strip();

    static Stream<Named<MunicipalityResult>> results() {
        return Stream.of(
                Named.of("compared", SampleResults.compared(SampleResults.random(5))),
                Named.of("nothing earned", SampleResults.alone(SampleResults.worst())),
                Named.of("longest texts", MunicipalityResults.compared(WORDY, InventedAnswers.of(WORDY, 3), LONG_ROUND)),
                Named.of("longest texts, nothing earned", MunicipalityResults.compared(WORDY, SampleResults.worst(), LONG_ROUND)));
    }

    static Stream<Named<MunicipalityResult>> edges() {
        return Stream.of(
                Named.of("all full", SampleResults.compared(SampleResults.best())),
                Named.of("neutral", SampleResults.alone(SampleResults.neutral(SampleResults.random(7)))),
                Named.of("no answers", MunicipalityResults.alone(SteeringOverview.VERSION, Answers.NONE, "Runde")),
                Named.of("longest texts", MunicipalityResults.compared(WORDY, InventedAnswers.of(WORDY, 3), LONG_ROUND)),
                Named.of("self-evaluation", invented("faglig-ledelse-selvevaluering", "2024")),
                Named.of("progression", invented("progression", "1")),
                Named.of("every type", MunicipalityResults.alone(
                        TestQuestionnaires.EVERY_TYPE, InventedAnswers.of(TestQuestionnaires.EVERY_TYPE, 2), "Runde")));
    }

    private static MunicipalityResult invented(String id, String version) {
        QuestionnaireVersion questionnaire = new QuestionnaireFiles(Path.of("surveys"))
                .version(new QuestionnaireVersionId(id, version))
                .orElseThrow();
        return MunicipalityResults.alone(questionnaire, InventedAnswers.of(questionnaire, 4), "Runde 2026");
    }

    @ParameterizedTest
    @MethodSource("results")
    void every_theme_has_one_page_that_tells_its_figures(MunicipalityResult result) throws Exception {
        for (Theme theme : result.questionnaire().themes()) {
            byte[] pdf = pdf(result, theme, ReportTexts.DANISH);
            Files.write(Path.of("target", "temaark-" + result.questionnaire().id().id() + "-" + theme.number() + ".pdf"), pdf);
            try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
                assertEquals(1, document.getNumberOfPages(), theme.title());
                assertFigures(result, theme, squeezed(PdfTextExtractor.getTextFromPage(document.getFirstPage())));
            }
        }
    }

    private static void assertFigures(MunicipalityResult result, Theme theme, String text) {
        result.scorecard().theme(theme.number()).points().ifPresent(own ->
                assertTrue(text.contains(result.municipality().name() + " "), text));
        assertTrue(text.contains("Fiktive data"), text);
        assertTrue(text.contains("Til drøftelse"), text);
        if (theme.items().size() <= 8) {
            for (Item item : theme.items().stream().filter(Item::givesPoints).toList()) {
                result.scorecard().item(item.code()).points().map(NUMBERS::points).ifPresent(points ->
                        assertTrue(text.contains(" " + points), item.code() + " has " + points + ": " + text));
                mean(result, item).ifPresent(mean -> assertTrue(text.contains(mean), item.code() + " has " + mean + ": " + text));
            }
        }
    }

    private static Optional<String> mean(MunicipalityResult result, Item item) {
        return result.comparison()
                .map((Comparison comparison) -> comparison.item(item.code()).line())
                .flatMap(Comparison.Line::nation)
                .map(nation -> NUMBERS.points(nation.mean()));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void a_sheet_is_valid_for_archives_and_for_screen_readers(MunicipalityResult result) throws Exception {
        Theme last = result.questionnaire().themes().get(result.questionnaire().themes().size() - 1);
        byte[] pdf = pdf(result, last, ReportTexts.DANISH);
        assertEquals(1, pages(pdf));
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFA_3_A));
    }

    @Test
    void what_has_no_room_is_left_out_and_told() throws Exception {
        MunicipalityResult plain = SampleResults.compared(SampleResults.worst());
        MunicipalityResult wordy = MunicipalityResults.compared(WORDY, SampleResults.worst(), LONG_ROUND);

        assertTrue(text(wordy, WORDY.themes().get(0)).contains("For at holde det på én side er udeladt: "));
        assertTrue(text(wordy, WORDY.themes().get(0)).contains("slutningen af lange tekster"));
        assertFalse(text(SampleResults.compared(SampleResults.best()), plain.questionnaire().themes().get(6)).contains("anbefaling"));
    }

    @Test
    void a_theme_with_nothing_to_gain_and_one_with_nothing_gained_say_so() throws Exception {
        Theme theme = SteeringOverview.VERSION.themes().get(0);

        assertTrue(text(SampleResults.alone(SampleResults.best()), theme).contains("Alle temaets spørgsmål giver fuldt point."));
        assertTrue(text(SampleResults.alone(SampleResults.worst()), theme).contains("Ingen af temaets spørgsmål giver fuldt point."));
        assertTrue(text(SampleResults.compared(SampleResults.best()), theme)
                .contains("Ingen af temaets spørgsmål ligger under landets gennemsnit."));
    }

    /** Dates of a PDF have seconds, so the second is drawn in another one. */
    @Test
    void the_same_result_gives_the_same_bytes() throws Exception {
        MunicipalityResult result = SampleResults.compared(SampleResults.random(5));
        Theme theme = result.questionnaire().themes().get(1);
        byte[] first = pdf(result, theme, ReportTexts.DANISH);
        Thread.sleep(1100);

        assertArrayEquals(first, pdf(result, theme, ReportTexts.DANISH));
    }

    @Test
    void the_numbers_lie_inside_as_csv() throws Exception {
        MunicipalityResult result = SampleResults.compared(SampleResults.random(5));
        try (DrawnPages pages = new DrawnPages(pdf(result, result.questionnaire().themes().get(1), ReportTexts.DANISH))) {
            assertEquals(List.of("data.csv"), List.copyOf(pages.attachments().keySet()));
            assertArrayEquals(DATA, pages.attachments().get("data.csv"));
        }
    }

    @Test
    void it_speaks_english_too() throws Exception {
        MunicipalityResult result = SampleResults.compared(SampleResults.random(5));
        byte[] pdf = pdf(result, result.questionnaire().themes().get(1), ReportTexts.ENGLISH);
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            assertTrue(squeezed(PdfTextExtractor.getTextFromPage(document.getFirstPage())).contains("To discuss"));
        }
    }

    @Test
    void what_has_no_room_in_any_extent_is_refused() {
        List<Block> much = Collections.nCopies(200, new Block.Paragraph(Optional.empty(), "Linje"));
        Report report = new Report(
                ReportTexts.DANISH, new Report.Cover("Ark", "Titel", "Under", List.of()), Optional.empty(), SampleResults.MADE, much);

        assertThrows(IllegalArgumentException.class, () -> WRITER.write(List.of(report), new ByteArrayOutputStream()));
    }

    private static int pages(byte[] pdf) throws Exception {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            return document.getNumberOfPages();
        }
    }

    private static String text(MunicipalityResult result, Theme theme) throws Exception {
        try (PdfDocument document = new PdfDocument(
                new PdfReader(new ByteArrayInputStream(pdf(result, theme, ReportTexts.DANISH))))) {
            return squeezed(PdfTextExtractor.getTextFromPage(document.getFirstPage()));
        }
    }

    private static byte[] pdf(MunicipalityResult result, Theme theme, Locale language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(ThemeSheet.fullestFirst(ScoreMaterial.of(result), theme, DATA, SampleResults.MADE, language), out);
        return out.toByteArray();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
