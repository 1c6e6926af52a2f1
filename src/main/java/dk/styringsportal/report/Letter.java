package dk.styringsportal.report;

import java.util.List;
import java.util.Locale;

/**
 * A letter on paper.
 *
 * @param addressee whom it goes to, line by line: name, role, municipality
 * @param day when it was written: "25. november 2026"
 * @param blocks in reading order
 */
public record Letter(Locale language, List<String> addressee, String day, String heading, List<Block> blocks) {

    public Letter {
        addressee = List.copyOf(addressee);
        blocks = List.copyOf(blocks);
    }
}
