package dk.styringsportal.slides;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.PublishedSurvey;
import dk.styringsportal.benchmark.keyfigures.Reporting;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.benchmark.survey.GroupGap;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.data.EditionNames;
import dk.styringsportal.report.data.PublishedEdition;
import dk.styringsportal.report.slides.Chart;
import dk.styringsportal.report.slides.Deck;
import dk.styringsportal.report.slides.EditionDeck;
import dk.styringsportal.report.slides.Slide;
import dk.styringsportal.testing.KeyFigureRounds;
import dk.styringsportal.testing.LeadershipEdition;
import dk.styringsportal.testing.LeadershipSurvey;
import dk.styringsportal.testing.PublishedEditions;
import dk.styringsportal.testing.QuickXml;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read back out of slides is what the edition says. */
@ExtendWith(QuickXml.class)
class PowerPointDeckTest {

    private static final double EXACT = 1e-12;
    private static final Map<Deck, byte[]> WRITTEN = new ConcurrentHashMap<>();

    private static final Deck SCORES = EditionDeck.of(PublishedEditions.ofScores(30));
    private static final Deck DATA_USE = EditionDeck.of(PublishedEditions.ofDataUse(60));
    private static final Deck GROUPS = EditionDeck.of(PublishedEditions.ofGroups(40));

    private static final KeyFigureRounds RECIPIENTS = KeyFigureRounds.recipients();
    private static final KeyFigureRounds CASES = KeyFigureRounds.progression();

    static Stream<Deck> decks() {
        return Stream.of(
                SCORES, EditionDeck.of(PublishedEditions.ofScores(3)), GROUPS,
                DATA_USE, EditionDeck.of(PublishedEditions.ofDataUse(2)),
                EditionDeck.of(PublishedEditions.tabled()), recipients(12), cases(10), cases(4), hostile());
    }

    private static Deck recipients(int municipalities) {
        return EditionDeck.of(
                PublishedEditions.ofRecipients(municipalities),
                Optional.of(RECIPIENTS.ofAll(RECIPIENTS.alike(municipalities, "alt-udfyldt"), KeyFigureRounds.inhabitants(3000))));
    }

    private static Deck cases(int municipalities) {
        List<Reporting> given = CASES.alike(municipalities, "alt-udfyldt");
        return EditionDeck.of(
                PublishedEditions.ofKeyFigures(CASES, CASES.frozen(given, Population.NONE)),
                Optional.of(CASES.ofAll(given, Population.NONE)));
    }

    @Test
    void key_figures_are_charts_of_their_report_s_numbers() throws Exception {
        ReadDeck read = read(recipients(12));
        ReadDeck.ReadChart estimates = read.chart(
                read.slide("Fuldtidsmodtagere af bostøtte og botilbud (1 af 2)")).orElseThrow();
        assertEquals("§ 85 i eget hjem, 2015", estimates.labels().get(0));
        // 12 municipalities with 212,4 each, of 98 that are alike
        assertEquals(212.4 * 98, estimates.kept(0, 0).orElseThrow(), 1e-9);
        assertTrue(estimates.words().contains("20.815,2"), estimates.words());

        ReadDeck.ReadChart goals = read(cases(10)).chart(
                read(cases(10)).slide("Figur 3.1: Er der sat mål for borgerens udvikling?")).orElseThrow();
        assertEquals(List.of("Alle kommuner (N = 400)"), goals.labels());
        assertEquals(0.925, goals.kept(0, 0).orElseThrow(), EXACT);
    }

    @Test
    void withheld_key_figures_have_no_chart_and_say_why() throws Exception {
        Deck deck = cases(4);
        assertTrue(deck.slides().stream().noneMatch(slide -> slide instanceof Slide.Drawn drawn && drawn.title().startsWith("Figur")),
                "nothing of four municipalities is drawn");
        String said = read(deck).slide("Figur 3.1: Er der sat mål for borgerens udvikling?").getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .reduce("", (before, text) -> before + " " + text);
        assertTrue(said.contains("Vises ikke – færre end 5 kommuner"), said);
    }

