package dk.styringsportal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.Wording;
import dk.styringsportal.questionnaire.type.SingleChoice;
import dk.styringsportal.report.codebook.Codebook;
import dk.styringsportal.response.sheet.SheetField;
import dk.styringsportal.testing.SteeringOverview;
import dk.styringsportal.testing.TestQuestionnaires;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCodebookWriterTest {

    static Stream<QuestionnaireVersion> questionnaires() {
        return Stream.of(SteeringOverview.VERSION, TestQuestionnaires.EVERY_TYPE, TestQuestionnaires.GROUPS);
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void variables_are_named_and_ordered_as_the_columns_of_a_sheet(QuestionnaireVersion questionnaire) throws Exception {
        assertEquals(
                SheetField.of(questionnaire).stream().map(SheetField::name).toList(),
                read(questionnaire).stream().map(line -> line.get("variabel")).distinct().toList());
    }

    @Test
    void a_mark_tells_spreadsheets_that_it_is_utf8() throws Exception {
        String text = written(SteeringOverview.VERSION);
        assertTrue(text.startsWith("\uFEFFvariabel;nummer;tema;spørgsmål;"), text.substring(0, 40));
    }

    @Test
    void every_answer_has_its_label_points_and_meaning() throws Exception {
        List<CSVRecord> lines = read(TestQuestionnaires.EVERY_TYPE);
        assertEquals("100", line(lines, "valg", "ja").get("point"));
        assertEquals("33,33", line(lines, "skala-point", "mindre-gode").get("point"));
        assertEquals("neutral", line(lines, "valg-ved-ikke", "ikke-relevant").get("point"));
        assertEquals("not-applicable", line(lines, "valg-ved-ikke", "ikke-relevant").get("betydning"));
        assertEquals("25", line(lines, "matrix-point/sager", "sjaeldnere").get("point"));
        assertEquals("4", line(lines, "skala-uden-midte", "hoej-grad").get("skalaværdi"));
        assertEquals("Ved ikke", line(lines, "linje-ved-ikke", "dont-know").get("betegnelse"));
        assertEquals("Ingen af delene", line(lines, "kryds-frit", "ingen").get("betegnelse"));
        assertEquals("ja", line(lines, "kryds-frit", "ingen").get("frivilligt"));
    }

    @Test
    void numbers_have_unit_limits_and_decimals_of_their_column() throws Exception {
        CSVRecord cell = line(read(TestQuestionnaires.EVERY_TYPE), "talmatrix/boern/udgift", "");
        assertEquals(
                List.of("Børn", "Udgift", "mio. kr.", "0", "1000", "3"),
                Stream.of("række", "kolonne", "enhed", "mindst", "højst", "decimaler").map(cell::get).toList());
    }

    @Test
    void groups_that_are_asked_are_named() throws Exception {
        List<CSVRecord> lines = read(TestQuestionnaires.GROUPS);
        assertTrue(lines.stream().anyMatch(line -> !line.get("grupper").isEmpty()));
        for (CSVRecord line : lines) {
            Item item = TestQuestionnaires.GROUPS.item(line.get("variabel").split("/")[0]).orElseThrow();
            if (!item.routing().groups().isEmpty()) {
                item.routing().groups().forEach(group ->
                        assertTrue(line.get("række").isEmpty() ? line.get("grupper").contains(group.value()) : true));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45", "-2", "@SUM(A1)", "\t=1"})
    void no_text_becomes_a_formula(String label) throws Exception {
        CSVRecord line = read(asking(label)).get(0);
        assertEquals("'" + label, line.get("betegnelse"));
        assertEquals("'" + label, line.get("spørgsmål"));
    }

    @Test
    void separators_quotes_and_line_breaks_stay_in_their_cell() throws Exception {
        String label = "a;b \"c\"\nd";
        assertEquals(label, read(asking(label)).get(0).get("betegnelse"));
    }

    private static QuestionnaireVersion asking(String words) {
        List<AnswerOption> options = Stream.of("a", "b")
                .map(key -> new AnswerOption(new OptionKey(key), words, Optional.empty(), Optional.empty()))
                .toList();
        Item item = new Item(
                new ItemCode("q01"), 1, new Wording(words, Optional.empty(), "", "", List.of(), ""),
                new SingleChoice(options), new ScoringRule.NotScored());
        return new QuestionnaireVersion(
                new QuestionnaireVersionId("fjendtlig", "1"), QuestionnaireVersion.State.DRAFT, "Fjendtlig", "", List.of(),
                List.of(), List.of(new Theme(1, "Tema", List.of(item))), List.of(), "");
    }

    private static CSVRecord line(List<CSVRecord> lines, String variable, String value) {
        return lines.stream()
                .filter(line -> Map.of(variable, value).equals(Map.of(line.get("variabel"), line.get("værdi"))))
                .findFirst()
                .orElseThrow(() -> new AssertionError(variable + " " + value));
    }

    private static List<CSVRecord> read(QuestionnaireVersion questionnaire) throws IOException {
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return CSVParser.parse(written(questionnaire).substring(1), format).getRecords();
    }

    private static String written(QuestionnaireVersion questionnaire) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvCodebookWriter().write(Codebook.of(questionnaire), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
