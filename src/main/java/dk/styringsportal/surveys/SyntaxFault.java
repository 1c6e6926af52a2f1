package dk.styringsportal.surveys;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the YAML library finds wrong, in the portal's own words: what is wrong, and what would be right. */
final class SyntaxFault {

    /** The library's problems, each with the key of the sentence; a group in them is what the sentence tells. */
    private static final Map<Pattern, String> SENTENCES = new LinkedHashMap<>();

    static {
        say("mapping values are not allowed.*", "yaml.colon");
        say("found character '\\\\t.*", "yaml.tab");
        say("found character '(.+)' that cannot start any token.*", "yaml.beginning");
        say("unexpected character found .*", "yaml.marker");
        say("expected <block end>.*|sequence entries are not allowed.*|mapping keys are not allowed.*", "yaml.indent");
        say("expected ',' or '([\\]}])'.*", "yaml.bracket");
        say("found unexpected end of stream|found unexpected document separator", "yaml.quote");
        say("found unknown escape character (.).*", "yaml.escape");
        say("could not find expected ':'", "yaml.noColon");
        say("but found another document", "yaml.documents");
    }

    private SyntaxFault() {}

    private static void say(String problem, String key) {
        SENTENCES.put(Pattern.compile(problem, Pattern.DOTALL), key);
    }

    /** @param problem as the library says it */
    static Function<Locale, String> of(String problem) {
        for (Map.Entry<Pattern, String> sentence : SENTENCES.entrySet()) {
            Matcher found = sentence.getKey().matcher(problem);
            if (found.matches()) {
                return FaultTexts.of(sentence.getValue(), found.groupCount() == 0 ? new Object[0] : new Object[] {found.group(1)});
            }
        }
        return FaultTexts.of("yaml");
    }
}