    private static Deck hostile() {
        String words = "=1+1 <a> & \"b\" \u0001 æøå";
        Chart chart = new Chart(
                Chart.Kind.BARS,
                Chart.Unit.POINTS,
                List.of(new Chart.Category(words), new Chart.Category("@SUM(A1): Vises ikke")),
                List.of(new Chart.Series("-2", false, List.of(Optional.of(new Chart.Value(200.0 / 3, "66,67")), Optional.empty()))));
        return new Deck(
                Locale.forLanguageTag("da-DK"),
                words,
                Instant.parse("2026-03-01T05:00:00Z"),
                "Kilde",
                List.of(new Slide.Drawn("=Titel", chart, "Søjler. " + words, List.of("+note"))));
    }

    @ParameterizedTest
    @MethodSource("decks")
    void every_chart_and_the_sheet_behind_it_hold_the_numbers_that_were_given_and_no_others(Deck deck) throws Exception {
        ReadDeck read = read(deck);
        assertEquals(deck.slides().size(), read.show().getSlides().size());
        for (int at = 0; at < deck.slides().size(); at++) {
            Optional<ReadDeck.ReadChart> chart = read.chart(read.show().getSlides().get(at));
            assertEquals(deck.slides().get(at) instanceof Slide.Drawn, chart.isPresent());
            if (deck.slides().get(at) instanceof Slide.Drawn drawn) {
                assertChart(drawn, chart.orElseThrow());
            }
        }
    }

    /** Beside the series the sheet of dumbbells alone has more: how long the lines between its marks are. */
    private static void assertLines(Chart chart, ReadDeck.ReadChart read) {
        boolean joined = chart.kind() == Chart.Kind.DUMBBELLS;
        assertEquals(1 + chart.series().size() + (joined ? 2 : 0), read.sheet().get(0).size());
        for (int category = 0; joined && category < chart.categories().size(); category++) {
            Optional<Double> one = read.kept(0, category);
            Optional<Double> other = read.kept(1, category);
            Optional<Double> difference = one.flatMap(first -> other.map(second -> second - first));
            assertEquals(difference.map(length -> Math.max(0, length)), read.kept(2, category));
            assertEquals(difference.map(length -> Math.max(0, -length)), read.kept(3, category));
        }
    }

    private static void assertChart(Slide.Drawn drawn, ReadDeck.ReadChart read) {
        Chart chart = drawn.chart();
        assertEquals(chart.categories().stream().map(category -> clean(category.label())).toList(), read.labels());
        assertEquals(chart.series().size(), read.series().size());
        assertEquals(chart.categories().size() + 1, read.sheet().size());
        for (int series = 0; series < chart.series().size(); series++) {
            assertEquals(chart.series().get(series).name(), read.series().get(series).name());
            assertEquals(chart.series().get(series).name(), read.sheet().get(0).get(series + 1));
            for (int category = 0; category < chart.categories().size(); category++) {
                Optional<Double> expected = chart.series().get(series).values().get(category).map(Chart.Value::number);
                String place = drawn.title() + ": " + read.labels().get(category);
                assertEquals(expected, read.drawn(series, category), place);
                assertEquals(expected, read.kept(series, category), place);
                assertEquals(read.labels().get(category), read.sheet().get(category + 1).get(0));
            }
        }
        assertLines(chart, read);
        assertEquals(clean(drawn.words()), read.words());
        chart.series().stream().flatMap(series -> series.values().stream()).flatMap(Optional::stream).forEach(value ->
                assertTrue(deckOf(drawn) || drawn.words().contains(value.words()), drawn.title() + " lacks " + value.words()));
    }

    /** The hostile slide's words are its own. */
    private static boolean deckOf(Slide.Drawn drawn) {
        return drawn.title().startsWith("=");
    }

    private static String clean(String text) {
        return text.replace('\u0001', '?');
    }

