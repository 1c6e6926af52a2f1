package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.figures.FigureCell;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** From those who have answered to the nation, or why that cannot be done. */
public sealed interface GrossingUp {

    /**
     * @param nation inhabitants of the age group in all municipalities
     * @param answering inhabitants of the age group in those that have answered with a number, over 0
     */
    record Factor(BigInteger nation, BigInteger answering) implements GrossingUp {

        /** At least 1. */
        public BigFraction value() {
            return BigFraction.of(nation, answering);
        }
    }

    /** @param municipalities how many of the 98 have no imported inhabitants of that year and age group */
    record PopulationMissing(int municipalities) implements GrossingUp {}

    /** Those who have answered have no inhabitants of that age group, so nothing can be learnt from them. */
    record NobodyLivesThere() implements GrossingUp {}

    /** @param answering at least one */
    static GrossingUp of(FigureCell cell, List<OrganisationCode> answering, Population population) {
        int year = cell.year().orElseThrow();
        Optional<BigInteger> nation = population.nation(year, cell.ages().orElseThrow());
        if (nation.isEmpty()) {
            return new PopulationMissing(population.without(year, cell.ages().get()).size());
        }
        BigInteger theirs = answering.stream()
                .map(code -> population.of(code, year, cell.ages().get()).orElseThrow())
                .reduce(BigInteger.ZERO, BigInteger::add);
        return theirs.signum() == 0 ? new NobodyLivesThere() : new Factor(nation.get(), theirs);
    }
}
