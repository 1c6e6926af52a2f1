package dk.styringsportal.export.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.cases.CaseSheet;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.testing.WorkbookCells;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The workbook that a municipality downloads, of progression/1. */
class CaseTemplateTest {

    private static final QuestionnaireVersionId PROGRESSION = new QuestionnaireVersionId("progression", "1");
    private static final Pattern RANGE = Pattern.compile("Sager!\\$([A-Z]+)\\$3:\\$([A-Z]+)\\$5002");

    private static QuestionnaireVersion questionnaire;
    private static CaseSheet sheet;
    private static WorkbookCells workbook;

    @BeforeAll
    static void write() throws IOException {
        QuestionnaireFiles files = new QuestionnaireFiles(Path.of("surveys"));
        questionnaire = files.version(PROGRESSION).orElseThrow();
        sheet = files.cases(PROGRESSION).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CaseTemplateXlsx().write(questionnaire, sheet, out);
        Files.write(Path.of("target", "progression-1.xlsx"), out.toByteArray());
        workbook = WorkbookCells.of(out.toByteArray());
    }

    @Test
    void sums_every_number_that_the_questionnaire_asks_for() {
        int asked = questionnaire.items().stream()
                .filter(item -> item.kind().startsWith("number"))
                .mapToInt(item -> Math.max(1, item.rows().size()) * Math.max(1, item.columns().size()))
                .sum();

        assertEquals(235, asked);
        assertEquals(asked, sheet.cells().size());
        assertEquals(asked, workbook.sheet("Sum").stream().filter(row -> row.size() > 4 && row.get(4).formula().isPresent()).count());
    }

    @Test
    void names_the_questions_that_no_case_answers() {
        assertEquals(List.of("udvaelgelse", "forbehold"), sheet.typed().stream().map(typed -> typed.item().value()).toList());
        String guide = workbook.texts("Læs mig");
        assertTrue(guide.contains("2. Hvordan er sagerne valgt?"), guide);
    }

    /** The column of a formula is the one whose heading the municipality sees over it. */
    @Test
    void every_formula_refers_to_columns_that_are_there() {
        int columns = sheet.columns().size();
        for (String formula : workbook.formulas("Sum")) {
            Matcher range = RANGE.matcher(formula);
            int found = 0;
            while (range.find()) {
                assertEquals(range.group(1), range.group(2), formula);
                assertTrue(number(range.group(1)) < columns, formula);
                found++;
            }
            assertTrue(found > 0 || formula.contains("Kolonner!"), formula);
            assertEquals(found, formula.split("Sager!", -1).length - 1, formula);
        }
    }

    private static int number(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }

    /** A point in a criterion would be read as a Danish thousands separator, or as a day of the year. */
    @Test
    void no_criterion_holds_a_number_with_a_decimal_sign() {
        for (String formula : workbook.formulas("Sum")) {
            assertFalse(Pattern.compile("\"[<>=]*[0-9]+[.,][0-9]+\"").matcher(formula).find(), formula);
        }
    }

    @Test
    void only_the_sums_and_the_controls_are_formulas() {
        assertEquals(236, workbook.formulas("Sum").size());
        assertEquals(2 * sheet.columns().size() + 1, workbook.formulas("Kolonner").size());
        for (String other : List.of("Læs mig", "Sager", "Lister")) {
            assertEquals(List.of(), workbook.formulas(other), other);
        }
    }

    @Test
    void asks_for_neither_names_nor_cpr_numbers() {
        for (String word : List.of("cpr", "navn", "fødselsdato", "adresse")) {
            assertFalse(workbook.texts("Sager").toLowerCase(Locale.ROOT).contains(word), word);
        }
        assertFalse(CprNumber.isIn(workbook.texts("Sum")));
        assertEquals(2, workbook.sheet("Sager").size());
    }

    @Test
    void says_of_which_questionnaire_and_template_it_is() {
        assertEquals("progression/1", workbook.text("Sum", 0, 1));
        assertEquals(sheet.mark(), workbook.text("Sum", 1, 1));
        assertTrue(sheet.mark().matches("[0-9a-f]{16}"), sheet.mark());
    }
}
