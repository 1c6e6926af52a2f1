package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.benchmark.keyfigures.CellValue.Known;
import dk.styringsportal.benchmark.keyfigures.CellValue.Reason;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.figures.Basis;
import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.statistics.Distribution;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One number of a key figure over all who have submitted.
 *
 * @param without how many have no figure, by the reason
 * @param distribution of the municipalities' own figures, all alike in weight; empty where nobody has one
 * @param sum of what was reported; empty where nobody has a figure, and for rates and means, which cannot be added up
 * @param national the rate or mean of all who have a figure together, or the estimate for the nation; empty where there is none
 * @param grossingUp empty unless the figure is grossed up and somebody has one
 * @param persons behind the figure; empty where they are not counted or nobody has a figure
 */
public record CellFigures(
        FigureCell cell,
        Map<Reason, Integer> without,
        Optional<Distribution> distribution,
        Optional<BigFraction> sum,
        Optional<BigFraction> national,
        Optional<GrossingUp> grossingUp,
        Optional<PersonsBehind> persons) {

    /** How many municipalities have a figure. */
    public int n() {
        return distribution.map(Distribution::n).orElse(0);
    }

    public int without(Reason reason) {
        return without.getOrDefault(reason, 0);
    }

    /** Whether the figure is to be marked because few stand behind it. */
    public boolean restsOnFew() {
        return persons.filter(PersonsBehind::areFew).isPresent();
    }

    static CellFigures of(Basis basis, FigureCell cell, int fewUnder, List<Reporting> responses, Population population) {
        CellReckoning reckoning = new CellReckoning(basis, cell, population);
        Map<OrganisationCode, Known> known = new LinkedHashMap<>();
        Map<Reason, Integer> without = new EnumMap<>(Reason.class);
        for (Reporting response : responses) {
            CellValue value = reckoning.of(response);
            if (value instanceof Known figure) {
                known.put(response.organisation(), figure);
            } else if (value instanceof CellValue.Without none) {
                without.merge(none.reason(), 1, Integer::sum);
            }
        }
        if (known.isEmpty()) {
            return new CellFigures(
                    cell, without, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        BigFraction parts = known.values().stream().map(Known::part).reduce(BigFraction.ZERO, BigFraction::add);
        BigFraction wholes = known.values().stream().map(Known::whole).reduce(BigFraction.ZERO, BigFraction::add);
        boolean added = basis instanceof Basis.Sum || basis instanceof Basis.GrossedUp;
        Optional<GrossingUp> grossingUp = basis instanceof Basis.GrossedUp
                ? Optional.of(GrossingUp.of(cell, List.copyOf(known.keySet()), population))
                : Optional.empty();
        return new CellFigures(
                cell,
                without,
                Optional.of(Distribution.ofExact(known.values().stream().map(Known::value).toList())),
                added ? Optional.of(parts) : Optional.empty(),
                together(basis, parts, wholes, grossingUp),
                grossingUp,
                cell.persons().map(address -> PersonsBehind.of(known.values(), fewUnder)));
    }

    private static Optional<BigFraction> together(
            Basis basis, BigFraction parts, BigFraction wholes, Optional<GrossingUp> grossingUp) {
        if (basis instanceof Basis.Sum || basis instanceof Basis.Spread) {
            return Optional.empty();
        }
        return basis instanceof Basis.GrossedUp
                ? grossingUp.flatMap(up -> grossedUp(parts, up))
                : Optional.of(parts.divide(wholes));
    }

    private static Optional<BigFraction> grossedUp(BigFraction sum, GrossingUp grossingUp) {
        return grossingUp instanceof GrossingUp.Factor factor
                ? Optional.of(sum.multiply(factor.value()))
                : Optional.empty();
    }
}
