package dk.styringsportal.coding;

import dk.styringsportal.questionnaire.OptionKey;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A code as it is typed, or as it stands in a line of a file.
 *
 * @param key blank for one to be made from the name
 * @param examples one a line
 */
public record CodeRow(String key, String danish, String english, String definition, String examples) {

    public CodeRow {
        key = key.strip();
        danish = danish.strip();
        english = english.strip();
        definition = definition.strip();
        examples = examples.strip();
    }

    /** As it is typed when nothing is changed. */
    public static CodeRow of(Code code) {
        return new CodeRow(
                code.key().value(), code.danish(), code.english(), code.definition(), String.join("\n", code.examples()));
    }

    /** Whether nothing is said of a code; a key alone is nothing. */
    public boolean isBlank() {
        return danish.isEmpty() && english.isEmpty() && definition.isEmpty() && examples.isEmpty();
    }

    /** The key that is typed, or the one made from the name: "Kort frist" gives kort-frist. */
    String wantedKey() {
        if (!key.isEmpty()) {
            return key;
        }
        String plain = danish.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    List<String> exampleLines() {
        return Arrays.stream(examples.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    Code toCode() {
        return new Code(new OptionKey(wantedKey()), danish, english, definition, exampleLines());
    }
}
