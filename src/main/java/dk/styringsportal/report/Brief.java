package dk.styringsportal.report;

/** Texts cut to the room there is, between words. */
public final class Brief {

    private static final String MORE = "…";

    private Brief() {}

    /**
     * The words in one line, or as many whole words as there is room for, and a sign that there are more.
     *
     * @param most characters, the sign counted in; at least 2
     */
    public static String of(String words, int most) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int blank = line.lastIndexOf(' ', most - 1);
        int end = blank > 0 ? blank : most - 1;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).strip() + MORE;
    }

    /** Whether {@link #of} leaves any words out. */
    public static boolean cuts(String words, int most) {
        return words.strip().replaceAll("\\s+", " ").length() > most;
    }
}
