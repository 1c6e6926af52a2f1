package dk.styringsportal.surveys.spreadsheet;

import dk.styringsportal.surveys.workbook.Sentences;
import java.text.MessageFormat;
import java.util.Locale;

/** Names of sheets, headings and words of the workbook, which is in Danish whoever takes it out: KL's staff edit it. */
final class SheetTexts {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private static final Sentences SHEETS = new Sentences("dk.styringsportal.surveys.spreadsheet.sheets");

    private SheetTexts() {}

    static String text(String key) {
        return SHEETS.text(DANISH, key);
    }

    /** "Titel (engelsk)" */
    static String english(String heading) {
        return new MessageFormat(text("english"), Locale.ROOT).format(new Object[] {heading});
    }

    /** Names and headings are the same whatever the case of their letters and the blanks around and in them. */
    static String leniently(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
