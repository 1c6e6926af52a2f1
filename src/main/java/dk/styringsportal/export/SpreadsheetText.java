package dk.styringsportal.export;

/**
 * Makes texts harmless in spreadsheets. What begins with one of = + - @, a tab or a line break would be reckoned as a
 * formula, which can read other cells and call up addresses.
 */
public final class SpreadsheetText {

    private static final String BEGINS_FORMULA = "=+-@\t\r\n";

    private SpreadsheetText() {}

    /** The text, after an apostrophe where it would be taken for a formula. */
    public static String of(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
