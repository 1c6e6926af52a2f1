package dk.styringsportal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.surveys.QuestionnaireFiles;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SlidePictureTest {

    /** Of 1920 dots across 13.33 inches: 9 pt. */
    private static final double SMALLEST = 18;

    private static final FigureSource INVENTED = new FigureSource(
            List.of(new FigureSource.Round("Runde & \"et\"", Optional.of("1.0"), false)), true);

    @ParameterizedTest
    @MethodSource("dk.styringsportal.report.SvgWriterTest#figures")
    void a_picture_shows_its_title_its_source_and_that_data_are_invented(Figure figure) throws Exception {
        Element svg = picture(figure, INVENTED, ReportTexts.DANISH);

        assertEquals(figure.title() + " Kilde: Runde & \"et\", udgave 1.0. Fiktive data", frame(svg));
        assertEquals("1920 1080 0 0 1920 1080", svg.getAttribute("width") + " " + svg.getAttribute("height") + " " + svg.getAttribute("viewBox"));
        assertEquals("img da da", svg.getAttribute("role") + " " + svg.getAttribute("lang") + " " + svg.getAttribute("xml:lang"));
        assertEquals(figure.title(), svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                SvgWriter.in(ReportTexts.DANISH).alternative(figure).replace("\u0001", ""),
                svg.getElementsByTagName("desc").item(0).getTextContent());
    }

    @ParameterizedTest
    @MethodSource("dk.styringsportal.report.SvgWriterTest#figures")
    void all_texts_are_within_the_picture_and_large_enough_for_a_slide(Figure figure) throws Exception {
        assertTextsFit(picture(figure, INVENTED, ReportTexts.DANISH));
    }

    @Test
    void words_around_a_drawing_have_contrast() throws Exception {
        for (Element text : framing(picture(dumbbells(1, "Kort"), INVENTED, ReportTexts.DANISH))) {
            double contrast = 1.05 / (luminance(text.getAttribute("fill")) + 0.05);
            assertTrue(contrast >= 4.5, text.getTextContent() + ": " + contrast);
        }
    }

    /** As many as a theme of the questionnaires has, each so long that it is broken on a page. */
    @Test
    void a_tall_figure_is_drawn_wider_so_that_its_texts_stay_large() throws Exception {
        assertTextsFit(picture(dumbbells(13, "Forskelle"), INVENTED, ReportTexts.DANISH));
    }

    /** The longest lists of rows that a figure is drawn of: 28 and 29. */
    @ParameterizedTest
    @ValueSource(strings = {"databrug-voksne", "databrug-boern-unge"})
    void the_differences_of_a_whole_list_of_rows_can_be_read_on_a_slide(String questionnaire) throws Exception {
        Item need = new QuestionnaireFiles()
                .version(new QuestionnaireVersionId(questionnaire, "1"))
                .flatMap(version -> version.item("da-behov"))
                .orElseThrow();
        assertTrue(need.rows().size() >= 28, need.rows().size() + " rows");
        assertTextsFit(picture(
                new Differences(
                        "Behov minus brug: " + need.wording().text(),
                        "trin",
                        "Myndighedsledere",
                        Optional.empty(),
                        need.rows().stream()
                                .map(row -> new Differences.Line(row.label(), Optional.of(1.5), Optional.empty()))
                                .toList()),
                INVENTED,
                ReportTexts.DANISH));
    }

    @Test
    void a_long_title_is_broken_over_lines_and_leaves_the_drawing_less_room() throws Exception {
        String title = "I hvilken grad oplever du, at kommunens ledelse følger op på de aftalte mål? ".repeat(5).strip();
        Element brief = picture(dumbbells(9, "Kort"), INVENTED, ReportTexts.DANISH);
        Element lengthy = picture(dumbbells(9, title), INVENTED, ReportTexts.DANISH);

        assertTrue(frame(lengthy).startsWith(title + " Kilde: "), frame(lengthy));
        assertTextsFit(lengthy, 14);
        assertTrue(placed(lengthy)[1] > placed(brief)[1], "begins further down");
        assertTrue(placed(lengthy)[2] < placed(brief)[2], "is smaller");
        double lastLine = framing(lengthy).stream()
                .filter(text -> text.getAttribute("font-size").equals("34"))
                .mapToDouble(text -> Double.parseDouble(text.getAttribute("y")))
                .max()
                .orElseThrow();
        assertTrue(lastLine < placed(lengthy)[1], lastLine + " is above the drawing");
    }

    @Test
    void what_a_figure_is_about_stands_above_its_title() throws Exception {
        Element svg = picture(SvgWriter.in(ReportTexts.DANISH)
                .slide(dumbbells(3, "Andele i procent"), Optional.of("Figur 3.1: Mål"), "Plex", INVENTED));
        assertTrue(frame(svg).startsWith("Figur 3.1: Mål Andele i procent Kilde: "), frame(svg));
        assertEquals("Figur 3.1: Mål – Andele i procent", svg.getElementsByTagName("title").item(0).getTextContent());
        assertTextsFit(svg);
        assertTrue(framing(svg).stream()
                .filter(text -> text.getTextContent().equals("Andele i procent"))
                .allMatch(text -> Double.parseDouble(text.getAttribute("y")) < placed(svg)[1]));
    }

    /** As many bars as are drawn of a key figure, with the longest names of two sides of a table. */
    @Test
    void the_longest_list_of_bars_can_be_read_on_a_slide() throws Exception {
        List<Figure.Amounts.Line> lines = IntStream.range(0, 24)
                .mapToObj(at -> new Figure.Amounts.Line(
                        "Psykisk funktionsnedsættelse, ikke nærmere angivet, sager efter § 107: alle kommuner", Optional.of(at * 1.0), at % 2 == 0))
                .toList();
        assertTextsFit(picture(new Figure.Amounts("Kommunens tal", 0, lines), INVENTED, ReportTexts.DANISH));
    }

    @Test
    void an_english_picture_has_english_words() throws Exception {
        Element svg = picture(dumbbells(1, "Gaps"), INVENTED, ReportTexts.ENGLISH);

        assertEquals("Gaps Source: Runde & \"et\", edition 1.0. Fictitious data", frame(svg));
        assertEquals("en en", svg.getAttribute("lang") + " " + svg.getAttribute("xml:lang"));
    }

    @Test
    void answers_that_were_given_are_not_called_invented() throws Exception {
        FigureSource provisional = FigureSource.of("Runden", Optional.empty(), false);
        assertEquals("Kort Kilde: Runden, foreløbige tal.", frame(picture(dumbbells(1, "Kort"), provisional, ReportTexts.DANISH)));
    }

    @Test
    void a_source_says_the_same_as_that_of_the_national_report() {
        for (Locale language : List.of(ReportTexts.DANISH, ReportTexts.ENGLISH)) {
            ReportTexts texts = ReportTexts.in(language);
            assertEquals(texts.text("nationwide.source", "Runde & \"et\"", "1.0"), INVENTED.sentence(texts));
        }
    }

    @Test
    void each_round_tells_its_own_state() {
        FigureSource rounds = new FigureSource(
                List.of(
                        new FigureSource.Round("2021", Optional.of("2.0"), false),
                        new FigureSource.Round("2023", Optional.empty(), true),
                        new FigureSource.Round("2025", Optional.empty(), false)),
                false);
        assertEquals("Kilde: 2021, udgave 2.0; 2023, foreløbige tal; 2025.", rounds.sentence(ReportTexts.in(ReportTexts.DANISH)));
        assertEquals("Kilde: 2025.", FigureSource.ofRound("2025", false).sentence(ReportTexts.in(ReportTexts.DANISH)));
    }

    @Test
    void a_source_without_rounds_and_a_provisional_edition_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new FigureSource(List.of(), false));
        assertThrows(IllegalArgumentException.class, () -> new FigureSource.Round("2021", Optional.of("1.0"), true));
    }

    private static Figure dumbbells(int lines, String title) {
        return new Figure.Dumbbells(
                title,
                "positive",
                "Ledere",
                "Sagsbehandlere/rådgivere",
                IntStream.range(0, lines)
                        .mapToObj(line -> new Figure.Dumbbells.Line(
                                line + ". Der er klare mål for, hvad vi vil opnå med indsatsen for de enkelte borgere i kommunen",
                                new Share(2, 3),
                                new Share(1, 7)))
                        .toList());
    }

    private static Element picture(Figure figure, FigureSource source, Locale language) throws Exception {
        return picture(SvgWriter.in(language).slide(figure, Optional.empty(), "Plex", source));
    }

    private static Element picture(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getDocumentElement();
    }

    /** What stands around the drawing. */
    private static List<Element> framing(Element svg) {
        return texts(svg).stream().filter(text -> text.getParentNode() == svg).toList();
    }

    private static String frame(Element svg) {
        return framing(svg).stream().map(Element::getTextContent).collect(Collectors.joining(" "));
    }

    /** Left, top and scale of the drawing. */
    private static double[] placed(Element svg) {
        return numbers((Element) svg.getElementsByTagName("g").item(0));
    }

    private static double[] numbers(Element group) {
        String[] parts = group.getAttribute("transform").split("[^0-9.-]+");
        double scale = parts.length > 3 ? Double.parseDouble(parts[3]) : 1;
        return new double[] {Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), scale};
    }

    private static List<Element> texts(Element svg) {
        NodeList all = svg.getElementsByTagName("text");
        List<Element> texts = new ArrayList<>();
        IntStream.range(0, all.getLength()).forEach(at -> texts.add((Element) all.item(at)));
        return texts;
    }

    private static void assertTextsFit(Element svg) {
        assertTextsFit(svg, SMALLEST);
    }

    private static void assertTextsFit(Element svg, double smallest) {
        assertFalse(texts(svg).isEmpty());
        for (Element text : texts(svg)) {
            double size = Double.parseDouble(text.getAttribute("font-size"));
            double length = TextWidth.of(text.getTextContent(), size);
            double x = Double.parseDouble(text.getAttribute("x"));
            double left = switch (text.getAttribute("text-anchor")) {
                case "end" -> x - length;
                case "middle" -> x - length / 2;
                default -> x;
            };
            double right = left + length;
            double y = Double.parseDouble(text.getAttribute("y"));
            for (Element around = (Element) text.getParentNode(); around != svg; around = (Element) around.getParentNode()) {
                double[] place = numbers(around);
                left = place[0] + left * place[2];
                right = place[0] + right * place[2];
                y = place[1] + y * place[2];
                size *= place[2];
            }
            assertTrue(size >= smallest, text.getTextContent() + " is " + size);
            assertTrue(left >= 0 && right <= 1920 && y - size >= 0 && y <= 1080, text.getTextContent());
        }
    }

    /** After WCAG 2.2. */
    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(at -> {
                    double part = Integer.parseInt(colour.substring(1 + 2 * at, 3 + 2 * at), 16) / 255.0;
                    return weights[at] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
                })
                .sum();
    }
}
