package dk.styringsportal.statistics.test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Holm's correction for having tested a whole family of questions at once: the chance that even one true hypothesis of the
 * family is rejected stays below the significance level. The smallest p is multiplied by the number of tests, the next by
 * one less, and so on; none falls below the one before, none exceeds 1. R's {@code p.adjust(p, method = "holm")}.
 *
 * <p>S. Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian Journal of Statistics 6 (1979), 65–70.
 */
public final class Holm {

    private Holm() {}

    /**
     * The corrected p values, in the order given.
     *
     * @param family every p of the family, in [0, 1]; one that is empty stays so and does not count as a test
     */
    public static List<OptionalDouble> correct(List<OptionalDouble> family) {
        family.forEach(p -> p.ifPresent(Holm::check));
        List<Integer> smallestFirst = IntStream.range(0, family.size())
                .filter(place -> family.get(place).isPresent())
                .boxed()
                .sorted(Comparator.comparingDouble(place -> family.get(place).getAsDouble()))
                .toList();
        List<OptionalDouble> corrected = new ArrayList<>(Collections.nCopies(family.size(), OptionalDouble.empty()));
        double floor = 0;
        int left = smallestFirst.size();
        for (int place : smallestFirst) {
            floor = Math.max(floor, Math.min(1, left-- * family.get(place).getAsDouble()));
            corrected.set(place, OptionalDouble.of(floor));
        }
        return List.copyOf(corrected);
    }

    private static void check(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("A p value lies in [0, 1], not " + p);
        }
    }
}
