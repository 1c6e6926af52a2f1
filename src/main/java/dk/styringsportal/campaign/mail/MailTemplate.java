package dk.styringsportal.campaign.mail;

import dk.styringsportal.campaign.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail as KL writes it for all recipients, with placeholders in braces: "Hej {navn}". It is sound once it is made:
 * whatever it leaves open its kind of mail knows. That it holds no CPR number is seen to by whoever takes it in.
 */
public final class MailTemplate {

    /** Of the text, in characters. */
    public static final int LONGEST = 8_000;

    /** Of what is filled in, in characters. */
    public static final int LONGEST_VALUE = 1_000;

    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}\\n]*)}");
    private static final Pattern WITH_BLANK = Pattern.compile(" ?\\{([^{}\\n]*)}");

    private final MailKind kind;
    private final String subject;
    private final String body;

    /** @throws UnusableTemplateException telling all that is wrong */
    public MailTemplate(MailKind kind, String subject, String body) {
        this.kind = kind;
        this.subject = subject.strip();
        this.body = body.replace("\r\n", "\n").replace('\r', '\n').strip();
        List<TemplateFault> faults = faults();
        if (!faults.isEmpty()) {
            throw new UnusableTemplateException(kind, faults);
        }
    }

    public MailKind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    /** Lines end with "\n". */
    public String body() {
        return body;
    }

    private List<TemplateFault> faults() {
        List<TemplateFault> faults = new ArrayList<>();
        judge(TemplateFault.Place.SUBJECT, subject, OneLine.LONGEST, faults);
        judge(TemplateFault.Place.TEXT, body, LONGEST, faults);
        kind.required().stream()
                .sorted()
                .filter(required -> !body.contains(required.written()))
                .map(missing -> new TemplateFault(
                        TemplateFault.Place.TEXT, TemplateFault.Reason.MISSING_PLACEHOLDER, missing.word()))
                .forEach(faults::add);
        return faults;
    }

    private void judge(TemplateFault.Place place, String text, int longest, List<TemplateFault> faults) {
        if (text.isBlank()) {
            faults.add(new TemplateFault(place, TemplateFault.Reason.EMPTY, ""));
        }
        if (text.length() > longest) {
            faults.add(new TemplateFault(place, TemplateFault.Reason.TOO_LONG, ""));
        }
        if (text.chars().anyMatch(character -> isUnfit(character, place))) {
            faults.add(new TemplateFault(place, TemplateFault.Reason.CONTROL_CHARACTER, ""));
        }
        IN_BRACES.matcher(text).results()
                .map(found -> found.group(1))
                .distinct()
                .filter(word -> Placeholder.named(word).filter(known -> fits(known, place)).isEmpty())
                .map(word -> new TemplateFault(place, TemplateFault.Reason.UNKNOWN_PLACEHOLDER, word))
                .forEach(faults::add);
        String rest = IN_BRACES.matcher(text).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            faults.add(new TemplateFault(place, TemplateFault.Reason.STRAY_BRACE, ""));
        }
    }

    /** Subjects are kept in many logs on the way, so no personal link stands in one. */
    private boolean fits(Placeholder placeholder, TemplateFault.Place place) {
        return kind.known().contains(placeholder) && !(place == TemplateFault.Place.SUBJECT && placeholder.isPersonal());
    }

    private static boolean isUnfit(int character, TemplateFault.Place place) {
        boolean breaksLine = character == '\n' || character == '\t';
        return Character.isISOControl(character) && !(breaksLine && place == TemplateFault.Place.TEXT);
    }

    /**
     * The mail for one recipient. Links stay open, see {@link OutgoingMail#complete}. Where a value is empty, the blank
     * before it falls away with it: "Hej {navn}" becomes "Hej".
     *
     * @param values one line each; they cannot open a placeholder of their own
     * @throws IllegalArgumentException if a value that the template asks for is missing, or one is too long
     */
    public MailText fill(Map<Placeholder, String> values) {
        String line = filled(subject, values);
        return new MailText(
                line.length() > OneLine.LONGEST ? line.substring(0, OneLine.LONGEST - 1) + "…" : line,
                filled(body, values));
    }

    private static String filled(String text, Map<Placeholder, String> values) {
        Function<MatchResult, String> filling = found -> {
            Placeholder placeholder = Placeholder.named(found.group(1)).orElseThrow();
            if (placeholder.isPersonal()) {
                return found.group();
            }
            String value = value(placeholder, values);
            return value.isEmpty() ? "" : (found.group().startsWith(" ") ? " " : "") + value;
        };
        return WITH_BLANK.matcher(text).replaceAll(found -> Matcher.quoteReplacement(filling.apply(found))).strip();
    }

    private static String value(Placeholder placeholder, Map<Placeholder, String> values) {
        String value = Optional.ofNullable(values.get(placeholder))
                .orElseThrow(() -> new IllegalArgumentException("No value for " + placeholder.written()));
        if (value.length() > LONGEST_VALUE) {
            throw new IllegalArgumentException("The value for " + placeholder.written() + " is longer than " + LONGEST_VALUE);
        }
        return value.replaceAll("\\p{Cntrl}+", " ").replace('{', '(').replace('}', ')').strip();
    }
}
