package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.benchmark.keyfigures.CellValue.Known;
import dk.styringsportal.benchmark.keyfigures.CellValue.Reason;
import dk.styringsportal.benchmark.keyfigures.CellValue.Without;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.questionnaire.figures.Basis;
import dk.styringsportal.questionnaire.figures.FigureCell;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Works out one municipality's figure for one cell. */
final class CellReckoning {

    private final Basis basis;
    private final FigureCell cell;
    private final Population population;

    CellReckoning(Basis basis, FigureCell cell, Population population) {
        this.basis = basis;
        this.cell = cell;
        this.population = population;
    }

    CellValue of(Reporting response) {
        ReportedNumber number = ReportedNumber.in(response.answers(), cell.value());
        if (number.number().isEmpty()) {
            return new Without(number.reason().orElseThrow());
        }
        BigFraction reported = number.number().get();
        Optional<BigFraction> persons =
                cell.persons().flatMap(address -> ReportedNumber.in(response.answers(), address).number());
        if (basis instanceof Basis.PerInhabitants rate) {
            return divided(reported.multiply(rate.of()), inhabitants(response), Reason.NO_POPULATION, persons);
        } else if (basis instanceof Basis.PerNumber) {
            return divided(reported, other(response), Reason.NO_DIVISOR, persons);
        } else if (basis instanceof Basis.WeightedMean) {
            Optional<BigFraction> weight = other(response);
            return divided(reported.multiply(weight.orElse(BigFraction.ZERO)), weight, Reason.NO_DIVISOR, persons);
        }
        return new Known(reported, reported, BigFraction.ONE, persons);
    }

    /** The figures of those that have one. */
    List<Known> known(List<Reporting> responses) {
        return responses.stream().map(this::of).filter(Known.class::isInstance).map(Known.class::cast).toList();
    }

    private static CellValue divided(
            BigFraction part, Optional<BigFraction> whole, Reason missing, Optional<BigFraction> persons) {
        if (whole.isEmpty()) {
            return new Without(missing);
        }
        return whole.get().signum() == 0
                ? new Without(Reason.ZERO_DIVISOR)
                : new Known(part.divide(whole.get()), part, whole.get(), persons);
    }

    private Optional<BigFraction> other(Reporting response) {
        return cell.other().flatMap(address -> ReportedNumber.in(response.answers(), address).number());
    }

    private Optional<BigFraction> inhabitants(Reporting response) {
        return population
                .of(response.organisation(), cell.year().orElseThrow(), cell.ages().orElseThrow())
                .map(BigFraction::of);
    }
}
