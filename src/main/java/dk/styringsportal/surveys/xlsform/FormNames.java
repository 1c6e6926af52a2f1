package dk.styringsportal.surveys.xlsform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names as XLSForms have them: letters, digits and "_", not beginning with a digit, each only once. A hyphen of ours is a "_" of
 * theirs, and back; before a digit or hyphen at the beginning stands another "_", which is dropped on the way back.
 */
final class FormNames {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The form name of a code, whether or not it is taken. */
    static String of(String code) {
        String name = ofChoice(code);
        return name.isEmpty() || name.charAt(0) == '_' || Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    /** The name of a choice, which may begin with a digit. */
    static String ofChoice(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_");
    }

    /** That name, or where it is taken, the same with a number. */
    String claim(String name) {
        String free = name;
        while (!taken.add(free)) {
            free = name + "_" + numbers.merge(name, 2, (last, first) -> last + 1);
        }
        return free;
    }
}
