package dk.styringsportal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SampleResults;
import dk.styringsportal.report.filing.AnswerLines;
import dk.styringsportal.response.Answers;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.scoring.Scoring;
import dk.styringsportal.testing.SteeringOverview;
import dk.styringsportal.testing.TestQuestionnaires;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Answers as a file, read back. */
class CsvAnswerLinesTest {

    private static final QuestionnaireVersion TYPES = TestQuestionnaires.EVERY_TYPE;

    @Test
    void what_is_answered_unknown_irrelevant_open_and_not_asked_is_told_apart() throws Exception {
        List<CSVRecord> lines = read(TYPES, answers(Map.of(
                "valg", "nej",
                "tal-ved-ikke", Map.of("means", "dont-know"),
                "filer-ikke-relevant", Map.of("means", "not-applicable"),
                "kryds-frit", List.of(),
                "andele", Map.of("boern", new BigDecimal("41")),
                "linje", "=2+2")));

        assertEquals("nej besvaret", state(lines, "valg", "").toLowerCase());
        assertEquals(" ved ikke", state(lines, "tal-ved-ikke", ""));
        assertEquals(" ikke relevant", state(lines, "filer-ikke-relevant", ""));
        assertEquals("Ingen af delene besvaret", state(lines, "kryds-frit", ""));
        assertEquals(" ubesvaret", state(lines, "afsnit", ""));
        assertEquals(" ikke stillet", state(lines, "dyrt", ""));
        assertEquals("'=2+2 besvaret", state(lines, "linje", ""), "no formula");
        List<CSVRecord> shares = lines.stream().filter(line -> line.get("kode").equals("andele")).toList();
        assertEquals(
                List.of("41 pct. besvaret", "  ubesvaret"),
                shares.stream().map(line -> line.get("svar") + " " + line.get("enhed") + " " + line.get("status")).limit(2).toList());
    }

    /** Every field has a line, and each question that is scored its points, once. */
    @Test
    void points_stand_at_each_question_that_has_them() throws Exception {
        QuestionnaireVersion asked = SteeringOverview.VERSION;
        Answers answers = SampleResults.best();
        Scorecard scores = Scoring.score(asked, answers);

        List<CSVRecord> lines = read(asked, answers);

        assertEquals(asked.questions().stream().mapToInt(Item::fields).sum(), lines.size());
        Map<String, List<String>> points = lines.stream()
                .filter(line -> !line.get("point").isEmpty())
                .collect(Collectors.groupingBy(
                        line -> line.get("kode"), Collectors.mapping(line -> line.get("point"), Collectors.toList())));
        for (Item item : asked.questions()) {
            List<String> told = points.getOrDefault(item.code().value(), List.of());
            assertEquals(scores.item(item.code()).points().stream().count(), told.size(), item.code().value());
            scores.item(item.code()).points().ifPresent(earned ->
                    assertEquals(earned.value().doubleValue(), Double.parseDouble(told.get(0).replace(',', '.')), 1e-6));
        }
    }

    @Test
    void a_person_finds_what_their_own_group_is_asked_in_its_words_and_no_points() throws Exception {
        QuestionnaireVersion asked = TestQuestionnaires.GROUPS;
        List<CSVRecord> leaders = parsed(new CsvAnswerLines().write(
                AnswerLines.ofPerson(asked, new GroupId("ledere"), Answers.NONE, ReportTexts.DANISH)));
        List<CSVRecord> politicians = parsed(new CsvAnswerLines().write(
                AnswerLines.ofPerson(asked, new GroupId("politikere"), Answers.NONE, ReportTexts.DANISH)));

        assertTrue(line(leaders, "forklarer").get("spørgsmål").endsWith("forklarer dine valg?"));
        assertTrue(politicians.stream().noneMatch(line -> line.get("kode").equals("forklarer")));
        assertTrue(leaders.stream().allMatch(line -> line.get("point").isEmpty()));
    }

    private static String state(List<CSVRecord> lines, String code, String row) {
        CSVRecord line = line(lines, code);
        assertEquals(row, line.get("række"));
        return line.get("svar") + " " + line.get("status");
    }

    private static CSVRecord line(List<CSVRecord> lines, String code) {
        return lines.stream().filter(line -> line.get("kode").equals(code)).findFirst().orElseThrow();
    }

    private static Answers answers(Map<String, Object> plain) {
        Map<ItemCode, AnswerValue> values = new HashMap<>();
        plain.forEach((code, value) -> values.put(new ItemCode(code), TestQuestionnaires.item(code).read(value)));
        return new Answers(values);
    }

    private static List<CSVRecord> read(QuestionnaireVersion questionnaire, Answers answers) throws Exception {
        return parsed(new CsvAnswerLines().write(AnswerLines.ofMunicipality(questionnaire, answers, ReportTexts.DANISH)));
    }

    private static List<CSVRecord> parsed(byte[] file) throws Exception {
        String text = new String(file, StandardCharsets.UTF_8);
        assertEquals('\uFEFF', text.charAt(0));
        return CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
    }
}
