package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.benchmark.disclosure.Cell;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The parts of a whole over all municipalities that have told every part of it.
 *
 * @param parts in their order, as many as the figure has; none where all, or nearly all, are in one part
 * @param base the whole; empty where {@code bounded} is there
 * @param bounded what is said in place of numbers where all citizens are in one part
 * @param municipalities how many have told every part
 */
public record PartsOfAll(
        List<Told<BigFraction>> parts, Optional<BigFraction> base, Optional<Cell.Bounded> bounded, int municipalities) {

    public PartsOfAll {
        parts = List.copyOf(parts);
    }
}
