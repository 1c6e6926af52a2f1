package dk.styringsportal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.styringsportal.response.sheet.AnswerSheet;
import dk.styringsportal.response.sheet.ImportFault;
import dk.styringsportal.response.sheet.ImportProblem;
import dk.styringsportal.response.sheet.SheetRow;
import dk.styringsportal.response.sheet.UnreadableSheetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetReaderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {";", ","})
    void either_separator_is_recognised(String separator) {
        AnswerSheet sheet = read("organisation;q01\nKøbenhavn;Ved ikke\n".replace(";", separator));

        assertEquals(Optional.of(new SheetRow(1, List.of("organisation", "q01"))), sheet.header());
        assertEquals(List.of(new SheetRow(2, List.of("København", "Ved ikke"))), sheet.rows());
    }

    @Test
    void the_separator_of_the_headings_decides_and_not_that_of_the_answers() {
        assertEquals(
                List.of(new SheetRow(2, List.of("0101", "Ja, ved alle, altid, sager"))),
                read("organisation;q01\n0101;Ja, ved alle, altid, sager\n").rows());
        assertEquals(
                List.of("organisation", "a;b;c;d", "q01"),
                read("organisation,a;b;c;d,q01\n").header().orElseThrow().cells());
        assertEquals(
                List.of("organisation"), read("\norganisation\n0101\n").header().orElseThrow().cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "SEP=;\r\n", "\"sep=;\"\n", "sep=;;\n", "\uFEFFsep=;\n", "sep=,\n"})
    void the_line_that_tells_excel_the_separator_is_passed_over_and_counted(String hint) {
        AnswerSheet sheet = read(hint + "organisation;q01\n0101;ja, altid\n");

        assertEquals(Optional.of(new SheetRow(2, List.of("organisation", "q01"))), sheet.header());
        assertEquals(List.of(new SheetRow(3, List.of("0101", "ja, altid"))), sheet.rows());
    }

    @Test
    void headings_in_quotes_are_looked_into() {
        assertEquals(
                List.of("organisation", "q01"),
                read("\"organisation\",\"q01\"\n").header().orElseThrow().cells());
    }

    @Test
    void danish_letters_are_read_in_utf8_with_and_without_mark_and_in_windows_1252() {
        String csv = "organisation;q01\nÆrø;Nej, ”på § 85” – aldrig\n";
        byte[] marked = ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8);

        AnswerSheet expected = new AnswerSheet(
                Optional.of(new SheetRow(1, List.of("organisation", "q01"))),
                List.of(new SheetRow(2, List.of("Ærø", "Nej, ”på § 85” – aldrig"))));
        assertEquals(expected, read(csv));
        assertEquals(expected, new CsvSheetReader().read(marked));
        assertEquals(expected, new CsvSheetReader().read(csv.getBytes(WINDOWS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void any_end_of_line_will_do_and_blank_lines_count(String end) {
        AnswerSheet sheet = read("organisation;q01\n\n;;;\n0101;ja\n\n0147;nej".replace("\n", end));

        assertEquals(
                List.of(new SheetRow(4, List.of("0101", "ja")), new SheetRow(6, List.of("0147", "nej"))), sheet.rows());
    }

    @Test
    void quoted_cells_hold_separators_quotes_and_line_breaks_and_are_one_row() {
        AnswerSheet sheet = read("organisation,q01,q02\r\n0101,\"Ja, \"\"altid\"\"\",\"a\r\nb\"\r\n0147,\"\",x\r\n");

        assertEquals(
                List.of(
                        new SheetRow(2, List.of("0101", "Ja, \"altid\"", "a\r\nb")),
                        new SheetRow(3, List.of("0147", "", "x"))),
                sheet.rows());
    }

    @Test
    void blanks_around_a_quoted_cell_are_no_part_of_it() {
        assertEquals(
                List.of(new SheetRow(2, List.of("0101", "Ja, altid", "x"))),
                read("organisation,q01,q02\n0101, \"Ja, altid\" , x\n").rows());
    }

    @Test
    void ragged_rows_are_read_as_they_are() {
        assertEquals(
                List.of(new SheetRow(2, List.of("0101")), new SheetRow(3, List.of("0147", "a", "b", "c"))),
                read("organisation;q01\n0101\n0147;a;b;c\n").rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", " ; ; ", ",,\n,,"})
    void a_file_without_content_has_no_header(String csv) {
        assertEquals(new AnswerSheet(Optional.empty(), List.of()), read(csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation;q01\n0101;ja\n0147;\"nej", "organisation;q01\n0101;ja\n0147;\"nej\"x\n"})
    void a_quotation_mark_out_of_place_is_told_with_its_row(String csv) {
        UnreadableSheetException refused = assertThrows(UnreadableSheetException.class, () -> read(csv));

        assertEquals(new ImportFault(3, "", "", new ImportProblem.BrokenQuotes()), refused.fault());
    }

    @Test
    void a_workbook_and_other_binary_files_are_refused() {
        byte[] workbook = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0};
        byte[] utf16 = "organisation;q01\n".getBytes(StandardCharsets.UTF_16);

        for (byte[] file : List.of(workbook, utf16)) {
            UnreadableSheetException refused =
                    assertThrows(UnreadableSheetException.class, () -> new CsvSheetReader().read(file));
            assertEquals(new ImportFault(1, "", "", new ImportProblem.NotText()), refused.fault());
        }
    }

    @Test
    void a_file_with_absurdly_many_cells_is_refused_before_it_takes_their_memory() {
        byte[] file = new byte[CsvSheetReader.MOST_CELLS + 1];
        Arrays.fill(file, (byte) ';');

        UnreadableSheetException refused =
                assertThrows(UnreadableSheetException.class, () -> new CsvSheetReader().read(file));

        assertEquals(new ImportProblem.FileTooLarge(CsvSheetReader.MOST_CELLS), refused.fault().problem());
    }

    @Test
    void empty_lines_are_no_cells_however_many_they_are() {
        String many = "\r\n".repeat(CsvSheetReader.MOST_CELLS);

        AnswerSheet sheet = read("organisation;q01" + many + "0101;ja" + many);

        assertEquals(List.of(new SheetRow(CsvSheetReader.MOST_CELLS + 1, List.of("0101", "ja"))), sheet.rows());
    }

    private static AnswerSheet read(String csv) {
        return new CsvSheetReader().read(csv.getBytes(StandardCharsets.UTF_8));
    }
}
