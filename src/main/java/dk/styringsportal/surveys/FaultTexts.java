package dk.styringsportal.surveys;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sentences that say what is wrong with a questionnaire file. */
final class FaultTexts {

    private static final String BUNDLE = "dk.styringsportal.surveys.faults";

    private FaultTexts() {}

    /** @param details texts and numbers; numbers are written without separators */
    static Function<Locale, String> of(String key, Object... details) {
        return language -> say(language, key, details);
    }

    static String say(Locale language, String key, Object... details) {
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] words = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            words[i] = word(texts, details[i]);
        }
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(words);
    }

    private static String word(ResourceBundle texts, Object detail) {
        if (detail instanceof Word word) {
            return texts.getString(word.key());
        }
        return detail instanceof Words words
                ? words.keys().stream().map(texts::getString).collect(Collectors.joining(texts.getString("or")))
                : String.valueOf(detail);
    }

    /** A detail that is itself a word of the bundle. */
    record Word(String key) {}

    /** Several of them, of which one. */
    record Words(List<String> keys) {}
}
