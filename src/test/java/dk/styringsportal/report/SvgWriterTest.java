package dk.styringsportal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.statistics.Distribution;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.statistics.correlation.Pair;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgWriterTest {

    private static final SvgWriter WRITER = SvgWriter.in(ReportTexts.DANISH);
    private static final Distribution NATION = Distribution.of(List.of(0.0, 0.0, 25.0, 50.0, 62.5, 100.0, 100.0));
    private static final Optional<Figure.Own> OWN = Optional.of(new Figure.Own("Ærø & <Fanø>", Points.parse("200/3")));

    static Stream<Figure> figures() {
        return Stream.of(
                new Figure.DistributionStrip(
                        "Point \"i\" temaet", OWN, NATION, Optional.of(new Figure.GroupMedian("Median i Region Sjælland", 99))),
                new Figure.DistributionStrip("Alle ens", Optional.empty(), Distribution.of(List.of(50.0, 50.0)), Optional.empty()),
                new Figure.AnswerBars(
                        "Svar",
                        40,
                        Optional.of("Ærø"),
                        List.of(
                                new Figure.AnswerBars.Bar("Ja, for alle & enhver", 12, true),
                                new Figure.AnswerBars.Bar("Nej", 28, false),
                                new Figure.AnswerBars.Bar("Ved ikke \u0001", 0, false))),
                new Figure.ThemeProfile(
                        "Temaer",
                        Optional.of("Ærø"),
                        List.of(
                                new Figure.ThemeProfile.Line("Visitation og opfølgning", Optional.of(Points.of(50)), Optional.of(NATION)),
                                new Figure.ThemeProfile.Line("Data", Optional.empty(), Optional.empty()))),
                new Figure.Shares(
                        "Svarprocent",
                        List.of(
                                new Figure.Shares.Line("Ledere & <chefer>", Optional.of(new Share(12, 40))),
                                new Figure.Shares.Line("Ingen", Optional.of(new Share(0, 3))),
                                new Figure.Shares.Line("Uden for målgruppen", Optional.empty()))),
                new Figure.Amounts(
                        "Landsskøn & enhed",
                        1,
                        List.of(
                                new Figure.Amounts.Line("§ 107, 2015 <skøn>", Optional.of(3645.6), false),
                                new Figure.Amounts.Line("København", Optional.of(37.2), true),
                                new Figure.Amounts.Line("Ingen", Optional.of(0.0), false),
                                new Figure.Amounts.Line("Uden tal", Optional.empty(), false),
                                new Figure.Amounts.Line("Få & skjult", Optional.empty(), "Vises <ikke>", false))),
                new Figure.StackedShares(
                        "Svar & fordeling",
                        List.of(
                                new Figure.StackedShares.Option("I høj grad & <mere>", false),
                                new Figure.StackedShares.Option("I nogen grad", false),
                                new Figure.StackedShares.Option("I mindre grad", false),
                                new Figure.StackedShares.Option("Slet ikke", false),
                                new Figure.StackedShares.Option("Ved ikke", true)),
                        List.of(
                                new Figure.StackedShares.Line("Ledere (nærmeste leder til sagsbehandlerne)", 5, List.of(2, 1, 1, 0, 1)),
                                new Figure.StackedShares.Line("Én", 1, List.of(0, 0, 0, 0, 1)))),
                new Figure.Dumbbells(
                        "Forskelle",
                        "positive",
                        "Ledere (nærmeste leder til sagsbehandlerne)",
                        "Sagsbehandlere/rådgivere",
                        List.of(new Figure.Dumbbells.Line("Der er <klare> mål & midler", new Share(3, 3), new Share(0, 7)))),
                new Scatter(
                        "Prikker",
                        new Scatter.Axis(
                                "indbyggertal (logaritmisk akse)", 1000, 1_000_000, true, 0,
                                List.of(new Scatter.Tick(1000, "1.000"), new Scatter.Tick(100_000, "100.000"))),
                        new Scatter.Axis("Vurdering", 1, 4, false, 2, List.of(new Scatter.Tick(4, "4"))),
                        List.of(new Pair(1000, 1), new Pair(31_622.7766, 2.5), new Pair(1_000_000, 4))),
                new Figure.QrCode("Scan", "https://x.example/?a=1&b=<2>", List.of("#.#", "..#", "###")),
                new Figure.RoundLines(
                        "Samlet score over runder",
                        List.of("2021", "2023 & <igen>", "2025"),
                        List.of(
                                new Figure.RoundLines.Series(
                                        Figure.RoundLines.Kind.OWN,
                                        "Aarhus",
                                        List.of(Optional.of(50.0), Optional.empty(), Optional.of(62.5))),
                                new Figure.RoundLines.Series(
                                        Figure.RoundLines.Kind.NATION,
                                        "Landsmedian",
                                        List.of(Optional.of(0.0), Optional.of(100.0), Optional.of(55.0))),
                                new Figure.RoundLines.Series(
                                        Figure.RoundLines.Kind.CHAINED,
                                        "Kædet over 40 fælles spørgsmål",
                                        List.of(Optional.of(48.0), Optional.of(50.0), Optional.of(52.0)))),
                        List.of(2)),
                differences(Optional.of("Ærø")),
                differences(Optional.empty()),
                new Figure.Radar(radar()),
                new Figure.Multiples(
                        "Side om side",
                        List.of(radar(), new Figure.Shares("<Andre> & flere", List.of(new Figure.Shares.Line("Ja", Optional.of(new Share(1, 2))))), radar())));
    }

    private static Differences differences(Optional<String> own) {
        return new Differences(
                "Behov & brug",
                "Trin",
                "Landet",
                own,
                List.of(
                        new Differences.Line("Oplysninger om <borgere>", Optional.of(-1.25), own.map(name -> 0.5)),
                        new Differences.Line("Priser", Optional.empty(), Optional.empty())));
    }

    private static Figure.ThemeProfile radar() {
        return new Figure.ThemeProfile(
                "Temaer",
                Optional.of("Ærø"),
                List.of(
                        new Figure.ThemeProfile.Line("1. Visitation & opfølgning", Optional.of(Points.of(50)), Optional.of(NATION)),
                        new Figure.ThemeProfile.Line("2. Data", Optional.empty(), Optional.of(NATION)),
                        new Figure.ThemeProfile.Line("3. Kontrakter og forhandling", Optional.of(Points.of(100)), Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_drawing_is_well_formed_and_safe_under_the_content_security_policy(Figure figure) throws Exception {
        for (Element element : elements(page(figure))) {
            assertFalse(element.hasAttribute("style"), element.getTagName());
            assertFalse(List.of("style", "script", "foreignObject", "image", "a").contains(element.getTagName()));
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertFalse(element.getAttributes().item(i).getNodeName().startsWith("on"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void title_and_description_are_found_by_unique_ids(Figure figure) throws Exception {
        Set<String> ids = new HashSet<>();
        for (Element element : elements(page(figure))) {
            assertTrue(element.getAttribute("id").isEmpty() || ids.add(element.getAttribute("id")));
        }
        for (Element element : elements(page(figure))) {
            if (element.getTagName().equals("svg")) {
                assertEquals("img", element.getAttribute("role"));
                assertTrue(ids.containsAll(List.of(element.getAttribute("aria-labelledby").split(" "))));
            }
        }
        assertEquals(4, ids.size());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void texts_stay_inside_the_drawing_and_are_large_enough_to_read(Figure figure) throws Exception {
        for (Element text : elements(page(figure))) {
            if (text.getTagName().equals("text")) {
                Element around = (Element) text.getParentNode();
                double x = Double.parseDouble(text.getAttribute("x"));
                while (around.getTagName().equals("g")) {
                    x += Double.parseDouble(around.getAttribute("transform").split("[( ]")[1]);
                    around = (Element) around.getParentNode();
                }
                double width = Double.parseDouble(around.getAttribute("viewBox").split(" ")[2]);
                double size = Double.parseDouble(text.getAttribute("font-size"));
                double length = TextWidth.of(text.getTextContent(), size);
                double left = switch (text.getAttribute("text-anchor")) {
                    case "end" -> x - length;
                    case "middle" -> x - length / 2;
                    default -> x;
                };
                assertTrue(size >= 12, "font size " + size);
                assertTrue(left >= -1 && left + length <= width + 1, text.getTextContent());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void print_names_the_typeface(Figure figure) throws Exception {
        Element svg = (Element) parse(WRITER.print(figure, "Plex")).getElementsByTagName("svg").item(0);
        assertEquals("Plex", svg.getAttribute("font-family"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_file_is_as_wide_as_a_slide_and_says_what_it_shows(Figure figure) throws Exception {
        Element svg = (Element) parse(WRITER.file(figure, "Plex")).getElementsByTagName("svg").item(0);
        assertEquals("1920", svg.getAttribute("width"));
        assertEquals("1080", svg.getAttribute("height"));
        String[] box = svg.getAttribute("viewBox").split(" ");
        assertEquals(16.0 / 9, Double.parseDouble(box[2]) / Double.parseDouble(box[3]), 1e-3);
        assertEquals(1, svg.getElementsByTagName("title").getLength());
        assertEquals(
                WRITER.alternative(figure).replace("\u0001", ""), svg.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void the_alternative_holds_every_number_of_a_strip() {
        String words = WRITER.alternative(new Figure.DistributionStrip(
                "", OWN, NATION, Optional.of(new Figure.GroupMedian("Median i Region Sjælland", 52.5))));
        assertEquals(
                "Ærø & <Fanø> har 66,67 point. Landets 7 kommuner: median 50, nedre kvartil 12,50, øvre kvartil 81,25, "
                        + "laveste 0, højeste 100. Median i Region Sjælland: 52,50.",
                words);
    }

    @Test
    void the_alternative_of_parted_bars_holds_every_share_of_every_group() {
        assertEquals(
                "Ledere (n = 3): Ja 67 pct. (2 af 3), Ved ikke 33 pct. (1 af 3).",
                WRITER.alternative(new Figure.StackedShares(
                        "",
                        List.of(new Figure.StackedShares.Option("Ja", false), new Figure.StackedShares.Option("Ved ikke", true)),
                        List.of(new Figure.StackedShares.Line("Ledere", 3, List.of(2, 1))))));
    }

    @Test
    void parts_that_make_no_whole_are_no_bar() {
        assertThrows(IllegalArgumentException.class, () -> new Figure.StackedShares.Line("Ledere", 3, List.of(2, 2)));
    }

    @Test
    void the_alternative_of_dumbbells_holds_both_shares() {
        assertEquals(
                "Mål: Chefer 75 pct. (3 af 4), Ledere 20 pct. (1 af 5).",
                WRITER.alternative(new Figure.Dumbbells(
                        "", "positive", "Chefer", "Ledere",
                        List.of(new Figure.Dumbbells.Line("Mål", new Share(3, 4), new Share(1, 5))))));
    }

    /** Sorted by x: 1 and 2, then 3, then 4 and 5, whose means are of (4, 3), (3, 2, 2) and (1, 2). */
    @Test
    void the_alternative_of_a_scatter_plot_tells_how_high_its_thirds_lie() {
        List<Pair> dots = List.of(
                new Pair(5, 2), new Pair(1, 4), new Pair(2, 3), new Pair(3, 3), new Pair(3.5, 2), new Pair(3.6, 2), new Pair(4, 1));
        Scatter.Axis axis = new Scatter.Axis("indeks", 0, 5, false, 2, List.of());
        assertEquals(
                "7 prikker. Gennemsnit af vurdering i den tredjedel, hvor indeks er lavest: 3,50, i den midterste: 2,33, i den højeste: 1,50.",
                WRITER.alternative(new Scatter(
                        "", axis, new Scatter.Axis("vurdering", 1, 4, false, 2, List.of()), dots)));
    }

    @Test
    void a_logarithmic_axis_parts_factors_evenly() {
        Scatter.Axis axis = new Scatter.Axis("", 100, 10_000, true, 0, List.of());
        assertEquals(0.5, axis.place(1000), 1e-12);
        assertEquals(1, axis.place(10_000), 1e-12);
    }

    @Test
    void the_alternative_holds_every_share_and_whose_answer_it_is() {
        String words = WRITER.alternative(figures().toList().get(2));
        assertTrue(words.startsWith("40 kommuner har svaret. Ja, for alle & enhver: 30 pct. (12 af 40), som også er svaret i Ærø."));
        assertTrue(words.contains("Nej: 70 pct. (28 af 40)."));
    }

    @Test
    void the_alternative_of_a_profile_holds_each_theme() {
        assertEquals(
                "Visitation og opfølgning: Ærø 50 point; landsmedian 50, nedre kvartil 12,50, øvre kvartil 81,25. "
                        + "Data: Ærø uden point.",
                WRITER.alternative(figures().toList().get(3)));
    }

    @Test
    void every_municipality_is_a_dot() throws Exception {
        long dots = elements("<r>" + WRITER.print(figures().toList().get(0), "Plex") + "</r>").stream()
                .filter(element -> element.getTagName().equals("path"))
                .mapToInt(element -> element.getAttribute("d").split("M").length - 1)
                .sum();
        assertEquals(NATION.n() + 1, dots, "the legend has one too");
    }

    @Test
    void an_id_that_could_break_out_of_its_attribute_is_refused() {
        Figure figure = figures().findFirst().orElseThrow();
        assertThrows(IllegalArgumentException.class, () -> WRITER.write(figure, "a\" onload=\"x"));
    }

    private static String page(Figure figure) {
        return "<page>" + WRITER.write(figure, "tema-1") + "</page>";
    }

    private static List<Element> elements(String xml) throws Exception {
        NodeList all = parse(xml).getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void what_can_be_pointed_at_lies_in_the_drawing_and_has_words(Figure figure) throws Exception {
        for (Element svg : elements(page(figure))) {
            if (svg.getTagName().equals("svg") && !(figure instanceof Figure.QrCode)) {
                String[] box = svg.getAttribute("viewBox").split(" ");
                assertEquals("Tal i figuren: " + figure.title(), svg.getAttribute("data-values-of"));
                for (String line : svg.getAttribute("data-values").split("\n")) {
                    String[] value = line.split(" ", 4);
                    assertTrue(Double.parseDouble(value[0]) >= 0 && Double.parseDouble(value[0]) <= Double.parseDouble(box[2]), line);
                    assertTrue(Double.parseDouble(value[1]) >= 0 && Double.parseDouble(value[1]) <= Double.parseDouble(box[3]), line);
                    assertTrue(value[3].matches(".*[0-9].*"), line);
                }
            }
        }
    }

    @Test
    void a_dot_of_a_municipality_is_not_told_to_its_last_inhabitant() {
        Figure scatter = figures().filter(Scatter.class::isInstance).findFirst().orElseThrow();
        String page = WRITER.write(scatter, "prik");
        assertTrue(page.contains("indbyggertal (logaritmisk akse): 32.000; Vurdering: 2,50."), page);
        assertFalse(page.contains("31.62"), page);
    }

    @Test
    void the_alternative_of_differences_holds_those_that_are_shown() {
        assertEquals(
                "Oplysninger om <borgere>: Landet −1,3. Oplysninger om <borgere>: Ærø +0,5.",
                WRITER.alternative(differences(Optional.of("Ærø"))));
        assertEquals("Oplysninger om <borgere>: Landet −1,3.", WRITER.alternative(differences(Optional.empty())));
    }

    @Test
    void the_line_of_a_radar_is_open_beside_a_theme_without_points() {
        String before = WRITER.print(new Figure.Radar(radar()), "Sans").split("stroke=\"" + Ink.OWN + "\"")[0];
        String line = before.substring(before.lastIndexOf("<path d=\""));
        assertEquals(1, line.split("M", -1).length - 1, "joints between three themes, one of them without points");
        assertThrows(IllegalArgumentException.class, () -> new Figure.Radar(new Figure.ThemeProfile("", Optional.empty(), List.of())));
    }

    @Test
    void small_multiples_tell_each_part_under_its_title() {
        Figure multiples = figures().filter(Figure.Multiples.class::isInstance).findFirst().orElseThrow();
        String words = WRITER.alternative(multiples);
        assertTrue(words.startsWith("Temaer: " + WRITER.alternative(radar()) + " <Andre> & flere: Ja: 50 pct. (1 af 2)."), words);
    }

    @Test
    void the_alternative_of_rounds_holds_each_value_and_every_break() {
        String words = WRITER.alternative(figures().filter(Figure.RoundLines.class::isInstance).findFirst().orElseThrow());

        assertEquals(
                "Aarhus: 2021 50; 2023 & <igen> –; 2025 62,50. Landsmedian: 2021 0; 2023 & <igen> 100; 2025 55."
                        + " Kædet over 40 fælles spørgsmål: 2021 48; 2023 & <igen> 50; 2025 52."
                        + " Brud før 2025: Tallet kan ikke sammenlignes med det forrige.",
                words);
    }

    /** Lines of told scores stop at a break, chained ones go on: with a value in each of three rounds and a break before the last. */
    @Test
    void a_line_is_not_drawn_across_a_break() {
        List<Optional<Double>> points = List.of(Optional.of(10.0), Optional.of(20.0), Optional.of(30.0));
        Figure.RoundLines told = lines(Figure.RoundLines.Kind.OWN, points, List.of(2));
        Figure.RoundLines whole = lines(Figure.RoundLines.Kind.OWN, points, List.of());
        Figure.RoundLines chained = lines(Figure.RoundLines.Kind.CHAINED, points, List.of(2));

        assertEquals(1, joints(told, Ink.OWN));
        assertEquals(2, joints(whole, Ink.OWN));
        assertEquals(2, joints(chained, Ink.GROUP));
    }

    private static Figure.RoundLines lines(Figure.RoundLines.Kind kind, List<Optional<Double>> points, List<Integer> breaks) {
        return new Figure.RoundLines(
                "", List.of("1", "2", "3"), List.of(new Figure.RoundLines.Series(kind, "x", points)), breaks);
    }

    private static int joints(Figure figure, String colour) {
        return WRITER.print(figure, "Sans").split("<line [^>]*stroke=\"" + colour + "\" stroke-width=\"1.8\"", -1).length - 1;
    }
}