    @Test
    void points_of_themes_and_questions_are_the_edition_s() throws Exception {
        PublishedEdition published = PublishedEditions.ofScores(30);
        ReadDeck read = read(SCORES);
        ReadDeck.ReadChart themes = read.chart(read.slide("Point pr. tema")).orElseThrow();
        List<Theme> scored = published.questionnaire().themes();
        assertEquals(mean(published, "total", Map.of()), themes.kept(0, 0).orElseThrow(), EXACT);
        for (int at = 0; at < scored.size(); at++) {
            Theme theme = scored.get(at);
            assertEquals(mean(published, "theme", Map.of("theme", theme.number())), themes.kept(0, at + 1).orElseThrow(), EXACT);
            assertEquals(EditionNames.theme(theme) + " (N = 30)", themes.labels().get(at + 1));
        }
        Theme third = scored.get(2);
        ReadDeck.ReadChart items = read.chart(read.slide(EditionNames.theme(third) + ": point pr. spørgsmål")).orElseThrow();
        List<Item> counting = third.items().stream().filter(Item::givesPoints).toList();
        assertTrue(counting.size() > 2);
        for (int at = 0; at < counting.size(); at++) {
            assertEquals(
                    mean(published, "item", Map.of("item", counting.get(at).code().value())), items.kept(0, at).orElseThrow(), EXACT);
        }
        assertTrue(themes.words().startsWith("Liggende søjler med point fra 0 til 100. Samlet score (N = 30): "), themes.words());
    }

    private static double mean(PublishedEdition published, String kind, Map<String, Object> keys) {
        return published.content().figure(kind, keys).orElseThrow().number("mean").orElseThrow().doubleValue();
    }

    @Test
    void each_question_has_the_share_of_each_of_its_options() throws Exception {
        PublishedEdition published = PublishedEditions.ofScores(30);
        ReadDeck read = read(SCORES);
        int compared = 0;
        for (Item item : published.questionnaire().questions()) {
            if (item.rows().isEmpty() && !item.options().isEmpty() && item.options().size() < 10) {
                EditionFigure figure = published.content().figure("options", Map.of("item", item.code().value())).orElseThrow();
                ReadDeck.ReadChart chart = read.chart(read.slide(EditionNames.question(item))).orElseThrow();
                for (int option = 0; option < item.options().size(); option++) {
                    assertEquals(share(figure, item.options().get(option)), chart.kept(0, option).orElseThrow(), EXACT);
                }
                compared++;
            }
        }
        assertTrue(compared > 10, "only " + compared);
    }

    private static double share(EditionFigure figure, AnswerOption option) {
        BigDecimal count = (BigDecimal) ((Map<?, ?>) figure.values().get("counts")).get(option.key().value());
        return count.doubleValue() / figure.number("n").orElseThrow().doubleValue();
    }

    @Test
    void groups_stand_side_by_side_and_what_is_withheld_stands_in_words_alone() throws Exception {
        PublishedEdition published = PublishedEditions.ofGroups(40);
        ReadDeck read = read(GROUPS);
        int stacked = 0;
        int withheld = 0;
        for (XSLFSlide slide : read.show().getSlides()) {
            Optional<ReadDeck.ReadChart> chart = read.chart(slide);
            if (chart.isEmpty()) {
                continue;
            }
            stacked += chart.get().kind().equals("percentStacked") ? 1 : 0;
            for (int category = 0; category < chart.get().labels().size(); category++) {
                if (chart.get().labels().get(category).contains("Vises ikke – færre end 5 svar")) {
                    withheld++;
                    for (int series = 0; series < chart.get().series().size(); series++) {
                        assertEquals(Optional.empty(), chart.get().kept(series, category));
                        assertEquals(Optional.empty(), chart.get().drawn(series, category));
                    }
                }
            }
        }
        assertTrue(stacked > 10 && withheld > 5, stacked + " stacked, " + withheld + " withheld");
        assertTrue(published.content().figures().stream().anyMatch(EditionFigure::isSuppressed));
        List<List<String>> answered = ReadDeck.table(read.slide("Hvem har svaret"));
        assertTrue(answered.stream().anyMatch(row -> row.get(1).equals("40")), answered.toString());
        assertTrue(answered.stream().anyMatch(row -> row.get(1).equals("Vises ikke – færre end 5 svar")), answered.toString());
    }

