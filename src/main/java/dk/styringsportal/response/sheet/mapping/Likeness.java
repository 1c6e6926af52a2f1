package dk.styringsportal.response.sheet.mapping;

import dk.styringsportal.response.sheet.Spelling;
import java.util.HashSet;
import java.util.Set;

/**
 * How alike two texts are: pairs of neighbouring letters that both have, twice, over the pairs of both (Dice's coefficient), in
 * [0, 1]. Cheap, and blind to the order of words.
 */
final class Likeness {

    /** Beyond that, texts are told apart by their beginnings. */
    private static final int READ = 300;

    private final String spelling;
    private final Set<String> pairs = new HashSet<>();

    Likeness(String text) {
        String plain = Spelling.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        spelling = plain.substring(0, Math.min(plain.length(), READ));
        for (int i = 0; i + 2 <= spelling.length(); i++) {
            pairs.add(spelling.substring(i, i + 2));
        }
    }

    double to(Likeness other) {
        if (spelling.equals(other.spelling)) {
            return spelling.isEmpty() ? 0 : 1;
        }
        int both = pairs.size() + other.pairs.size();
        long shared = pairs.stream().filter(other.pairs::contains).count();
        return both == 0 ? 0 : 2.0 * shared / both;
    }
}
