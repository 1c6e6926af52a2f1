package dk.styringsportal.api;

import dk.styringsportal.statistics.Distribution;
import java.math.BigDecimal;
import java.util.Optional;

/** A distribution's summary; all but n are null where there is nothing to summarise. Quartiles by HF7,
 * the standard deviation with n − 1 (null for a single value). */
public record DistributionJson(
        int n, BigDecimal mean, BigDecimal median, BigDecimal q1, BigDecimal q3, BigDecimal min, BigDecimal max,
        BigDecimal standardDeviation) {

    private static final DistributionJson EMPTY = new DistributionJson(0, null, null, null, null, null, null, null);

    static DistributionJson of(Optional<Distribution> distribution) {
        return distribution.map(DistributionJson::of).orElse(EMPTY);
    }

    static DistributionJson of(Distribution distribution) {
        return new DistributionJson(
                distribution.n(),
                Rounded.number(distribution.mean()),
                Rounded.number(distribution.median()),
                Rounded.number(distribution.q1()),
                Rounded.number(distribution.q3()),
                Rounded.number(distribution.min()),
                Rounded.number(distribution.max()),
                distribution.standardDeviation().isPresent()
                        ? Rounded.number(distribution.standardDeviation().getAsDouble())
                        : null);
    }
}