    @Test
    void the_largest_differences_of_two_groups_are_marked_and_told_in_numbers() throws Exception {
        PublishedEdition published = PublishedEditions.ofGroups(40);
        List<GroupGap> gaps = new PublishedSurvey(published.questionnaire(), published.content()).gaps().stream()
                .filter(gap -> gap.a().equals(LeadershipSurvey.CHIEFS) && gap.b().equals(LeadershipSurvey.LEADERS))
                .sorted(Comparator.comparingDouble((GroupGap gap) -> Math.abs(gap.difference().toDouble())).reversed())
                .toList();
        ReadDeck read = read(GROUPS);
        ReadDeck.ReadChart chart = read.chart(read.slide("De største forskelle: Chefer og Ledere")).orElseThrow();
        List<List<String>> table = ReadDeck.table(read.slide("De største forskelle i tal: Chefer og Ledere"));
        assertEquals("dumbbells", chart.kind());
        assertEquals(List.of("Spørgsmål", "Chefer", "Ledere", "Forskel"), table.get(0));
        assertEquals(9, table.size());
        for (int place = 0; place < 8; place++) {
            double one = chart.kept(0, place).orElseThrow();
            double other = chart.kept(1, place).orElseThrow();
            assertEquals(Math.abs(gaps.get(place).difference().toDouble()), Math.abs(one - other), EXACT);
            assertEquals(100 * (one - other), number(table.get(place + 1).get(3).replace('−', '-')), 0.051);
            assertEquals(Math.round(100 * one) + " pct.", table.get(place + 1).get(1).replace('\u00a0', ' '));
            assertTrue(table.get(place + 1).get(0).startsWith(chart.labels().get(place).substring("Spørgsmål ".length()) + ". "));
        }
        assertTrue(read.show().getSlides().stream().noneMatch(slide -> ReadDeck.texts(slide).contains("forskelle: Fagudvalgsformænd")));
    }

    @Test
    void gaps_of_need_and_of_two_sides_are_bars_to_both_sides_of_nought() throws Exception {
        PublishedEdition published = PublishedEditions.ofDataUse(60);
        ReadDeck read = read(DATA_USE);
        Item need = published.questionnaire().item("da-behov").orElseThrow();
        assertGaps(published, read, "needgap", "mean", need, "Myndighedsledere, spørgsmål " + need.number() + ": behov minus brug");
        Item mirrored = published.questionnaire().items().stream()
                .filter(item -> item.rule() instanceof ScoringRule.MirrorGap && !item.rows().isEmpty())
                .findFirst()
                .orElseThrow();
        assertGaps(published, read, "mirrorgap", "steps", mirrored, "Spørgsmål " + mirrored.number() + " set fra to sider");
    }

    private static void assertGaps(
            PublishedEdition published, ReadDeck read, String kind, String number, Item item, String title) throws Exception {
        List<EditionFigure> figures = published.content().figures().stream()
                .filter(figure -> figure.kind().equals(kind) && item.code().value().equals(figure.keys().get("item")))
                .filter(figure -> !kind.equals("needgap") || "myndighedsledere".equals(figure.keys().get("group")))
                .toList();
        List<Double> told = new ArrayList<>();
        for (XSLFSlide slide : read.show().getSlides()) {
            if (String.valueOf(slide.getTitle()).equals(title) || String.valueOf(slide.getTitle()).startsWith(title + " (")) {
                Optional<ReadDeck.ReadChart> chart = read.chart(slide);
                for (int at = 0; chart.isPresent() && at < chart.get().labels().size(); at++) {
                    chart.get().kept(0, at).ifPresent(told::add);
                }
            }
        }
        List<Double> expected = figures.stream().flatMap(figure -> figure.number(number).stream()).map(BigDecimal::doubleValue).sorted().toList();
        assertTrue(expected.size() > 1 && expected.get(0) < 0, expected.toString());
        assertEquals(expected, told.stream().sorted().toList());
    }

