package dk.styringsportal.benchmark.population;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where the inhabitants of one year are from.
 *
 * @param text as KL has written it: "Danmarks Statistik, FOLK1A"
 * @param date of the figures, as KL has given it
 * @param importedBy as shown to users
 */
public record PopulationSource(int year, String text, LocalDate date, Instant importedAt, String importedBy) {

    /** In characters. */
    public static final int LONGEST = 300;

    public PopulationSource {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A source has 1 to " + LONGEST + " characters");
        }
    }
}
