package dk.styringsportal.slides;


import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SampleResults;
import dk.styringsportal.report.ScoreMaterial;
import dk.styringsportal.report.committee.CommitteePaper;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.testing.MunicipalityResults;
import dk.styringsportal.testing.QuickXml;
import dk.styringsportal.testing.SteeringOverview;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The committee's paper, read back out of the document. */
@ExtendWith(QuickXml.class)
class WordDocumentTest {

    private static final WordDocument WRITER = new WordDocument();
    private static final Map<MunicipalityResult, byte[]> WRITTEN = new ConcurrentHashMap<>();
    private static final Numbers NUMBERS = Numbers.in(ReportTexts.DANISH);
    private static final QuestionnaireVersion WORDY = MunicipalityResults.wordy(SteeringOverview.VERSION);

    /** Titles that are just not cut, and leave no room for the drawing. */
    private static final QuestionnaireVersion UNDRAWN = MunicipalityResults.wordy(SteeringOverview.VERSION, 57);

    /** In characters, with a drawing and without: what LibreOffice sets on two pages. */
    private static final int TWO_PAGES = 4_600;

    static Stream<Named<MunicipalityResult>> results() {
        return Stream.of(
                Named.of("sammenlignet", SampleResults.compared(SampleResults.random(5), ComparisonGroup.Kind.SIZE, 72, true)),
                Named.of("alene", SampleResults.alone(SampleResults.random(5))),
                Named.of("fuldt", SampleResults.compared(SampleResults.best())),
                Named.of("nul", SampleResults.compared(SampleResults.worst())),
                Named.of("lange", MunicipalityResults.compared(WORDY, InventedAnswers.of(WORDY, 3), "Runde om styring ".repeat(9))),
                Named.of("uden figur", MunicipalityResults.compared(
                        UNDRAWN, InventedAnswers.of(UNDRAWN, 3), "Runde om styring på det sociale område ".repeat(5))),
                Named.of("ufuldstaendig", SampleResults.accepted(SampleResults.random(9), "Kommunen har skiftet system. ".repeat(34))));
    }

    @ParameterizedTest
    @MethodSource("results")
    void the_figures_are_the_score_report_s(MunicipalityResult result) throws Exception {
        try (XWPFDocument read = read(result)) {
            XWPFTable table = read.getTables().get(0);
            List<Theme> themes = result.questionnaire().themes();
            assertEquals(themes.size() + 1, table.getRows().size());
            for (int i = 0; i < themes.size(); i++) {
                List<String> cells = table.getRow(i + 1).getTableCells().stream().map(XWPFTableCell::getText).toList();
                int number = themes.get(i).number();
                assertEquals(NUMBERS.points(result.scorecard().theme(number).points()), cells.get(1));
                result.comparison().flatMap(found -> found.theme(number).line().nation()).ifPresent(nation ->
                        assertEquals(NUMBERS.points(nation.median()), cells.get(2)));
            }
            String text = text(read);
            result.scorecard().total().ifPresent(total ->
                    assertTrue(text.contains("Kommunen har samlet " + NUMBERS.points(total) + " af 100 point."), text));
            result.comparison().ifPresent(found -> {
                assertNamed(result, found, found.strongest(), text);
                assertNamed(result, found, found.weakest(), text);
            });
        }
    }

