package dk.styringsportal.export.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.export.cases.ProgressionByHand.Case;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.testing.WorkbookCells;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a spreadsheet makes of 200 invented cases, beside what Java makes of the same rows: README.md beside the workbook. */
class CalculatedSumsTest {

    private static final QuestionnaireVersionId PROGRESSION = new QuestionnaireVersionId("progression", "1");
    private static final int FIRST_SUM = 5;
    private static final int FIRST_CASE = 2;

    private static WorkbookCells calculated;
    private static WorkbookCells template;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream content = CalculatedSumsTest.class.getResourceAsStream("progression-1-filled.xlsx")) {
            calculated = WorkbookCells.of(content.readAllBytes());
        }
        QuestionnaireFiles files = new QuestionnaireFiles(Path.of("surveys"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CaseTemplateXlsx().write(
                files.version(PROGRESSION).orElseThrow(), files.cases(PROGRESSION).orElseThrow(), out);
        template = WorkbookCells.of(out.toByteArray());
    }

    @Test
    void every_number_is_what_the_cases_give() {
        List<Case> cases = cases();
        assertEquals(200, cases.size());
        Map<String, Object> byHand = ProgressionByHand.of(cases);
        Map<String, Object> bySpreadsheet = sums();
        byHand.keySet().forEach(address -> assertEquals(
                plain(byHand.get(address)), plain(bySpreadsheet.get(address)), address));
        // Nobody has filled in that column, so it is not known
        assertEquals(List.of("beskaeftigelsesindsats/ja/antal", "beskaeftigelsesindsats/nej/antal", "beskaeftigelsesindsats/ikke-oplyst/antal"),
                bySpreadsheet.keySet().stream().filter(address -> bySpreadsheet.get(address).equals("")).toList());
        assertEquals(bySpreadsheet.size(), byHand.size() + 3);
        assertTrue(bySpreadsheet.containsValue("ikke relevant"));
    }

    @Test
    void the_formulas_are_those_of_the_template_as_it_is_now() {
        for (String sheet : List.of("Sum", "Kolonner")) {
            assertEquals(template.formulas(sheet), calculated.formulas(sheet), sheet);
        }
    }

    @Test
    void no_cell_is_left_uncounted() {
        assertEquals("0", calculated.text("Sum", 2, 1));
    }

    private static Object plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value;
    }

    private static Map<String, Object> sums() {
        Map<String, Object> sums = new LinkedHashMap<>();
        for (int row = FIRST_SUM; row < calculated.sheet("Sum").size(); row++) {
            List<String> keys = new ArrayList<>();
            for (int column = 0; column < 3; column++) {
                String key = calculated.text("Sum", row, column);
                if (!key.isEmpty()) {
                    keys.add(key);
                }
            }
            String text = calculated.text("Sum", row, 4);
            sums.put(String.join("/", keys), text.matches("-?[0-9.]+(E-?[0-9]+)?") ? new BigDecimal(text) : text);
        }
        return sums;
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        int columns = calculated.sheet("Sager").get(0).size();
        for (int row = FIRST_CASE; row < calculated.sheet("Sager").size(); row++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < columns; column++) {
                String text = calculated.text("Sager", row, column);
                if (!text.isEmpty()) {
                    cells.put(calculated.text("Sager", 0, column), text);
                }
            }
            if (!cells.isEmpty()) {
                cases.add(new Case(cells));
            }
        }
        return cases;
    }
}
