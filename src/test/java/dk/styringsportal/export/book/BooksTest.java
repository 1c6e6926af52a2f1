package dk.styringsportal.export.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.report.data.BookWriter;
import dk.styringsportal.report.data.DataBook;
import dk.styringsportal.report.data.DataCell;
import dk.styringsportal.report.data.DataTable;
import dk.styringsportal.report.data.EditionBook;
import dk.styringsportal.report.data.PublishedEdition;
import dk.styringsportal.testing.OdsCells;
import dk.styringsportal.testing.PublishedEditions;
import dk.styringsportal.testing.WorkbookCells;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read back out of spreadsheets is what was to be said. */
class BooksTest {

    private static final List<String> HOSTILE =
            List.of("=1+1", "+45 12", "-2", "@SUM(A1)", "\t=1+1", "=HYPERLINK(\"x\")", "a < b & \"c\"", "to  blanke", "linje\nlinje", "å\u0001ø");

    static Stream<DataBook> books() {
        return Stream.of(
                EditionBook.of(PublishedEditions.ofScores(30)),
                EditionBook.of(PublishedEditions.invented(PublishedEditions.ofScores(3))),
                EditionBook.of(PublishedEditions.ofGroups(40)),
                EditionBook.of(PublishedEditions.tabled()),
                hostile());
    }

    private static DataBook hostile() {
        List<List<DataCell>> rows = HOSTILE.stream()
                .map(text -> List.of(
                        DataCell.words(text),
                        new DataCell.Measure(new BigDecimal("66.666666666666667")),
                        new DataCell.Part(new BigDecimal("0.125")),
                        DataCell.count(12345),
                        DataCell.missing(DataCode.NONE)))
                .toList();
        return new DataBook("=Titel", List.of(new DataTable("Ark", List.of("=a", "b", "c", "d", "e"), rows)));
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_workbook_holds_every_cell_as_it_was_given_and_no_formula(DataBook book) throws IOException {
        WorkbookCells cells = WorkbookCells.of(written(new XlsxBook(), book));
        for (DataTable table : book.tables()) {
            assertEquals(List.of(), cells.formulas(table.name()));
            assertRow(table.headings(), column -> cells.text(table.name(), 0, column));
            for (int row = 0; row < table.rows().size(); row++) {
                int at = row + 1;
                List<DataCell> expected = table.rows().get(row);
                for (int column = 0; column < expected.size(); column++) {
                    assertCell(expected.get(column), cells.text(table.name(), at, column), table.name() + " " + at + "/" + column);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void an_opendocument_spreadsheet_holds_the_same(DataBook book) throws IOException {
        OdsCells cells = OdsCells.of(written(new OdsBook(), book));
        assertEquals(book.tables().stream().map(DataTable::name).toList(), cells.tables());
        for (DataTable table : book.tables()) {
            assertRow(table.headings(), column -> cells.value(table.name(), 0, column));
            for (int row = 0; row < table.rows().size(); row++) {
                List<DataCell> expected = table.rows().get(row);
                for (int column = 0; column < expected.size(); column++) {
                    assertCell(expected.get(column), cells.value(table.name(), row + 1, column), table.name() + " " + row + "/" + column);
                    boolean isText = expected.get(column) instanceof DataCell.Words words && !words.text().isEmpty()
                            || expected.get(column) instanceof DataCell.Missing;
                    assertEquals(isText, cells.type(table.name(), row + 1, column).equals("string"));
                }
            }
        }
        assertFalse(cells.content().contains("table:formula"));
    }

    private interface At {
        String column(int column);
    }

    private static void assertRow(List<String> expected, At at) {
        for (int column = 0; column < expected.size(); column++) {
            assertEquals(expected.get(column), at.column(column));
        }
    }

    private static void assertCell(DataCell expected, String found, String place) {
        if (expected instanceof DataCell.Words words) {
            assertEquals(words.text().replace("\u0001", ""), found, place);
        } else if (expected instanceof DataCell.Missing missing) {
            assertEquals(missing.code().sign(), found, place);
        } else {
            BigDecimal number = expected instanceof DataCell.Count count
                    ? count.number()
                    : expected instanceof DataCell.Measure measure ? measure.number() : ((DataCell.Part) expected).share();
            assertEquals(number.doubleValue(), Double.parseDouble(found), 1e-12, place);
        }
    }

    @Test
    void numbers_have_danish_formats_wherever_they_are_opened() throws IOException {
        String styles = part(written(new XlsxBook(), hostile()), "xl/styles.xml");
        assertTrue(styles.contains("[$-406]#,##0.00") && styles.contains("[$-406]0.0%"), styles);
        String content = part(written(new OdsBook(), hostile()), "content.xml");
        assertTrue(content.contains("number:language=\"da\" number:country=\"DK\""), content);
        assertTrue(content.contains("<text:p>66,67</text:p>") && content.contains("<text:p>12,5%</text:p>"), content);
    }

    @Test
    void the_title_is_told_and_invented_answers_are_marked_first_of_all() throws IOException {
        PublishedEdition invented = PublishedEditions.invented(PublishedEditions.ofScores(6));
        byte[] workbook = written(new XlsxBook(), EditionBook.of(invented));
        assertTrue(part(workbook, "docProps/core.xml").contains(" (opfundne svar), udgave 1.0</dc:title>"));
        assertTrue(WorkbookCells.of(workbook).texts("Om udgaven").contains("Opfundne svar"));
        byte[] spreadsheet = written(new OdsBook(), EditionBook.of(invented));
        assertTrue(part(spreadsheet, "meta.xml").contains("Prøve æøå (opfundne svar), udgave 1.0"));
        assertFalse(WorkbookCells.of(written(new XlsxBook(), EditionBook.of(PublishedEditions.ofScores(6)))).texts("Om udgaven")
                .contains("Opfundne svar"));
    }

    @Test
    void an_opendocument_spreadsheet_begins_with_what_it_is_and_is_the_same_each_time() throws IOException {
        byte[] once = written(new OdsBook(), hostile());
        assertArrayEquals(once, written(new OdsBook(), hostile()));
        assertEquals(
                "mimetype" + OdsBook.MEDIA_TYPE,
                new String(once, 30, 8 + OdsBook.MEDIA_TYPE.length(), StandardCharsets.US_ASCII));
    }

    private static byte[] written(BookWriter writer, DataBook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(book, out);
        return out.toByteArray();
    }

    private static String part(byte[] archive, String name) throws IOException {
        Path file = Files.write(Files.createTempFile("book", ".zip"), archive);
        try (ZipFile parts = new ZipFile(file.toFile())) {
            return new String(parts.getInputStream(parts.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void where_a_bound_stands_for_a_number_the_reason_stands_beside_it() {
        DataTable answers = EditionBook.of(PublishedEditions.ofDataUse(8)).tables().stream()
                .filter(table -> table.name().equals("Svar"))
                .findFirst()
                .orElseThrow();
        int share = answers.headings().size() - 3;
        List<List<DataCell>> bounds = answers.rows().stream()
                .filter(row -> row.get(share) instanceof DataCell.Words words && words.text().matches("(over|under) \\d+ pct\\."))
                .toList();
        assertFalse(bounds.isEmpty(), "the edition tells no bounds, so this says nothing");
        bounds.forEach(row -> assertEquals(
                DataCell.words("Kun grænsen vises, fordi alle eller næsten alle svarede det samme"), row.get(row.size() - 1)));
    }
}
