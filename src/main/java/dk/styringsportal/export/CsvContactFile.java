package dk.styringsportal.export;

import dk.styringsportal.campaign.contacts.ContactColumn;
import dk.styringsportal.campaign.contacts.ContactFault;
import dk.styringsportal.campaign.contacts.ContactFault.Kind;
import dk.styringsportal.campaign.contacts.ContactFile;
import dk.styringsportal.campaign.contacts.ContactRow;
import dk.styringsportal.campaign.contacts.UnreadableContactsException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Lists of contacts as CSV of whatever dialect. Everything that is no workbook is tried as one. */
@ApplicationScoped
public class CsvContactFile implements ContactFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    @Override
    public boolean isOfThisKind(byte[] file) {
        return !begins(file, ZIP) && !begins(file, COMPOUND_FILE);
    }

    private static boolean begins(byte[] file, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= file.length || file[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void read(byte[] file, Consumer<ContactRow> rows) {
        String text = CsvText.of(file).orElseThrow(() -> unreadable(Kind.NO_TABLE, 0, ""));
        if (CsvSheetReader.cells(text) > CsvSheetReader.MOST_CELLS) {
            throw unreadable(Kind.TOO_MANY_CELLS, 0, String.valueOf(CsvSheetReader.MOST_CELLS));
        }
        char separator = Separator.of(text, heading -> ContactColumn.of(heading).isPresent());
        int number = 0;
        try (CSVParser records = CSVParser.parse(text, CsvSheetReader.format(separator))) {
            Iterator<CSVRecord> each = records.iterator();
            while (hasNext(each, number)) {
                rows.accept(new ContactRow(++number, each.next().toList()));
            }
        } catch (IOException broken) {
            throw unreadable(Kind.QUOTES_BROKEN, number + 1, "");
        }
    }

    /** Only the file's own faults are taken for such, not those of whoever takes the rows. */
    private static boolean hasNext(Iterator<CSVRecord> records, int rowsBefore) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException broken) {
            throw unreadable(Kind.QUOTES_BROKEN, rowsBefore + 1, "");
        }
    }

    private static UnreadableContactsException unreadable(Kind kind, int row, String right) {
        return new UnreadableContactsException(ContactFault.ofRow(kind, row, right));
    }
}
