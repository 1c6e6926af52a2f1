package dk.styringsportal.surveys.workingcopy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives sheets names that Excel takes: at most 31 characters, some of them not, and none twice. */
final class SheetNames {

    private static final int LONGEST = 31;

    /** Excel keeps it to itself. */
    private static final String HISTORY = "history";

    private final Set<String> taken = new HashSet<>(Set.of(HISTORY));

    /** @param wanted what the sheet is about */
    String next(String wanted) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cc}]", " ").replaceAll("\\s+", " ").replaceAll("^[' ]+|[' ]+$", "");
        String name = cut(plain.isEmpty() ? "Tema" : plain, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " (" + number + ")";
            name = cut(plain.isEmpty() ? "Tema" : plain, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    /** Between words where that keeps most of it. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int blank = text.lastIndexOf(' ', longest);
        int end = blank > longest / 2 ? blank : Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).replaceAll("[' ,;.&–-]+$", "");
    }
}
