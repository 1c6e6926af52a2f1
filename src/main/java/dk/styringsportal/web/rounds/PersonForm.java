package dk.styringsportal.web.rounds;

import dk.styringsportal.campaign.contacts.ContactColumn;
import dk.styringsportal.campaign.contacts.ContactRow;
import dk.styringsportal.web.kl.KlAccess;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form about one person, read as a list of contacts with one row. */
final class PersonForm {

    private final Map<ContactColumn, String> cells = new EnumMap<>(ContactColumn.class);

    private PersonForm() {}

    /** What stands in the form's fields, which are called as the columns are. */
    static PersonForm sent(KlAccess access) {
        PersonForm form = new PersonForm();
        for (ContactColumn column : ContactColumn.values()) {
            form.cells.put(column, access.parameter(column.heading()).orElse(""));
        }
        return form;
    }

    PersonForm with(ContactColumn column, String value) {
        cells.put(column, value);
        return this;
    }

    /** The headings and the row. */
    List<ContactRow> rows() {
        List<ContactColumn> columns = Arrays.asList(ContactColumn.values());
        return List.of(
                new ContactRow(1, columns.stream().map(ContactColumn::heading).toList()),
                new ContactRow(2, columns.stream().map(cells::get).toList()));
    }

    /** What was typed, by the fields' names. */
    Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        cells.forEach((column, value) -> typed.put(column.heading(), value));
        return typed;
    }
}
