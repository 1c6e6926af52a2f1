package dk.styringsportal.report.data;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of data files. They are Danish, as the questions and answers in them are. */
final class DataWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "dk.styringsportal.report.data.words",
            Locale.ROOT,
            DataWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private DataWords() {}

    /** @param parts what stands for {0}, {1} …, as text */
    static String say(String key, String... parts) {
        return MessageFormat.format(BUNDLE.getString(key), (Object[]) parts);
    }

    /** The word of a name in data, such as a kind or a measure; the name itself where there is none. */
    static String named(String prefix, String name) {
        String key = prefix + "." + name;
        return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : name;
    }
}
