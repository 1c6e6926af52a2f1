package dk.styringsportal.surveys.xlsform;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes our codes and keys of a form's names, each once among its like. */
final class Codes {

    private static final int LONGEST = 100;

    /** In a sheet of answers it means that no box was ticked. */
    private static final String RESERVED = "ingen";

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    /** The last number put behind a key, so that many of one name do not each begin from the first. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param key valid, and no other's
     * @param plain whether it is the name with hyphens for "_", as every form of ours has it; else that is told
     */
    record Code(String key, boolean plain) {}

    /** Of a question: a "_" at the beginning stands before what no name may begin with. */
    Code ofName(String name) {
        boolean escaped = name.length() > 1 && name.charAt(0) == '_' && (name.charAt(1) == '_' || Character.isDigit(name.charAt(1)));
        return of(escaped ? name.substring(1) : name);
    }

    /** Of a choice, row, column or form. */
    Code of(String name) {
        String key = folded(name);
        String free = key;
        while (!taken.add(free)) {
            free = key + "-" + numbers.merge(key, 2, (last, first) -> last + 1);
        }
        return new Code(free, free.equals(name.replace('_', '-')));
    }

    /** Small letters, digits and hyphens; Danish letters as Danes write them without. */
    static String folded(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
        String bare = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]", "-");
        String key = bare.length() > LONGEST - 6 ? bare.substring(0, LONGEST - 6) : bare;
        return key.chars().allMatch(character -> character == '-') ? "navn" : key;
    }
}
