package dk.styringsportal.surveys.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as the portal writes them, and as other programs do. */
class WorkbookFileTest {

    private static List<List<String>> rows(PackedParts parts) {
        return WorkbookFile.read("f.xlsx", parts.file()).sheets().get(0).rows();
    }

    private static String cell(String cell) {
        return rows(PackedParts.withSheet("<row r=\"1\">" + cell + "</row>")).get(0).get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "=1+1", "+1", "-1", "@SUM(A1)", "'", "' a", "  a  ", "a\nb", "a\r\nb", "\n", "\t", "\"a\"", "<&>]]>", "_x000D_", "_x000d_", "_x",
        "__x0041__", "\u0000", "\u0007", "\uD800", "\uFFFE", "😀", "0101", "1/2", "1.0", "SAND", "true", "2024-01-01", "\u00a0", "\u0085", "\u2028"
    })
    void any_text_comes_back_as_it_went(String text) {
        Workbook workbook = new Workbook(List.of(
                new Workbook.Sheet("Læs mig", List.of(List.of("Navn", "Tekst"), List.of(), List.of("", text, "", "slut"))),
                new Workbook.Sheet("Tomt", List.of())));

        assertEquals(workbook, WorkbookFile.read("f.xlsx", WorkbookFile.write(workbook)));
    }

    @Test
    void what_looks_like_a_formula_is_written_as_text_in_a_column_of_texts() throws IOException {
        String sheet = part(WorkbookFile.write(new Workbook(List.of(
                new Workbook.Sheet("A", List.of(List.of("Navn"), List.of("=1+1"), List.of("2")))))), "xl/worksheets/sheet1.xml");

        assertFalse(sheet.contains("<f>"), sheet);
        assertEquals(3, sheet.split("t=\"s\"", -1).length - 1, sheet);
        assertTrue(sheet.contains("<pane"), sheet);
        assertTrue(sheet.contains("<autoFilter"), sheet);
        assertTrue(sheet.matches("(?s).*<col [^>]*style=\"[1-9].*"), sheet);
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_text_longer_than_a_cell_is_not_written() {
        String longest = "a".repeat(32_767);

        assertTrue(WorkbookFile.fits(longest));
        assertFalse(WorkbookFile.fits(longest + "a"));
        assertFalse(WorkbookFile.fits("\r".repeat(5_000)));
        assertThrows(IllegalArgumentException.class, () -> WorkbookFile.write(
                new Workbook(List.of(new Workbook.Sheet("A", List.of(List.of(longest + "a")))))));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12", "1.0, 1", "0.1, 0.1", "0.10000000000000001, 0.1", "0.30000000000000004, 0.3", "1E-3, 0.001", "1.5E+3, 1500",
        "-0, 0", "-2.50, -2.5", "1e20, 100000000000000000000", "+3, 3", "100, 100"
    })
    void numbers_stand_as_a_questionnaire_file_writes_them(String written, String read) {
        assertEquals(read, cell("<c><v>" + written + "</v></c>"));
    }

    @ParameterizedTest
    @CsvSource({
        "45443, 2024-05-31", "1, 1900-01-01", "59, 1900-02-28", "61, 1900-03-01", "45443.5625, 2024-05-31T13:30",
        "2958465, 9999-12-31", "2958466, 2958466", "0.5, 0.5", "-1, -1"
    })
    void a_number_shown_as_a_date_is_one(String written, String read) {
        assertEquals(read, cell("<c s=\"1\"><v>" + written + "</v></c>"));
    }

    @Test
    void days_may_be_counted_from_1904() {
        String main = PackedParts.workbook("<sheet name=\"Ark\" sheetId=\"1\" r:id=\"rId1\"/>")
                .replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");

        assertEquals(
                List.of(List.of("1904-01-02")),
                rows(PackedParts.withSheet("<row><c s=\"1\"><v>1</v></c></row>").with("xl/workbook.xml", main)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "dd\\-mm\\-yyyy;@ | 1900-01-02", "[$-406]d. mmmm yyyy | 1900-01-02", "General | 2", "0.00 | 2", "#,##0 &quot;dage&quot; | 2", "[Red]0 | 2",
        "hh:mm | 2", "yyyy | 1900-01-02"
    })
    void a_format_of_its_own_shows_a_date_if_it_has_day_or_year(String format, String read) {
        String styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"" + format + "\"/></numFmts>"
                + "<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";

        assertEquals(
                List.of(List.of(read)),
                rows(PackedParts.withSheet("<row><c s=\"1\"><v>2</v></c></row>").with("xl/styles.xml", styles)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<c t='s'><v>0</v></c> | delt",
        "<c t='inlineStr'><is><t>i</t></is></c> | i",
        "<c t='inlineStr'><is><r><rPr><b/></rPr><t>fed</t></r><r><t xml:space='preserve'> og</t></r><rPh sb='0' eb='1'><t>x</t></rPh></is></c> | fed og",
        "<c t='b'><v>1</v></c> | true",
        "<c t='b'><v>0</v></c> | false",
        "<c t='d'><v>2024-05-31T00:00:00</v></c> | 2024-05-31",
        "<c t='str'><f>A2&amp;B2</f><v>ab</v></c> | ab",
        "<c><f>1+1</f><v>2</v></c> | 2",
        "<c t='b'><f>1=1</f><v>1</v></c> | true",
        "<c><f t='shared' si='0'/><v>7</v></c> | 7",
        "<c t='s'><v>0</v><extLst><ext><v2>9</v2></ext></extLst></c> | delt",
        "<c t='inlineStr'><is><t>a_x000D_b_x005F_x0041_</t></is></c> | 'a\rb_x0041_'",
        "<c t='inlineStr'><is><t><![CDATA[<b>]]></t></is></c> | <b>"
    })
    void cells_are_read_as_programs_write_them(String cell, String read) {
        assertEquals(read, cell(cell));
    }

    @Test
    void places_may_be_left_out_or_leave_room() {
        assertEquals(
                List.of(List.of("1", "2"), List.of(), List.of("", "3", "4"), List.of("5")),
                rows(PackedParts.withSheet("<row><c><v>1</v></c><c><v>2</v></c></row>"
                        + "<row r=\"3\"><c r=\"B3\"><v>3</v></c><c><v>4</v></c><c r=\"F3\" s=\"1\"/></row><row><c><v>5</v></c></row>"
                        + "<row r=\"1048576\" ht=\"15\"><c r=\"XFD1048576\"/></row>")));
    }

    @Test
    void prefixes_and_the_strict_namespace_make_no_difference() {
        String strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        assertEquals(
                List.of(List.of("x")),
                rows(PackedParts.withSheet("")
                        .with("xl/workbook.xml", "<m:workbook xmlns:m=\"m\" xmlns:q=\"" + strict + "\"><m:sheets>"
                                + "<m:sheet name=\"Ark\" sheetId=\"1\" q:id=\"rId1\"/></m:sheets></m:workbook>")
                        .with("xl/worksheets/sheet1.xml", "<m:worksheet xmlns:m=\"m\"><m:sheetData><m:row r=\"1\"><m:c r=\"A1\" t=\"inlineStr\">"
                                + "<m:is><m:t>x</m:t></m:is></m:c></m:row></m:sheetData></m:worksheet>")));
    }

    @Test
    void sheets_come_in_their_order_and_charts_are_none() {
        byte[] file = PackedParts.withSheet("")
                .with("xl/workbook.xml", PackedParts.workbook("<sheet name=\"To\" sheetId=\"2\" r:id=\"b\"/>"
                        + "<sheet name=\"Graf\" sheetId=\"3\" r:id=\"c\"/><sheet name=\"En &amp; an\" sheetId=\"1\" r:id=\"a\"/>"))
                .with("xl/_rels/workbook.xml.rels", PackedParts.relationships(
                        PackedParts.relationship("a", "worksheet", "../XL/Worksheets/sheet1.xml")
                                + PackedParts.relationship("b", "worksheet", "./worksheets/sheet2.xml")
                                + PackedParts.relationship("c", "chartsheet", "chartsheets/sheet1.xml")))
                .with("xl/worksheets/sheet2.xml", PackedParts.sheet("<row><c><v>2</v></c></row>"))
                .file();

        Workbook workbook = WorkbookFile.read("f.xlsx", file);

        assertEquals(List.of("To", "En & an"), workbook.sheets().stream().map(Workbook.Sheet::name).toList());
        assertEquals(List.of(List.of("2")), workbook.sheet("TO").orElseThrow().rows());
    }
}
