package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.cases.CellAddress;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/** Sums over municipalities that a report tells together or not at all. */
final class Release {

    private final List<Sum> sums;
    private final List<Sum> measures;
    private Optional<Hidden> hidden;

    /**
     * A sum over the municipalities that have the numbers.
     *
     * @param cells whose sum it is
     * @param given what each of these municipalities has, with the citizens behind it
     */
    record Sum(Set<CellAddress> cells, Map<OrganisationCode, CellValue.Known> given) {

        Sum {
            given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        }

        BigFraction value() {
            return given.values().stream().map(CellValue.Known::part).reduce(BigFraction.ZERO, BigFraction::add);
        }
    }

    /** @param sums of citizens */
    Release(List<Sum> sums, Optional<Hidden> hidden) {
        this(sums, List.of(), hidden);
    }

    /**
     * @param sums of citizens
     * @param measures sums of what is measured of citizens, such as spending, or means times the citizens they are of
     */
    Release(List<Sum> sums, List<Sum> measures, Optional<Hidden> hidden) {
        this.sums = List.copyOf(sums);
        this.measures = List.copyOf(measures);
        this.hidden = hidden;
    }

    List<Sum> sums() {
        return sums;
    }

    List<Sum> measures() {
        return measures;
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
