package dk.styringsportal.benchmark.keyfigures;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The persons or cases that a figure rests on, as they were reported, before any grossing up.
 *
 * <p>Source 003, "*Beregnet på baggrund af mindre end 20 personer" (line 378): fewer are marked, not hidden.
 *
 * @param counted those of whom it is known
 * @param unstated how many municipalities have not said how many theirs are
 * @param limit fewer are few
 */
public record PersonsBehind(BigFraction counted, int unstated, int limit) {

    static PersonsBehind of(Collection<CellValue.Known> figures, int limit) {
        BigFraction counted = figures.stream()
                .flatMap(figure -> figure.persons().stream())
                .reduce(BigFraction.ZERO, BigFraction::add);
        int unstated = (int) figures.stream().map(CellValue.Known::persons).filter(Optional::isEmpty).count();
        return new PersonsBehind(counted, unstated, limit);
    }

    /** Whether the figure is to be marked; so also where nobody can say that it rests on enough. */
    public boolean areFew() {
        return counted.compareTo(BigFraction.of(limit)) < 0;
    }
}
