package dk.styringsportal.campaign.contacts;

import dk.styringsportal.campaign.contacts.ContactFault.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which columns a file has, by its headings.
 *
 * @param columns where each stands, from 0
 * @param ignored headings of columns that are not read
 * @param faults what is wrong; no row is read below a faulty header
 */
record ContactHeader(Map<ContactColumn, Integer> columns, List<String> ignored, List<ContactFault> faults) {

    private static final List<ContactColumn> WANTED = List.of(ContactColumn.MUNICIPALITIES, ContactColumn.GROUP);

    private static final List<ContactColumn> PERSON =
            List.of(ContactColumn.NAME, ContactColumn.ADDRESS, ContactColumn.ROLE);

    static ContactHeader of(ContactRow row) {
        Map<ContactColumn, Integer> columns = new EnumMap<>(ContactColumn.class);
        List<String> ignored = new ArrayList<>();
        List<ContactFault> faults = new ArrayList<>();
        for (int place = 0; place < row.cells().size(); place++) {
            String heading = row.cell(place);
            Optional<ContactColumn> column = ContactColumn.of(heading);
            if (column.isEmpty()) {
                ignored.add(heading);
            } else if (columns.putIfAbsent(column.get(), place) != null) {
                faults.add(ContactFault.of(Kind.COLUMN_TWICE, row.number(), column.get(), heading, ""));
            }
        }
        WANTED.stream()
                .filter(column -> !columns.containsKey(column))
                .forEach(column -> faults.add(ContactFault.of(Kind.COLUMN_MISSING, row.number(), column, "", column.heading())));
        if (PERSON.stream().noneMatch(columns::containsKey)) {
            ContactColumn address = ContactColumn.ADDRESS;
            faults.add(ContactFault.of(Kind.COLUMN_MISSING, row.number(), address, "", address.heading()));
        }
        ignored.removeIf(String::isEmpty);
        return new ContactHeader(columns, ignored, faults);
    }

    /** What stands in that column of the row; empty where the file has no such column. */
    String cell(ContactRow row, ContactColumn column) {
        return columns.containsKey(column) ? row.cell(columns.get(column)) : "";
    }
}
