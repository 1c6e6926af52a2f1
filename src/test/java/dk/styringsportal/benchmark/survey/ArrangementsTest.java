package dk.styringsportal.benchmark.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.Background;
import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.statistics.correlation.Correlation;
import dk.styringsportal.statistics.correlation.Pair;
import dk.styringsportal.statistics.interval.ClusterCounts;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Somebody who knows which municipalities answered, and how often each answer was given, tries which answer is whose. */
class ArrangementsTest {

    private static final List<ToDoubleFunction<Background>> VARIABLES =
            List.of(Background::population, Background::socioeconomicIndex);

    private final List<Background> backgrounds = Municipalities.ofDenmark().all().stream()
            .map(Municipality::code)
            .map(code -> Backgrounds.ofDenmark().of(List.of(code)))
            .toList();

    private List<Pair> pairs(List<Double> ratings, ToDoubleFunction<Background> variable) {
        return IntStream.range(0, ratings.size())
                .mapToObj(place -> new Pair(variable.applyAsDouble(backgrounds.get(place * 3)), ratings.get(place)))
                .toList();
    }

    /** The coefficients as they are told. */
    private List<Double> told(List<Double> ratings, UnaryOperator<Correlation> telling) {
        List<Double> told = new ArrayList<>();
        VARIABLES.forEach(variable -> {
            List<Pair> pairs = pairs(ratings, variable);
            told.add(telling.apply(Correlation.pearson(pairs).orElseThrow()).coefficient());
            told.add(telling.apply(Correlation.spearman(pairs).orElseThrow()).coefficient());
        });
        return told;
    }

    private static void orders(List<Double> left, List<Double> begun, Set<List<Double>> all) {
        if (left.isEmpty()) {
            all.add(begun);
        }
        for (Double next : new HashSet<>(left)) {
            List<Double> rest = new ArrayList<>(left);
            rest.remove(next);
            List<Double> more = new ArrayList<>(begun);
            more.add(next);
            orders(rest, more, all);
        }
    }

    @Test
    void few_answers_can_be_tried_out_from_all_digits_and_are_not_told() {
        List<Double> ratings = List.of(4.0, 2.0, 3.0, 3.0, 1.0, 4.0, 3.0, 2.0);
        Set<List<Double>> all = new HashSet<>();
        orders(ratings, List.of(), all);
        List<Double> told = told(ratings, correlation -> correlation);

        assertEquals(List.of(ratings), all.stream().filter(order -> told(order, exact -> exact).equals(told)).toList());
        assertFalse(Arrangements.hide(pairs(ratings, Background::population)));
    }

    @Test
    void of_many_answers_in_hundredths_every_municipality_may_have_given_another() {
        Random random = new Random(3);
        List<Double> ratings = random.doubles(30).map(any -> 1 + Math.floor(any * 4)).boxed().toList();
        List<Double> told = told(ratings, Correlation::inHundredths);
        Set<Integer> open = new HashSet<>();
        for (int trial = 0; trial < 200 && open.size() < ratings.size(); trial++) {
            List<Double> other = new ArrayList<>(ratings);
            Collections.shuffle(other, random);
            if (approach(other, told, random)) {
                IntStream.range(0, 30).filter(place -> !other.get(place).equals(ratings.get(place))).forEach(open::add);
            }
        }

        assertTrue(Arrangements.hide(pairs(ratings, Background::population)));
        assertEquals(ratings.size(), open.size());
    }

    /** Exchanges answers as long as that brings the coefficients nearer to those that are told; whether they come out as told. */
    private boolean approach(List<Double> ratings, List<Double> told, Random random) {
        double distance = distance(ratings, told);
        for (int step = 0; step < 1500 && !told(ratings, Correlation::inHundredths).equals(told); step++) {
            int one = random.nextInt(ratings.size());
            int other = random.nextInt(ratings.size());
            Collections.swap(ratings, one, other);
            double now = distance(ratings, told);
            if (now <= distance) {
                distance = now;
            } else {
                Collections.swap(ratings, one, other);
            }
        }
        return told(ratings, Correlation::inHundredths).equals(told);
    }

    private double distance(List<Double> ratings, List<Double> told) {
        List<Double> here = told(ratings, correlation -> correlation);
        return IntStream.range(0, told.size()).mapToDouble(place -> Math.abs(here.get(place) - told.get(place))).sum();
    }

    @Test
    void equal_answers_are_told_apart_by_nothing() {
        assertEquals(BigInteger.valueOf(12), Arrangements.ways(List.of("a", "a", "b", "c")));
        assertEquals(BigInteger.ONE, Arrangements.ways(List.of("a", "a", "a")));
        assertEquals(BigInteger.ONE, Arrangements.ways(List.of()));
    }

    /** Whoever knows how many answered where looks only among municipalities of as many. */
    @Test
    void municipalities_exchange_answers_with_those_of_as_many_persons() {
        List<ClusterCounts> alike = IntStream.range(0, 24).mapToObj(any -> new ClusterCounts(any % 4, 3, any % 3, 2)).toList();
        List<ClusterCounts> allOther = IntStream.range(0, 24).mapToObj(any -> new ClusterCounts(any % 4, 3 + any, any % 3, 2)).toList();

        assertTrue(Arrangements.hideClusters(alike));
        assertFalse(Arrangements.hideClusters(allOther));
    }
}
