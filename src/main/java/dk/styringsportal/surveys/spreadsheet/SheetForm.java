package dk.styringsportal.surveys.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/**
 * What one sheet holds: lines, each a part of the questionnaire.
 *
 * @param key of its name and headings in the texts
 * @param owners the columns that say what a line belongs to
 * @param fields the line's own
 */
record SheetForm(String key, List<String> owners, List<Field> fields) {

    String name() {
        return SheetTexts.text(key);
    }

    /** The key of an owner's heading. */
    String owner(String owner) {
        return key + ".of." + owner;
    }

    /** The keys of all headings, in the order in which they are written. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(owners.stream().map(this::owner).toList());
        fields.forEach(field -> columns.addAll(field.columns()));
        return columns;
    }
}
