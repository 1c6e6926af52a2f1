package dk.styringsportal.campaign.contacts.request;

import dk.styringsportal.campaign.contacts.ContactColumn;
import dk.styringsportal.campaign.contacts.ContactFault;
import dk.styringsportal.campaign.contacts.ContactFault.Kind;
import dk.styringsportal.campaign.contacts.ContactRow;
import dk.styringsportal.campaign.contacts.UnreadableContactsException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes lines of a file with the columns navn, mail and rolle, so that whoever hands it in sees and can mend what is in it
 * before it is stored. Other columns are left out.
 */
public final class StaffFile {

    private final StringBuilder lines = new StringBuilder();
    private Map<ContactColumn, Integer> columns;
    private int people;

    /**
     * The next row of the file; the first that is not blank holds the headings.
     *
     * @throws UnreadableContactsException if no column is for mail addresses, or there are more people than may be handed in
     */
    public void take(ContactRow row) {
        if (row.isBlank()) {
            return;
        }
        if (columns == null) {
            columns = headings(row);
            return;
        }
        if (++people > StaffList.MOST) {
            throw unreadable(Kind.PEOPLE_TOO_MANY, row.number(), String.valueOf(StaffList.MOST));
        }
        lines.append(cell(row, ContactColumn.NAME)).append("; ").append(cell(row, ContactColumn.ADDRESS));
        String role = cell(row, ContactColumn.ROLE);
        lines.append(role.isEmpty() ? "" : "; " + role).append('\n');
    }

    private static Map<ContactColumn, Integer> headings(ContactRow row) {
        Map<ContactColumn, Integer> found = new EnumMap<>(ContactColumn.class);
        for (int place = 0; place < row.cells().size(); place++) {
            Optional<ContactColumn> column = ContactColumn.of(row.cell(place));
            if (column.isPresent() && found.putIfAbsent(column.get(), place) != null) {
                throw unreadable(Kind.COLUMN_TWICE, row.number(), "");
            }
        }
        if (!found.containsKey(ContactColumn.ADDRESS)) {
            throw unreadable(Kind.COLUMN_MISSING, row.number(), ContactColumn.ADDRESS.heading());
        }
        return found;
    }

    /** What would part cells in a line does not in a file. */
    private String cell(ContactRow row, ContactColumn column) {
        return columns.containsKey(column) ? row.cell(columns.get(column)).replace(';', ',') : "";
    }

    /** What the file holds, a line for each person. */
    public String lines() {
        return lines.toString();
    }

    private static UnreadableContactsException unreadable(Kind kind, int row, String right) {
        return new UnreadableContactsException(ContactFault.ofRow(kind, row, right));
    }
}
