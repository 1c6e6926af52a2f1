package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.statistics.Distribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A distribution as an edition tells it: least, quartiles, greatest, without the values themselves. To be drawn it is taken as
 * one of those five values, which by HF7 has just these quartiles: its second, third and fourth value. Its n and mean are
 * nobody's, and are not to be told.
 */
public final class FiveNumbers {

    private FiveNumbers() {}

    /** Empty where it is withheld. */
    public static Optional<Distribution> of(EditionFigure figure) {
        List<Double> five = Stream.of("min", "q1", "median", "q3", "max")
                .map(figure::number)
                .flatMap(Optional::stream)
                .map(BigDecimal::doubleValue)
                .toList();
        return five.size() == 5 ? Optional.of(Distribution.of(five)) : Optional.empty();
    }
}
