package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.Translations;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gathers the texts of one file with their translations. */
final class Texts {

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    private final Map<String, String> english = new LinkedHashMap<>();
    private final Set<String> danish = new LinkedHashSet<>();

    private final Faults faults;

    /** @param faults takes note of the same Danish with another English elsewhere */
    Texts(Faults faults) {
        this.faults = faults;
    }

    /** The Danish of a text that may be given in two languages. */
    String danish(Section place, String name, Object words) {
        if (!(words instanceof Map<?, ?> languages)) {
            String text = cleaned(words);
            danish.add(text);
            return text;
        }
        String text = cleaned(languages.get("da"));
        danish.add(text);
        if (languages.get("en") != null) {
            String translation = cleaned(languages.get("en"));
            String earlier = english.putIfAbsent(text, translation);
            if (earlier != null && !earlier.equals(translation)) {
                faults.add(place.fault(name, "translation", text, earlier, translation));
            }
        }
        return text;
    }

    /** One empty line between paragraphs, and nothing around them. */
    private static String cleaned(Object words) {
        return BETWEEN_PARAGRAPHS.matcher(String.valueOf(words).strip()).replaceAll("\n\n");
    }

    /** All translations, and what lacks one; a file without any is Danish by choice. */
    Translations translations() {
        if (english.isEmpty()) {
            return Translations.NONE;
        }
        List<String> missing = danish.stream().filter(text -> !english.containsKey(text)).toList();
        return new Translations(english, missing);
    }
}
