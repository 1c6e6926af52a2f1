package dk.styringsportal.surveys.xlsform;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text of a questionnaire.
 *
 * @param danish empty where there is none
 * @param english empty where there is none
 */
record Words(String danish, String english) {

    static final Words NONE = new Words("", "");

    Words {
        danish = danish.strip();
        english = english.strip();
    }

    /** As questionnaire files have it: a Danish text, or a mapping of languages; none for anything else. */
    static Words of(Object value) {
        if (value instanceof Map<?, ?> languages) {
            return new Words(text(languages.get("da")), text(languages.get("en")));
        }
        return new Words(text(value), "");
    }

    private static String text(Object value) {
        return value == null || value instanceof Map || value instanceof Iterable ? "" : String.valueOf(value);
    }

    boolean isEmpty() {
        return danish.isEmpty() && english.isEmpty();
    }

    /** As questionnaire files have it. */
    Object content() {
        if (english.isEmpty()) {
            return danish;
        }
        Map<String, Object> languages = new LinkedHashMap<>();
        languages.put("da", danish);
        languages.put("en", english);
        return languages;
    }

    /** This, a blank line, and the other, in each language. */
    Words followedBy(Words other) {
        return new Words(joined(danish, other.danish), joined(english, other.english));
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "\n\n" + other;
    }
}
