package dk.styringsportal.report.slides;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of slides. They are Danish, as the questions and answers on them are. */
final class SlideWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "dk.styringsportal.report.slides.words",
            Locale.ROOT,
            SlideWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private SlideWords() {}

    /** @param parts what stands for {0}, {1} …, as text */
    static String say(String key, String... parts) {
        return MessageFormat.format(BUNDLE.getString(key), (Object[]) parts);
    }
}
