package dk.styringsportal.benchmark.keyfigures;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One number over all municipalities that have it.
 *
 * @param sum of what was reported; none for rates and means
 * @param together the rate or mean of all together, or the estimate for the nation
 * @param grossingUp by which factor; empty unless the figure is grossed up and somebody has it
 * @param persons behind the figure; none where they are not counted
 * @param few whether it is marked because few stand behind it; false where it is hidden
 */
public record NumberOfAll(
        Told<BigFraction> sum,
        Told<BigFraction> together,
        Optional<GrossingUp> grossingUp,
        Told<BigFraction> persons,
        boolean few,
        Spread spread) {

    /** How many municipalities have it. */
    public int municipalities() {
        return spread.n();
    }

    /** The same where nothing is told but of how many municipalities it is. */
    NumberOfAll withheld() {
        return new NumberOfAll(sum.withheld(), together.withheld(), grossingUp, persons.withheld(), false, spread.withheld());
    }

    static NumberOfAll of(CellFigures figures, Optional<Hidden> hidden, Spread spread) {
        return new NumberOfAll(
                Told.unless(hidden, figures.sum()),
                Told.unless(hidden, figures.national()),
                figures.grossingUp(),
                Told.unless(hidden, figures.persons().map(PersonsBehind::counted)),
                hidden.isEmpty() && figures.restsOnFew(),
                spread);
    }
}
