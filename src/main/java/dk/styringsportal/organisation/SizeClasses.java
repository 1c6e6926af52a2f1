package dk.styringsportal.organisation;

import java.util.List;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Small, medium-sized and large municipalities. What has exactly the limit belongs to the smaller class.
 *
 * @param small the largest population of a small one
 * @param medium the largest population of a medium-sized one, at least {@code small}
 */
public record SizeClasses(double small, double medium) {

    /** One of the classes. */
    public enum Size {
        SMALL,
        MEDIUM,
        LARGE
    }

    private static final Quantile HF7 = Quantile.withDefaults().with(Quantile.EstimationMethod.HF7).withCopy(true);

    public SizeClasses {
        if (!(small >= 0 && medium >= small)) {
            throw new IllegalArgumentException("The limits of sizes rise from 0, not " + small + ", " + medium);
        }
    }

    /** By thirds of Denmark's municipalities: 33 small ones, 32 medium-sized, 33 large. */
    public static SizeClasses ofDenmark() {
        return Backgrounds.ofDenmark().sizes();
    }

    /**
     * Thirds by population, by the quantiles of R. J. Hyndman and Y. Fan's definition 7 at 1/3 and 2/3 (The American Statistician 50
     * (1996), 361–365). Source 004 (l. 159–167) uses such classes and does not tell their limits.
     *
     * @throws IllegalArgumentException for none
     */
    static SizeClasses thirdsOf(List<Municipality> municipalities) {
        double[] populations = municipalities.stream().mapToDouble(Municipality::population).toArray();
        return new SizeClasses(HF7.evaluate(populations, 1.0 / 3), HF7.evaluate(populations, 2.0 / 3));
    }

    /** @param population of one municipality, or together of some that are answered about as one */
    public Size of(long population) {
        if (population <= small) {
            return Size.SMALL;
        }
        return population <= medium ? Size.MEDIUM : Size.LARGE;
    }
}
