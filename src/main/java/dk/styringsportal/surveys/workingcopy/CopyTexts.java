package dk.styringsportal.surveys.workingcopy;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the workbook says, in Danish. */
final class CopyTexts {

    static final Locale DANISH = Locale.forLanguageTag("da-DK");

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("dk.styringsportal.surveys.workingcopy", Locale.ROOT);

    private CopyTexts() {}

    /** @param values texts, put in as they are */
    static String say(String key, String... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(values);
    }
}