    @Test
    void overall_questions_stand_by_the_facts_that_the_edition_has_and_what_is_withheld_stands_in_words() throws Exception {
        PublishedEdition published = PublishedEditions.tabled();
        ReadDeck read = read(EditionDeck.of(published));
        int number = LeadershipSurvey.VERSION.item(LeadershipEdition.OVERALL).orElseThrow().number();
        XSLFSlide slide = read.slide("Ledere, spørgsmål " + number + ", efter: Hvordan er I organiseret?");
        ReadDeck.ReadChart chart = read.chart(slide).orElseThrow();
        assertEquals("percentStacked", chart.kind());
        assertEquals(List.of("Alle (N = 20)", "I centre (N = 10)", "I linje (N = 10)"), chart.labels());
        for (int option = 0; option < 2; option++) {
            assertEquals(0.5, chart.kept(option + 1, 1).orElseThrow(), EXACT);
        }
        assertTrue(ReadDeck.texts(slide).contains("En kommune kan være i flere klasser."), ReadDeck.texts(slide));
        ReadDeck.ReadChart chiefs = read.chart(read.slide("Chefer, spørgsmål " + number + ", efter: Hvordan er I organiseret?"))
                .orElseThrow();
        for (int category = 1; category < chiefs.labels().size(); category++) {
            assertTrue(chiefs.labels().get(category).contains("Vises ikke – "), chiefs.labels().toString());
            for (int series = 0; series < chiefs.series().size(); series++) {
                assertEquals(Optional.empty(), chiefs.kept(series, category));
                assertEquals(Optional.empty(), chiefs.drawn(series, category));
            }
        }
        assertTrue(read(GROUPS).show().getSlides().stream().noneMatch(one -> String.valueOf(one.getTitle()).contains(", efter: ")));
    }

    @Test
    void nothing_is_drawn_of_fewer_than_the_minimum() throws Exception {
        ReadDeck read = read(EditionDeck.of(PublishedEditions.ofScores(3)));
        for (XSLFSlide slide : read.show().getSlides()) {
            assertEquals(Optional.empty(), read.chart(slide), slide.getTitle());
        }
        String themes = ReadDeck.texts(read.slide("Point pr. tema"));
        assertTrue(themes.startsWith("Point pr. tema\nSamlet score: Vises ikke – færre end 5 svar\n1. "), themes);
        assertTrue(ReadDeck.table(read.slide("Point pr. tema i tal")).get(1).stream().skip(1).allMatch(
                "Vises ikke – færre end 5 svar"::equals));
    }

    @Test
    void tables_have_the_ends_of_the_scale_with_danish_numbers() throws Exception {
        PublishedEdition published = PublishedEditions.ofScores(30);
        List<Double> means = published.content().figures().stream()
                .filter(figure -> figure.kind().equals("item"))
                .map(figure -> figure.number("mean").orElseThrow().doubleValue())
                .sorted()
                .toList();
        List<List<String>> top = ReadDeck.table(read(SCORES).slide("Spørgsmål med flest point"));
        List<List<String>> bottom = ReadDeck.table(read(SCORES).slide("Spørgsmål med færrest point"));
        assertEquals(List.of("Spørgsmål", "Gennemsnit", "N"), top.get(0));
        for (int place = 0; place < 5; place++) {
            assertEquals(means.get(means.size() - 1 - place), number(top.get(place + 1).get(1)), 0.005);
            assertEquals(means.get(place), number(bottom.get(place + 1).get(1)), 0.005);
        }
        assertTrue(top.stream().anyMatch(row -> row.get(1).contains(",")), top.toString());
    }

    private static double number(String danish) {
        return Double.parseDouble(danish.replace(',', '.'));
    }

