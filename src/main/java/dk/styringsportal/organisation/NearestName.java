package dk.styringsportal.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name meant by a misspelt one, by the number of letters to add, remove or change (Levenshtein's distance). */
final class NearestName {

    /** One wrong letter in so many is still taken for a slip. */
    private static final int LETTERS_PER_SLIP = 4;

    private static final int LONGEST = 60;

    private NearestName() {}

    static Optional<Municipality> to(String misspelt, List<Municipality> candidates) {
        String wanted = plain(misspelt);
        if (wanted.length() > LONGEST) {
            return Optional.empty();
        }
        Municipality nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (Municipality candidate : candidates) {
            String name = plain(candidate.name());
            int slips = distance(wanted, name);
            if (slips < fewest && slips <= Math.max(1, name.length() / LETTERS_PER_SLIP)) {
                nearest = candidate;
                fewest = slips;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Without "Kommune", and with the letters that are spelt in two ways in one of them: Århus is Aarhus. */
    private static String plain(String name) {
        return name.strip()
                .toLowerCase(Locale.forLanguageTag("da"))
                .replaceAll("s? (regions)?kommune$", "")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "aa");
    }

    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int[] here = new int[to.length() + 1];
            here[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                here[j] = Math.min(change, 1 + Math.min(above[j], here[j - 1]));
            }
            above = here;
        }
        return above[to.length()];
    }
}
