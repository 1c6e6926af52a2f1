package dk.styringsportal.surveys.xlsform;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/** The sentences that say what is lost between a questionnaire and an XLSForm, and what is wrong with an XLSForm. */
final class FormTexts {

    static final Locale DANISH = Locale.forLanguageTag("da");

    private static final String BUNDLE = "dk.styringsportal.surveys.xlsform.xlsform";

    /** In characters; what is quoted from a file is cut there. */
    private static final int LONGEST_QUOTE = 200;

    private FormTexts() {}

    /**
     * @param details texts; numbers, of which a {@link BigDecimal} has its language's comma; {@link Words}, of which those in the
     *     language are taken; {@link Word}s; and lists of these
     */
    static Function<Locale, String> of(String key, Object... details) {
        return language -> say(language, key, details);
    }

    static String say(Locale language, String key, Object... details) {
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] words = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            words[i] = word(texts, language, details[i]);
        }
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(words);
    }

    /** The same in both languages. */
    static Words words(String key, Object... details) {
        return new Words(say(DANISH, key, details), say(Locale.ENGLISH, key, details));
    }

    private static String word(ResourceBundle texts, Locale language, Object detail) {
        if (detail instanceof BigDecimal number) {
            String plain = number.toPlainString();
            return language.equals(DANISH) ? plain.replace('.', ',') : plain;
        }
        if (detail instanceof Words words) {
            return quoted(words.english().isEmpty() || language.equals(DANISH) ? words.danish() : words.english());
        }
        if (detail instanceof Word word) {
            return texts.getString(word.key()) + (word.value().isEmpty() ? "" : " " + quoted(word.value()));
        }
        return detail instanceof List<?> list ? listed(texts, language, list) : quoted(String.valueOf(detail));
    }

    private static String listed(ResourceBundle texts, Locale language, List<?> details) {
        List<String> words = details.stream().map(detail -> word(texts, language, detail)).toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + texts.getString("and") + words.get(words.size() - 1);
    }

    private static String quoted(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + " …";
    }

    /**
     * A detail that is itself a word of the bundle.
     *
     * @param value stands behind it: "the weight 2"; empty for none
     */
    record Word(String key, String value) {}
}
