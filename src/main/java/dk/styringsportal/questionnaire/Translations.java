package dk.styringsportal.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A version's English texts, each found by its Danish one.
 *
 * @param english by Danish text
 * @param missing the Danish texts without English, in the questionnaire's order; none in a version without any English,
 *     which is Danish by choice
 */
public record Translations(Map<String, String> english, List<String> missing) {

    /** All is Danish. */
    public static final Translations NONE = new Translations(Map.of(), List.of());

    public Translations {
        english = Map.copyOf(english);
        missing = List.copyOf(missing);
    }

    /** Whether the whole version can be shown in English: half in one language and half in the other helps nobody. */
    public boolean areComplete() {
        return !english.isEmpty() && missing.isEmpty();
    }

    /** The English for a Danish text; empty where there is none. */
    public Optional<String> english(String danish) {
        return Optional.ofNullable(english.get(danish));
    }
}
