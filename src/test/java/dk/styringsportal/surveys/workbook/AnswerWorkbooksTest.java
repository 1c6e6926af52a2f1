package dk.styringsportal.surveys.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.response.sheet.AnswerSheet;
import dk.styringsportal.response.sheet.ImportProblem;
import dk.styringsportal.response.sheet.SheetRow;
import dk.styringsportal.response.sheet.UnreadableSheetException;
import dk.styringsportal.surveys.spreadsheet.WorkbookSheets;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks of answers as other programs write them. */
class AnswerWorkbooksTest {

    private static final String ROWS = "<row r=\"1\">" + text("A1", "organisation") + text("B1", "tal") + text("C1", "dag")
            + text("D1", "ord") + "</row>";

    private final WorkbookSheets workbooks = new WorkbookSheets();

    @Test
    void what_is_written_is_read_back() {
        List<List<String>> rows = List.of(List.of("organisation", "group"), List.of("0101", "=1+1"));

        AnswerSheet sheet = workbooks.read(workbooks.write(rows));

        assertEquals(List.of("organisation", "group"), sheet.header().orElseThrow().cells());
        assertEquals(List.of(new SheetRow(2, List.of("0101", "=1+1"))), sheet.rows());
    }

    @ParameterizedTest
    @CsvSource({
        "<c r=\"B3\"><v>1.234</v></c>, '1,234'", "<c r=\"B3\"><v>1234</v></c>, 1234", "<c r=\"B3\"><v>0.30000000000000004</v></c>, '0,3'",
        "<c r=\"B3\" s=\"1\"><v>45443</v></c>, 2024-05-31", "<c r=\"B3\" t=\"str\"><f>A1</f><v>=cmd()</v></c>, =cmd()",
        "<c r=\"B3\"><f>1+1</f><v>2</v></c>, 2", "<c r=\"B3\" t=\"b\"><v>1</v></c>, true",
        "<c r=\"B3\" t=\"inlineStr\"><is><t>1.234</t></is></c>, 1.234"
    })
    void cells_are_read_as_they_were_typed(String cell, String text) {
        AnswerSheet sheet = workbooks.read(PackedParts.withSheet(ROWS + "<row r=\"3\"><c r=\"A3\"><v>101</v></c>" + cell + "</row>").file());

        assertEquals(List.of(new SheetRow(3, List.of("101", text))), sheet.rows(), "the empty row 2 counts");
    }

    @ParameterizedTest
    @CsvSource({"<c r=\"B2\" t=\"e\"><v>#REF!</v></c>, 2, 1", "<c r=\"D2\"><f>A1</f></c>, 2, 3", "<c r=\"AA2\"><v>x</v></c>, 2, 26"})
    void a_cell_that_cannot_be_read_is_told_and_leaves_the_others(String cell, int row, int column) {
        AnswerSheet sheet = workbooks.read(PackedParts.withSheet(ROWS + "<row r=\"2\">" + text("A2", "0101") + cell + "</row>").file());

        assertEquals(1, sheet.unreadable().size());
        assertEquals(row, sheet.unreadable().get(0).row());
        assertEquals(column, sheet.unreadable().get(0).column());
        assertEquals("0101", sheet.rows().get(0).cell(0));
    }

    @Test
    void a_row_of_nothing_but_a_cell_that_cannot_be_read_is_a_row() {
        AnswerSheet sheet = workbooks.read(PackedParts.withSheet(ROWS + "<row r=\"4\"><c r=\"B4\" t=\"e\"><v>#N/A</v></c></row>").file());

        assertEquals(List.of(4), sheet.rows().stream().map(SheetRow::number).toList());
    }

    @Test
    void the_sheet_named_answers_is_read_else_the_first_and_no_other_one_matters() {
        byte[] named = WorkbookFile.write(new Workbook(List.of(
                new Workbook.Sheet("Vejledning", List.of(List.of("Læs mig"))),
                new Workbook.Sheet("SVAR", List.of(List.of("organisation"), List.of("0101"))))));
        byte[] unnamed = WorkbookFile.write(new Workbook(List.of(
                new Workbook.Sheet("Data", List.of(List.of("organisation"), List.of("0147"))),
                new Workbook.Sheet("Andet", List.of(List.of("x"))))));

        assertEquals("0101", workbooks.read(named).rows().get(0).cell(0));
        assertEquals("0147", workbooks.read(unnamed).rows().get(0).cell(0));
    }

    @Test
    void what_is_no_workbook_is_refused_with_a_sentence() {
        byte[] large = Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, WorkbookFile.LARGEST + 1);

        assertTrue(refusal(new byte[] {'P', 'K', 3, 4, 0, 0}).length() > 10);
        assertEquals("Filen er over 5 MB.", refusal(large));
        assertTrue(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1})
                .startsWith("Filen er"));
        assertFalse(workbooks.isWorkbook("organisation;q01".getBytes(StandardCharsets.UTF_8)));
        assertFalse(workbooks.isWorkbook(new byte[0]));
    }

    private String refusal(byte[] file) {
        assertTrue(workbooks.isWorkbook(file));
        ImportProblem problem =
                assertThrows(UnreadableSheetException.class, () -> workbooks.read(file)).fault().problem();
        return ((ImportProblem.Workbook) problem).sentence().apply(Locale.forLanguageTag("da"));
    }

    private static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
