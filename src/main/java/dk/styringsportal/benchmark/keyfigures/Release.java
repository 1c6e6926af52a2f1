package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.questionnaire.cases.CellAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/** Sums over municipalities that a report tells together or not at all. */
final class Release {

    private final List<Sum> sums;
    private Optional<Hidden> hidden;

    /**
     * A sum of citizens.
     *
     * @param cells whose sum it is
     * @param given one of each municipality
     */
    record Sum(Set<CellAddress> cells, List<CellValue.Known> given) {

        BigFraction value() {
            return given.stream().map(CellValue.Known::part).reduce(BigFraction.ZERO, BigFraction::add);
        }
    }

    Release(List<Sum> sums, Optional<Hidden> hidden) {
        this.sums = List.copyOf(sums);
        this.hidden = hidden;
    }

    List<Sum> sums() {
        return sums;
    }

    Optional<Hidden> hidden() {
        return hidden;
    }

    boolean isTold() {
        return hidden.isEmpty();
    }

    void hide() {
        hidden = Optional.of(Hidden.DERIVABLE);
    }

    BigFraction size() {
        return sums.stream().map(Sum::value).reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** A count of citizens as one municipality gives it. */
    static CellValue.Known count(BigFraction citizens) {
        return new CellValue.Known(citizens, citizens, BigFraction.ONE, Optional.of(citizens));
    }
}
