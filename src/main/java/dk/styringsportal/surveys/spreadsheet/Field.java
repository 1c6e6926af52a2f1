package dk.styringsportal.surveys.spreadsheet;

import dk.styringsportal.surveys.workbook.WorkbookFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A member of a part of the questionnaire, and the columns in which it stands.
 *
 * @param member its name in the schema
 * @param columns the keys of their headings: "items.text"
 */
record Field(String member, List<String> columns, Notation notation) {

    /** @param sheet the key of the sheet */
    static Field of(String sheet, String member, Notation notation) {
        return new Field(member, columns(sheet + "." + member, notation), notation);
    }

    private static List<String> columns(String key, Notation notation) {
        if (notation == BilingualNotation.BILINGUAL) {
            return List.of(key, key + ".en");
        }
        if (notation instanceof MembersNotation parts) {
            List<String> columns = new ArrayList<>();
            parts.members().forEach((part, each) -> columns.addAll(columns(key + "." + part, each)));
            return columns;
        }
        return List.of(key);
    }

    static String heading(String column) {
        return column.endsWith(".en")
                ? SheetTexts.english(SheetTexts.text(column.substring(0, column.length() - 3)))
                : SheetTexts.text(column);
    }

    /** The cells for a value; empty unless they can hold it and would be read as the same. */
    Optional<List<String>> cells(Object value) {
        return notation.write(value).filter(cells -> cells.stream().allMatch(WorkbookFile::fits) && reads(cells, value));
    }

    private boolean reads(List<String> cells, Object value) {
        try {
            return value(cells).filter(value::equals).isPresent();
        } catch (Misread other) {
            return false;
        }
    }

    /**
     * Empty for cells that are all blank.
     *
     * @throws Misread if they do not hold what they should
     */
    Optional<Object> value(List<String> cells) {
        return cells.stream().allMatch(String::isBlank) ? Optional.empty() : notation.read(cells);
    }
}