    private static void assertNamed(MunicipalityResult result, Comparison comparison, List<ItemCode> codes, String text) {
        for (ItemCode code : codes.subList(0, Math.min(3, codes.size()))) {
            Item item = result.questionnaire().item(code).orElseThrow();
            Comparison.ItemLine line = comparison.item(code);
            String figures = " – " + NUMBERS.points(result.scorecard().item(code).points()) + " point, landets gennemsnit "
                    + NUMBERS.points(line.line().nation().orElseThrow().mean()) + " ("
                    + NUMBERS.difference(line.differenceToMean().orElseThrow()) + ")";
            assertTrue(text.contains(item.number() + ". ") && text.contains(figures), item.code() + figures + " in " + text);
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void it_has_headings_lists_heads_of_tables_and_words_for_pictures(MunicipalityResult result) throws Exception {
        byte[] file = written(result);
        Files.write(Path.of("target", "udvalg-" + result.campaign().title().length() + "-" + result.questionnaire().themes().get(0).title().length() + result.scorecard().total().isPresent()
                + result.comparison().isPresent() + ".docx"), file);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertEquals("Bilag til udvalget – " + result.municipality().name(), read.getProperties().getCoreProperties().getTitle());
            assertEquals("da-DK", read.getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty().orElseThrow());
            assertTrue(read.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal().equals("da-DK"));
            assertEquals(1, of(read, DocumentStyles.TITLE).size());
            assertEquals(
                    List.of("Resultat", "Tre styrker", "Tre punkter at udvikle", "Forbehold", "Udkast til sagsfremstilling"),
                    of(read, DocumentStyles.CHAPTER));
            assertEquals(
                    List.of("Forvaltningens vurdering", "Det videre arbejde", "Indstilling"), of(read, DocumentStyles.SECTION));
            read.getParagraphs().stream()
                    .filter(paragraph -> DocumentStyles.LIST.equals(paragraph.getStyle()))
                    .forEach(item -> assertNotNull(item.getNumID()));
            read.getTables().forEach(table -> assertTrue(table.getRow(0).isRepeatHeader()));
            assertEquals(result.questionnaire() == UNDRAWN ? 0 : 1, pictures(read).size());
            assertTrue(length(read) < TWO_PAGES, length(read) + " characters");
            for (CTNonVisualDrawingProps picture : pictures(read)) {
                for (Theme theme : result.questionnaire().themes()) {
                    String points = NUMBERS.points(result.scorecard().theme(theme.number()).points());
                    assertTrue(picture.getDescr().contains(points) || points.equals("–"), picture.getDescr());
                }
            }
        }
    }

    @Test
    void styles_are_outlined_so_that_headings_show_in_navigation() throws Exception {
        try (XWPFDocument read = read(SampleResults.alone(SampleResults.random(5)))) {
            assertEquals(0, read.getStyles().getStyle(DocumentStyles.CHAPTER).getCTStyle().getPPr().getOutlineLvl().getVal().intValue());
            assertEquals(1, read.getStyles().getStyle(DocumentStyles.SECTION).getCTStyle().getPPr().getOutlineLvl().getVal().intValue());
        }
    }

    @Test
    void ends_of_the_scale_are_told_in_words() throws Exception {
        assertTrue(text(SampleResults.alone(SampleResults.best())).contains("Alle spørgsmål giver fuldt point."));
        assertTrue(text(SampleResults.alone(SampleResults.worst())).contains("Alle spørgsmål giver 0 point."));
        assertTrue(text(SampleResults.compared(SampleResults.best())).contains("Ingen spørgsmål ligger under landets gennemsnit."));
        assertTrue(text(SampleResults.compared(SampleResults.worst())).contains("Ingen spørgsmål ligger over landets gennemsnit."));
        assertTrue(text(SampleResults.alone(SampleResults.best())).contains("Alle temaer med point har 100 point."));
    }

    @Test
    void ties_are_told() throws Exception {
        assertTrue(text(SampleResults.alone(SampleResults.random(5))).contains("Flere spørgsmål har lige mange point."));
    }

    @Test
    void a_response_without_answers_has_no_points_and_says_so() throws Exception {
        String text = text(MunicipalityResults.alone(SteeringOverview.VERSION, Answers.NONE, "Runde"));

        assertTrue(text.contains("Kommunen har ingen samlet score, fordi der mangler svar."), text);
        assertTrue(text.contains("Ingen spørgsmål har point."), text);
        assertTrue(text.contains("Ingen temaer har point."), text);
    }

    @Test
    void the_same_result_gives_the_same_bytes() throws Exception {
        Report paper = CommitteePaper.of(ScoreMaterial.of(SampleResults.compared(SampleResults.random(5))), SampleResults.MADE, ReportTexts.DANISH);
        byte[] first = write(paper);
        Thread.sleep(1100);

        assertArrayEquals(first, write(paper));
    }

    @Test
    void it_speaks_english_too() throws Exception {
        Report paper = CommitteePaper.of(ScoreMaterial.of(SampleResults.compared(SampleResults.random(5))), SampleResults.MADE, ReportTexts.ENGLISH);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(write(paper)))) {
            assertTrue(of(read, DocumentStyles.CHAPTER).contains("Three strengths"));
            assertTrue(read.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal().equals("en-GB"));
        }
    }

    @Test
    void room_to_write_by_hand_is_refused() {
        Report paper = new Report(
                Locale.forLanguageTag("da-DK"),
                new Report.Cover("Ark", "Titel", "Under", List.of()),
                Optional.empty(),
                SampleResults.MADE,
                List.of(new Block.WritingLines(2, "")));

        assertThrows(IllegalArgumentException.class, () -> write(paper));
    }

    private static String text(MunicipalityResult result) throws Exception {
        try (XWPFDocument read = read(result)) {
            return text(read);
        }
    }

    private static String text(XWPFDocument read) {
        String text = read.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        assertFalse(text.contains("null"), text);
        return text;
    }

    private static int length(XWPFDocument read) {
        int cells = read.getTables().stream().mapToInt(table -> table.getText().length()).sum();
        return text(read).length() + cells;
    }

    private static List<String> of(XWPFDocument read, String style) {
        return read.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<CTNonVisualDrawingProps> pictures(XWPFDocument read) {
        List<CTNonVisualDrawingProps> told = new ArrayList<>();
        read.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream()).forEach(run ->
                run.getCTR().getDrawingList().forEach(drawing ->
                        drawing.getInlineList().forEach(inline -> told.add(inline.getDocPr()))));
        return told;
    }

    private static XWPFDocument read(MunicipalityResult result) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(written(result)));
    }

    private static byte[] written(MunicipalityResult result) {
        return WRITTEN.computeIfAbsent(result, paper -> {
            try {
                return write(CommitteePaper.of(ScoreMaterial.of(paper), SampleResults.MADE, ReportTexts.DANISH));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    private static byte[] write(Report paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(paper, out);
        return out.toByteArray();
    }
}
