package dk.styringsportal.export.cases;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the workbook says, in Danish. */
final class CaseTexts {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("dk.styringsportal.export.cases", Locale.ROOT);

    private CaseTexts() {}

    /** @param values texts, put in as they are */
    static String say(String key, String... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(values);
    }
}
