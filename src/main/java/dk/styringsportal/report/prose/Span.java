package dk.styringsportal.report.prose;

import java.util.Optional;

/**
 * Some words that look alike.
 *
 * @param words a line break is one here too
 * @param link an address of the web or of mail, or "#figur-12"; empty for mere words
 */
public record Span(String words, boolean strong, Optional<String> link) {

    private static final char WITHIN = '#';

    /** Mere words. */
    public static Span of(String words) {
        return new Span(words, false, Optional.empty());
    }

    /** The figure that it leads to: "figur-12"; empty for all others. */
    public Optional<String> figure() {
        return link.filter(address -> address.charAt(0) == WITHIN).map(address -> address.substring(1));
    }
}