    @ParameterizedTest
    @MethodSource("decks")
    void every_slide_has_a_title_of_its_own_that_is_read_first_and_speaks_danish(Deck deck) throws Exception {
        ReadDeck read = read(deck);
        Set<String> titles = new HashSet<>();
        for (XSLFSlide slide : read.show().getSlides()) {
            XSLFShape first = slide.getShapes().get(0);
            Placeholder type = assertInstanceOf(XSLFTextShape.class, first).getTextType();
            assertTrue(type == Placeholder.TITLE || type == Placeholder.CENTERED_TITLE, slide.getTitle());
            assertTrue(titles.add(slide.getTitle()), "twice: " + slide.getTitle());
            for (XSLFShape shape : slide.getShapes()) {
                if (shape instanceof XSLFGraphicFrame frame) {
                    assertFalse(ReadDeck.words(frame).isBlank(), slide.getTitle());
                }
            }
        }
        Map<String, byte[]> parts = parts(written(deck));
        assertTrue(text(parts, "docProps/core.xml").contains("da-DK"));
        parts.keySet().stream().filter(name -> name.matches("ppt/(slides|charts)/[^/]+\\.xml")).forEach(name -> {
            assertFalse(text(parts, name).contains("lang=\"en"), name);
            assertTrue(text(parts, name).contains("lang=\"da-DK\""), name);
        });
    }

    @Test
    void numbers_in_charts_and_sheets_have_danish_formats() throws Exception {
        Map<String, byte[]> parts = parts(written(hostile()));
        assertTrue(text(parts, "ppt/charts/chart1.xml").contains("formatCode=\"[$-406]0.00\""));
        String sheet = parts.keySet().stream().filter(name -> name.endsWith(".xlsx")).findFirst().orElseThrow();
        assertTrue(text(parts(parts.get(sheet)), "xl/styles.xml").contains("[$-406]0.00"));
    }

    @Test
    void where_it_comes_from_stands_on_every_slide_and_first_of_all_that_answers_are_invented() throws Exception {
        PublishedEdition invented = PublishedEditions.invented(PublishedEditions.ofScores(6));
        ReadDeck read = read(EditionDeck.of(invented));
        String mark = "Opfundne svar: tallene er lavet på svar, som ingen kommune har givet.";
        for (XSLFSlide slide : read.show().getSlides()) {
            assertTrue(ReadDeck.texts(slide).contains(mark), slide.getTitle());
        }
        String opening = ReadDeck.texts(read.show().getSlides().get(0));
        assertTrue(opening.contains("Prøve æøå (opfundne svar)") && opening.contains("Udgave 1.0, udgivet 1. marts 2026"), opening);
        assertTrue(opening.contains(invented.edition().checksum()), opening);
        assertTrue(ReadDeck.texts(read.slide("Metode")).contains("Sådan er det gjort."));
        assertTrue(ReadDeck.texts(read.slide("Kilder")).contains("Spørgeskema: " + invented.questionnaire().title()));
        assertEquals("Prøve æøå (opfundne svar), udgave 1.0", read.show().getProperties().getCoreProperties().getTitle());
        for (XSLFSlide slide : read(SCORES).show().getSlides()) {
            assertFalse(ReadDeck.texts(slide).contains("pfundne svar"), slide.getTitle());
        }
    }

    @ParameterizedTest
    @MethodSource("decks")
    void the_same_deck_is_the_same_bytes(Deck deck) throws Exception {
        assertArrayEquals(written(deck), write(deck));
    }

    private static ReadDeck read(Deck deck) throws IOException {
        return ReadDeck.of(written(deck));
    }

    private static byte[] written(Deck deck) throws IOException {
        byte[] kept = WRITTEN.get(deck);
        if (kept == null) {
            kept = write(deck);
            WRITTEN.put(deck, kept);
        }
        return kept;
    }

    private static byte[] write(Deck deck) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PowerPointDeck().write(deck, out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }
}
