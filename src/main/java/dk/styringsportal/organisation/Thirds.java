package dk.styringsportal.organisation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Where municipalities are parted in three by a measure: the quantiles of R. J. Hyndman and Y. Fan's definition 7 at
 * 1/3 and 2/3 (The American Statistician 50 (1996), 361–365). What has exactly a limit belongs below it.
 *
 * @param first the largest value of the lowest third
 * @param second the largest value of the middle third
 */
record Thirds(double first, double second) {

    /** @throws IllegalArgumentException for none */
    static Thirds of(List<Municipality> municipalities, ToDoubleFunction<Municipality> measure) {
        double[] values = municipalities.stream().mapToDouble(measure).toArray();
        Quantile quantile = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).withCopy(true);
        return new Thirds(quantile.evaluate(values, 1.0 / 3), quantile.evaluate(values, 2.0 / 3));
    }
}
