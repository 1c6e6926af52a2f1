package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.Translations;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the texts of one file with their translations. */
final class Texts {

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
            String text = String.valueOf(words).strip();
            danish.add(text);
            return text;
        }
        String text = String.valueOf(languages.get("da")).strip();
        danish.add(text);
        if (languages.get("en") != null) {
            String translation = String.valueOf(languages.get("en")).strip();
            String earlier = english.putIfAbsent(text, translation);
            if (earlier != null && !earlier.equals(translation)) {
                faults.add(place.fault(name, "translation", text, earlier, translation));
            }
        }
        return text;
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
