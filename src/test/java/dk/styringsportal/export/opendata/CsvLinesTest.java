package dk.styringsportal.export.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.report.data.LineWriter.Variant;
import dk.styringsportal.report.data.PublishedEdition;
import dk.styringsportal.surveys.QuestionnaireText;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.LeadershipEdition;
import dk.styringsportal.testing.PublishedEditions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvLinesTest {

    private static final CSVFormat WITH_HEADINGS = CSVFormat.Builder.create(CSVFormat.RFC4180).setHeader().setSkipHeaderRecord(true).get();

    static Stream<PublishedEdition> editions() {
        return Stream.of(PublishedEditions.ofScores(30), PublishedEditions.ofScores(3), PublishedEditions.ofGroups(40));
    }

    private static String written(PublishedEdition published, Variant variant) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvLines().write(published, variant, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_figures_read_back_are_those_of_the_edition(PublishedEdition published) throws IOException {
        List<EditionFigure> read = new ArrayList<>();
        Map<String, EditionFigure> expected = published.content().byName();
        int values = 0;
        for (CSVRecord line : WITH_HEADINGS.parse(new StringReader(written(published, Variant.PLAIN)))) {
            assertEquals(published.edition().checksum(), line.get("checksum"));
            EditionFigure figure = expected.values().stream()
                    .filter(each -> each.kind().equals(line.get("kind")) && Stream.of("theme", "item", "row", "group", "other", "background")
                            .allMatch(key -> each.keys().getOrDefault(key, "").toString().equals(line.get(key))))
                    .findFirst()
                    .orElseThrow();
            if (line.get("measure").isEmpty()) {
                assertTrue(figure.isSuppressed());
                assertEquals(":", line.get("value"));
                assertEquals(EditionFigure.key(figure.withheld().orElseThrow()), line.get("reason"));
            } else {
                Object value = figure.values().get(line.get("measure"));
                Object part = value instanceof Map<?, ?> parts ? parts.get(line.get("option")) : value;
                if (part instanceof BigDecimal number) {
                    assertEquals(0, number.compareTo(new BigDecimal(line.get("value"))));
                } else {
                    assertEquals(part, line.get("value"));
                }
                values++;
            }
            read.add(figure);
        }
        assertEquals(expected.size(), read.stream().distinct().count(), "every figure has a line");
        assertTrue(values > 0 || published.content().figures().stream().allMatch(EditionFigure::isSuppressed));
    }

    @Test
    void facts_and_classes_stand_at_the_end_and_only_where_there_are_some() throws IOException {
        List<CSVRecord> lines = WITH_HEADINGS.parse(new StringReader(written(PublishedEditions.tabled(), Variant.PLAIN))).getRecords();
        List<CSVRecord> centres = lines.stream()
                .filter(line -> line.get("kind").equals("crosstable") && line.get("item").equals(LeadershipEdition.OVERALL))
                .filter(line -> line.get("group").equals("ledere") && line.get("class").equals("center"))
                .toList();

        assertEquals(Set.of("form"), centres.stream().map(line -> line.get("fact")).collect(Collectors.toSet()));
        assertTrue(centres.get(0).get("label").endsWith(" – Hvordan er I organiseret?: I centre"), centres.get(0).get("label"));
        assertEquals(
                List.of("10"),
                centres.stream().filter(line -> line.get("measure").equals("n")).map(line -> line.get("value")).toList());
        assertTrue(written(PublishedEditions.tabled(), Variant.DANISH).startsWith("\uFEFFudgave;version;"));
        assertTrue(written(PublishedEditions.tabled(), Variant.DANISH).contains(";begrundelse;faktum;klasse\r\n"));
        assertTrue(written(PublishedEditions.ofGroups(40), Variant.PLAIN).contains(",value,reason\r\n"));
    }

    @Test
    void the_file_for_spreadsheets_has_a_mark_semicolons_and_decimal_commas() throws IOException {
        PublishedEdition published = PublishedEditions.invented(PublishedEditions.ofScores(30));
        String text = written(published, Variant.DANISH);
        assertTrue(text.startsWith("\uFEFFudgave;version;kontrolsum;opfundne svar;art;"), text.substring(0, 60));
        CSVFormat danish = CSVFormat.Builder.create(WITH_HEADINGS).setDelimiter(';').get();
        CSVRecord mean = danish.parse(new StringReader(text.substring(1))).stream()
                .filter(line -> line.get("art").equals("total") && line.get("mål").equals("mean"))
                .findFirst()
                .orElseThrow();
        BigDecimal expected = published.content().figure("total", Map.of()).orElseThrow().number("mean").orElseThrow();
        assertEquals(expected.toPlainString().replace('.', ','), mean.get("værdi"));
        assertEquals("ja", mean.get("opfundne svar"));
    }

    @Test
    void no_text_becomes_a_formula() throws IOException {
        String hostile = FrozenEdition.SMALL.replace("title: Tema", "title: '=1+1'");
        PublishedEdition published = PublishedEditions.of(
                FrozenEdition.invented(QuestionnaireText.read(FrozenEdition.smallQuestionnaire().id(), hostile), hostile, 6),
                QuestionnaireText.read(FrozenEdition.smallQuestionnaire().id(), hostile));
        CSVFormat danish = CSVFormat.Builder.create(WITH_HEADINGS).setDelimiter(';').get();
        for (CSVRecord line : danish.parse(new StringReader(written(published, Variant.DANISH).substring(1)))) {
            line.forEach(cell -> assertTrue(cell.isEmpty() || cell.equals("-") || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell));
        }
    }
}
