package dk.styringsportal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.contacts.ContactFault;
import dk.styringsportal.campaign.contacts.ContactRow;
import dk.styringsportal.campaign.contacts.UnreadableContactsException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvContactFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final CsvContactFile reader = new CsvContactFile();

    private List<ContactRow> rows(byte[] file) {
        List<ContactRow> rows = new ArrayList<>();
        reader.read(file, rows::add);
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"kommune;gruppe;navn\nKøbenhavn;ledere;Åse, Bo\n", "kommune,gruppe,navn\nKøbenhavn,ledere,\"Åse, Bo\"\n",
        "\uFEFFkommune;gruppe;navn\r\nKøbenhavn;ledere;Åse, Bo"})
    void either_separator_and_either_encoding_is_read(String text) {
        List<ContactRow> expected = List.of(
                new ContactRow(1, List.of("kommune", "gruppe", "navn")),
                new ContactRow(2, List.of("København", "ledere", "Åse, Bo")));

        assertEquals(expected, rows(text.getBytes(StandardCharsets.UTF_8)));
        if (text.charAt(0) != '\uFEFF') {
            assertEquals(expected, rows(text.getBytes(WINDOWS)));
        }
    }

    @Test
    void a_workbook_is_left_to_those_who_read_workbooks() {
        assertFalse(reader.isOfThisKind(new byte[] {'P', 'K', 3, 4, 0}));
        assertFalse(reader.isOfThisKind(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}));
        assertTrue(reader.isOfThisKind(new byte[0]));
        assertTrue(reader.isOfThisKind("PK;1".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_is_no_table_is_told_so() {
        assertEquals(ContactFault.Kind.NO_TABLE, fault(new byte[] {'%', 'P', 'D', 'F', 0, 1}).kind());
        assertEquals(ContactFault.Kind.TOO_MANY_CELLS, fault(";".repeat(2_000_001).getBytes(WINDOWS)).kind());

        ContactFault broken = fault("kommune;navn\n0101;\"Bo\n".getBytes(WINDOWS));
        assertEquals(ContactFault.Kind.QUOTES_BROKEN, broken.kind());
        assertEquals(2, broken.row());
    }

    private ContactFault fault(byte[] file) {
        return assertThrows(UnreadableContactsException.class, () -> rows(file)).fault().orElseThrow();
    }
}
