package dk.styringsportal.surveys.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.contacts.ContactRow;
import dk.styringsportal.campaign.contacts.UnreadableContactsException;
import dk.styringsportal.surveys.workbook.Workbook;
import dk.styringsportal.surveys.workbook.WorkbookFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WorkbookContactFileTest {

    private final WorkbookContactFile reader = new WorkbookContactFile();

    private List<ContactRow> rows(byte[] file) {
        List<ContactRow> rows = new ArrayList<>();
        reader.read(file, rows::add);
        return rows;
    }

    private static byte[] workbook(List<List<String>> rows) {
        return WorkbookFile.write(new Workbook(List.of(
                new Workbook.Sheet("Kontakter", rows), new Workbook.Sheet("Andet", List.of(List.of("x"))))));
    }

    @Test
    void the_first_sheet_is_read_with_the_numbers_of_its_rows() {
        byte[] file = workbook(List.of(List.of("kommune", "gruppe", "navn"), List.of(), List.of("0101", "", "Åse")));

        assertTrue(reader.isOfThisKind(file));
        assertEquals(
                List.of(
                        new ContactRow(1, List.of("kommune", "gruppe", "navn")),
                        new ContactRow(3, List.of("0101", "", "Åse"))),
                rows(file));
    }

    @Test
    void what_is_no_workbook_is_told_in_both_languages() {
        byte[] whole = workbook(List.of(List.of("kommune")));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        UnreadableContactsException unreadable = assertThrows(UnreadableContactsException.class, () -> rows(half));
        assertFalse(unreadable.sentences(Locale.forLanguageTag("da")).equals(unreadable.sentences(Locale.ENGLISH)));
        assertFalse(reader.isOfThisKind("kommune;navn".getBytes(StandardCharsets.UTF_8)));
    }
}
