package dk.styringsportal.surveys.workbook;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * The sentences that say what is wrong with a workbook, or with what one kind of workbook should hold.
 *
 * @param bundle Danish, with English beside it: "dk.styringsportal.surveys.workbook.faults"
 */
public record Sentences(String bundle) {

    /** @param details texts and numbers; numbers are written without separators */
    public Function<Locale, String> of(String key, Object... details) {
        String[] words = new String[details.length];
        for (int i = 0; i < details.length; i++) {
            words[i] = String.valueOf(details[i]);
        }
        return language -> new MessageFormat(text(language, key), Locale.ROOT).format(words);
    }

    /** As it stands in the bundle. */
    public String text(Locale language, String key) {
        return ResourceBundle.getBundle(
                        bundle, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}
