package dk.styringsportal.report;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of reports, figures and reasons in one language. Danish for every language but English. Texts in which
 * numbers stand take them as text: {@link Numbers} and {@link Dates} make it.
 */
public final class ReportTexts {

    public static final Locale DANISH = Locale.forLanguageTag("da-DK");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    private static final String BUNDLE = "dk.styringsportal.report.texts";
    private static final ReportTexts IN_DANISH = new ReportTexts(DANISH);
    private static final ReportTexts IN_ENGLISH = new ReportTexts(ENGLISH);

    private final Locale language;
    private final ResourceBundle bundle;

    private ReportTexts(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ReportTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static ReportTexts in(Locale language) {
        return isEnglish(language) ? IN_ENGLISH : IN_DANISH;
    }

    public static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    /** {@link #DANISH} or {@link #ENGLISH}. */
    public Locale language() {
        return language;
    }

    /**
     * The text of that key.
     *
     * @param parts what stands for {0}, {1} …, as text
     * @throws MissingResourceException for an unknown key
     */
    public String text(String key, String... parts) {
        return MessageFormat.format(bundle.getString(key), (Object[]) parts);
    }

    /** What an approver declares; every wording that was ever declared is kept under its number. */
    public String declaration(int number) {
        return text("declaration." + number);
    }

    /** What must not be overlooked in a report on invented answers; empty for one on real ones. */
    public Optional<Report.Notice> notice(boolean fictitious) {
        return fictitious ? Optional.of(new Report.Notice(text("fictitious"), text("fictitious.text"))) : Optional.empty();
    }

    /** "a", "a og b", "a, b og c"; empty for none. */
    public String all(List<String> parts) {
        return joined(parts, "list.and");
    }

    /** "a", "a eller b", "a, b eller c"; empty for none. */
    public String any(List<String> parts) {
        return joined(parts, "list.or");
    }

    /** The words in the language's quotation marks. */
    public String quoted(String words) {
        return text("quoted", words);
    }

    private String joined(List<String> parts, String key) {
        int last = parts.size() - 1;
        if (last < 1) {
            return String.join("", parts);
        }
        return text(key, String.join(", ", parts.subList(0, last)), parts.get(last));
    }
}
