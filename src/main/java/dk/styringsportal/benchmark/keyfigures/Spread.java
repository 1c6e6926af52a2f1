package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.statistics.Distribution;
import java.util.List;
import java.util.Optional;

/**
 * How a figure differs between municipalities, nobody named.
 *
 * @param n municipalities with a figure
 */
public record Spread(int n, Told<Quartiles> quartiles, Told<Extremes> extremes) {

    /** By HF7. */
    public record Quartiles(double lower, double median, double upper) {}

    /** The lowest and the highest. */
    public record Extremes(double lowest, double highest) {}

    /** The same where nothing but the number of municipalities is told. */
    Spread withheld() {
        return new Spread(n, quartiles.withheld(), extremes.withheld());
    }

    /** The same where the lowest and the highest are not told: with the quartiles they would tell a sum or mean that is hidden. */
    Spread withoutExtremes() {
        return new Spread(n, quartiles, extremes.withheld());
    }

    /**
     * @param figures one of each municipality that has one
     * @param control of figures behind which stand citizens; empty for others
     */
    static Spread of(List<CellValue.Known> figures, Optional<CitizenControl> control) {
        if (figures.isEmpty()) {
            return new Spread(0, Told.none(), Told.none());
        }
        Distribution all = Distribution.ofExact(figures.stream().map(CellValue.Known::value).toList());
        Optional<Hidden> few = figures.size() < OwnKeyFigures.MINIMUM ? Optional.of(Hidden.FEW_MUNICIPALITIES) : Optional.empty();
        return new Spread(
                figures.size(),
                Told.unless(
                        few.or(() -> control.flatMap(citizens -> citizens.ofQuartiles(figures)).map(Hidden::of)),
                        Optional.of(new Quartiles(all.q1(), all.median(), all.q3()))),
                Told.unless(
                        few.or(() -> control.flatMap(citizens -> citizens.ofExtremes(figures)).map(Hidden::of)),
                        Optional.of(new Extremes(all.min(), all.max()))));
    }
}
