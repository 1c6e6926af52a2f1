package dk.styringsportal.campaign.contacts;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One row of a list of contacts.
 *
 * @param number as the file counts its rows, from 1, blank ones included
 * @param cells as they stand in the file, from the first column
 */
public record ContactRow(int number, List<String> cells) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");

    public ContactRow {
        cells = List.copyOf(cells);
    }

    /** The cell as a reader sees it: every run of blanks and line breaks is one space, none at the ends. Empty beyond the last. */
    public String cell(int column) {
        return column < cells.size() ? stripped(cells.get(column)) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(cell -> stripped(cell).isEmpty());
    }

    private static String stripped(String text) {
        return BLANKS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }
}
