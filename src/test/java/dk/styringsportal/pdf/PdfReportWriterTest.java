package dk.styringsportal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.filter.TextRegionEventFilter;
import com.itextpdf.kernel.pdf.canvas.parser.listener.FilteredEventListener;
import com.itextpdf.kernel.pdf.canvas.parser.listener.FilteredTextEventListener;
import com.itextpdf.kernel.pdf.canvas.parser.listener.LocationTextExtractionStrategy;
import com.itextpdf.kernel.pdf.canvas.parser.listener.TextMarginFinder;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SampleResults;
import dk.styringsportal.report.ScoreReport;
import dk.styringsportal.statistics.Distribution;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfReportWriterTest {

    private static final PdfReportWriter WRITER = new PdfReportWriter();
    private static final Rectangle BETWEEN_MARGINS = new Rectangle(
            0, Sheet.BOTTOM, Sheet.SIZE.getWidth(), Sheet.SIZE.getHeight() - Sheet.TOP - Sheet.BOTTOM);
    private static final Numbers NUMBERS = Numbers.in(ReportTexts.DANISH);
    private static final String LONG_REASON =
            ("Praksis skifter fra område til område \uD83D\uDE00 \u05d0\u200b\tsee <b>bilag</b> & notat.\r\n".repeat(60)
                            + "Ordudenmellemrum".repeat(40))
                    .substring(0, 990);

    static Stream<Named<MunicipalityResult>> results() {
        return Stream.of(
                Named.of("full comparison", SampleResults.compared(SampleResults.random(5))),
                Named.of("no comparison", SampleResults.alone(SampleResults.random(5))),
                Named.of(
                        "neutral answer, size third, ranks",
                        SampleResults.compared(
                                SampleResults.neutral(SampleResults.random(7)),
                                ComparisonGroup.Kind.SIZE,
                                72,
                                true)),
                Named.of(
                        "all worst, group refused",
                        SampleResults.compared(
                                SampleResults.worst(), ComparisonGroup.Kind.MUNICIPALITY_GROUP, 72, false)),
                Named.of("accepted with gaps", SampleResults.accepted(SampleResults.random(9), LONG_REASON)));
    }

    @Test
    void a_document_that_is_not_accessible_is_found_out() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document plain = new Document(new PdfDocument(new PdfWriter(out)))) {
            plain.add(new Paragraph("Uden mærker og indlejret skrift"));
        }
        assertFalse(PdfProfiles.faults(out.toByteArray(), PDFAFlavour.PDFUA_1).isEmpty());
        assertFalse(PdfProfiles.faults(out.toByteArray(), PDFAFlavour.PDFA_3_A).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("results")
    void the_figures_read_back_from_the_pages_are_those_of_the_scorecard(MunicipalityResult result) throws Exception {
        String text = text(pdf(result, ReportTexts.DANISH));
        for (Theme theme : result.questionnaire().themes()) {
            String points = NUMBERS.points(result.scorecard().theme(theme.number()).points());
            String chapter = after(text, "Tema " + theme.number() + ": " + theme.title());
            assertEquals(points, firstPoints(chapter), theme.title());
            for (Item item : theme.items()) {
                String section = after(chapter, item.number() + ". " + item.wording().text());
                String own = NUMBERS.points(result.scorecard().item(item.code()).points());
                assertEquals(own, firstPoints(section), item.code() + " in " + section);
                result.comparison()
                        .map(comparison -> comparison.item(item.code()))
                        .ifPresent(line -> assertCompared(line, section));
            }
        }
        assertTrue(text.contains("Samlet score"));
        assertEquals(NUMBERS.points(result.scorecard().total()), firstPoints(after(text, "Samlet score")));
    }

    private static void assertCompared(Comparison.ItemLine line, String section) {
        String shown = section.substring(0, Math.min(section.length(), 500));
        if (line.twoValued()) {
            assertTrue(shown.contains(line.fullPoints() + " af " + line.answered() + " kommuner har fuldt point"), shown);
        } else {
            Distribution nation = line.line().nation().orElseThrow();
            assertTrue(shown.contains("point " + NUMBERS.points(nation.median()) + " n = " + nation.n()), shown);
            assertTrue(shown.contains(NUMBERS.range(nation.q1(), nation.q3())), shown);
        }
    }

    @Test
    void every_page_is_numbered_and_says_that_the_data_are_invented() throws Exception {
        try (PdfDocument pdf = read(pdf(SampleResults.alone(SampleResults.random(5)), ReportTexts.DANISH))) {
            int pages = pdf.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                String text = squeezed(PdfTextExtractor.getTextFromPage(pdf.getPage(page)));
                assertTrue(text.contains("Side " + page + " af " + pages), text);
                assertTrue(text.contains("Fiktive data"), text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 7, 11, 23, 42})
    void no_page_but_the_last_is_nearly_empty_and_no_lead_is_parted_from_its_list(int seed) throws Exception {
        MunicipalityResult result = SampleResults.compared(
                SampleResults.random(seed), ComparisonGroup.Kind.MUNICIPALITY_GROUP, 72, true);
        try (PdfDocument pdf = read(pdf(result, ReportTexts.DANISH))) {
            for (int page = 2; page < pdf.getNumberOfPages(); page++) {
                Rectangle written = written(pdf.getPage(page));
                assertTrue(written.getHeight() > BETWEEN_MARGINS.getHeight() / 3, "page " + page + ": " + written);
                String text = squeezed(PdfTextExtractor.getTextFromPage(
                        pdf.getPage(page),
                        new FilteredTextEventListener(
                                new LocationTextExtractionStrategy(), new TextRegionEventFilter(BETWEEN_MARGINS))));
                assertFalse(text.strip().endsWith("Det giver flere point:"), "page " + page + ": " + text);
            }
        }
    }

    @Test
    void no_word_of_a_table_is_broken() throws Exception {
        String text = text(pdf(
                SampleResults.compared(
                        SampleResults.random(5), ComparisonGroup.Kind.MUNICIPALITY_GROUP, 72, true),
                ReportTexts.DANISH));
        List<String> tokens = List.of(text.split(" "));
        for (String word : List.of("Gennemsnitspriser", "Landsmedian", "Storbykommuner", "Underspørgsmål")) {
            for (int end = word.length() - 5; end < word.length(); end++) {
                assertFalse(tokens.contains(word.substring(0, end)), word + " is broken at " + end);
            }
        }
    }

    /** What is written on the page between head and foot. */
    private static Rectangle written(PdfPage page) {
        FilteredEventListener listener = new FilteredEventListener();
        TextMarginFinder finder =
                listener.attachEventListener(new TextMarginFinder(), new TextRegionEventFilter(BETWEEN_MARGINS));
        new PdfCanvasProcessor(listener).processPageContent(page);
        return finder.getTextRectangle();
    }

    /** On each page the table begins one line lower, until it is on the next. */
    @Test
    void no_caption_and_head_stand_without_rows_at_the_foot_of_a_page_and_no_row_stands_alone() throws Exception {
        List<Block.TableRow> rows = IntStream.range(0, 10)
                .mapToObj(row -> new Block.TableRow("Række " + row, List.of(new Block.Cell("1", false))))
                .toList();
        byte[] pdf = lowerAndLower(17, lines -> List.of(new Block.Table(
                Optional.of("Overskrift " + lines),
                List.of(new Block.Column("Svarmulighed", 3, false), new Block.Column("N", 1, true)),
                rows)));

        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFUA_1));
        for (String page : pages(pdf)) {
            int set = page.split("Række", -1).length - 1;
            assertTrue(page.contains("Svarmulighed") ? set > 1 : set == 0, page);
        }
    }

    /** Nor do rows of a table stand alone then; a short table goes on to the next page with it. */
    @ParameterizedTest
    @ValueSource(ints = {4, 10})
    void no_source_stands_alone_on_the_page_after_its_table(int many) throws Exception {
        List<Block.TableRow> rows = IntStream.range(0, many)
                .mapToObj(row -> new Block.TableRow("Række " + row, List.of(new Block.Cell("1", false))))
                .toList();
        byte[] pdf = lowerAndLower(many == 4 ? 30 : 17, lines -> List.of(
                new Block.Table(
                        Optional.of("Overskrift " + lines),
                        List.of(new Block.Column("Svarmulighed", 3, false), new Block.Column("N", 1, true)),
                        rows),
                new Block.SmallPrint("Kilde: Undersøgelsen, udgave 1.0.")));

        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFUA_1));
        for (String page : pages(pdf)) {
            int set = page.split("Række", -1).length - 1;
            assertTrue(page.contains("Svarmulighed") ? set > 1 : set == 0, page);
            assertTrue(!page.contains("Kilde") || set > 1, page);
        }
    }

    @Test
    void a_heading_under_another_stands_with_it_and_with_the_short_text_below() throws Exception {
        byte[] pdf = lowerAndLower(27, lines -> List.of(
                new Block.Heading(3, "Tema"),
                new Block.Heading(4, "Samlet"),
                new Block.Paragraph(Optional.empty(), "Ingen har svaret.")));

        assertEquals(List.of(), PdfProfiles.faults(pdf, PDFAFlavour.PDFUA_1));
        for (String page : pages(pdf)) {
            assertEquals(page.contains("Tema"), page.contains("Samlet"), page);
            assertEquals(page.contains("Samlet"), page.contains("Ingen har svaret."), page);
        }
    }

    /** What is given a number of lines begins as much lower on a page. */
    private static byte[] lowerAndLower(int first, IntFunction<List<Block>> below) throws Exception {
        List<Block> blocks = new ArrayList<>();
        for (int lines = first; lines < first + 30; lines++) {
            blocks.add(new Block.PageBreak());
            blocks.add(new Block.Heading(2, "Kapitel"));
            blocks.addAll(Collections.nCopies(lines, new Block.SmallPrint("Linje")));
            blocks.addAll(below.apply(lines));
        }
        return written(new Report(
                ReportTexts.DANISH, new Report.Cover("Prøve", "Prøve", "Prøve", List.of()), Optional.empty(), Instant.EPOCH, blocks,
                false, List.of()));
    }

    /** The text of each page behind the cover and the contents. */
    private static List<String> pages(byte[] pdf) throws Exception {
        List<String> pages = new ArrayList<>();
        try (PdfDocument document = read(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                String text = PdfTextExtractor.getTextFromPage(document.getPage(page));
                if (!text.contains("Indhold")) {
                    pages.add(text);
                }
            }
        }
        return pages;
    }

    /** A title of long words takes more lines than its letters alone. */
    @Test
    void what_is_below_a_long_title_stands_on_the_band_too() throws Exception {
        String title = "Børnehandicapområdets Forvaltningsudviklingens Kvalitetssikringsprogram";
        byte[] pdf = written(new Report(
                ReportTexts.DANISH,
                new Report.Cover("Prøve", title, "Faglig ledelse og ledelsesinformation på området børn og unge med særlige behov", List.of()),
                Optional.empty(), Instant.EPOCH, List.of(), false, List.of()));

        try (DrawnPages pages = new DrawnPages(pdf)) {
            float lowest = (float) pages.letters().stream()
                    .filter(letter -> letter.page() == 1 && letter.y() > Sheet.SIZE.getHeight() / 2)
                    .mapToDouble(DrawnPages.Letter::y)
                    .min()
                    .orElseThrow();
            assertTrue(lowest > Sheet.SIZE.getHeight() - CoverPage.BAND + 5, "at " + lowest);
        }
    }

    @Test
    void title_language_and_bookmarks_are_there() throws Exception {
        try (PdfDocument pdf = read(pdf(SampleResults.alone(SampleResults.random(5)), ReportTexts.DANISH))) {
            assertEquals("Scorerapport – Aarhus", pdf.getDocumentInfo().getTitle());
            assertEquals("da-DK", pdf.getCatalog().getLang().toUnicodeString());
            List<PdfOutline> chapters = pdf.getOutlines(false).getAllChildren();
            assertEquals("Overblik", chapters.get(0).getTitle());
            assertEquals("Tema 7: Kontrakter og forhandling", chapters.get(7).getTitle());
            assertEquals("Kilder", chapters.get(9).getTitle());
            assertEquals(13, chapters.get(1).getAllChildren().size());
        }
    }

    @Test
    void an_english_report_is_english_throughout() throws Exception {
        assertTrue(text(pdf(SampleResults.alone(SampleResults.random(5)), Locale.UK)).contains("Page 2 of "));
    }

    @Test
    void the_stream_is_left_open_for_its_owner() throws Exception {
        boolean[] closed = {false};
        WRITER.write(
                ScoreReport.of(SampleResults.alone(SampleResults.best()), SampleResults.MADE, ReportTexts.DANISH),
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                });
        assertFalse(closed[0]);
    }

    /** The number before the first "point". */
    private static String firstPoints(String text) {
        Matcher matcher = Pattern.compile("([0-9]+(?:,[0-9]{2})?|–) point ?").matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group(1);
    }

    private static String after(String text, String heading) {
        int at = text.lastIndexOf(squeezed(heading));
        assertTrue(at >= 0, heading);
        return text.substring(at + squeezed(heading).length());
    }

    /** All pages' text without the running lines' breaks, spaces squeezed. */
    private static String text(byte[] bytes) throws Exception {
        try (PdfDocument pdf = read(bytes)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page))).append('\n');
            }
            return squeezed(text.toString());
        }
    }

    private static byte[] written(Report report) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(report, out);
        return out.toByteArray();
    }

    private static PdfDocument read(byte[] bytes) throws Exception {
        return new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes)));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static byte[] pdf(MunicipalityResult result, Locale language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(ScoreReport.of(result, SampleResults.MADE, language), out);
        return out.toByteArray();
    }
}
