package dk.styringsportal.benchmark.disclosure;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/** What is written where figures are withheld, and the text about it in an edition's method. Danish but for English. */
public final class DisclosureWords {

    private static final String BUNDLE = "dk.styringsportal.benchmark.disclosure.words";
    private static final int METHOD_SENTENCES = 6;

    private final ResourceBundle bundle;

    private DisclosureWords(Locale language) {
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                DisclosureWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static DisclosureWords in(Locale language) {
        return new DisclosureWords(language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("da"));
    }

    /** "Vises ikke – færre end 5 svar" */
    public String of(Reason reason, DisclosureRules rules) {
        return text(reason.name(), rules.minimum());
    }

    /** "over 90 pct.", of the option itself. */
    public String over(Cell.Bounded bounded) {
        return text("over", bounded.overPercent());
    }

    /** "under 10 pct.", of each of the others. */
    public String under(Cell.Bounded bounded) {
        return text("under", bounded.underPercent());
    }

    /** What is said beside a figure that stands as in the earlier edition. */
    public String kept() {
        return text("kept");
    }

    public String meaning(DataCode code) {
        return text(code.name());
    }

    /** How figures are protected, a sentence or two at a time. */
    public List<String> method(DisclosureRules rules) {
        return IntStream.rangeClosed(1, METHOD_SENTENCES)
                .mapToObj(number -> text("method." + number, rules.minimum(), rules.dominancePercent()))
                .toList();
    }

    private String text(String key, Object... parts) {
        return MessageFormat.format(bundle.getString(key), parts);
    }
}
