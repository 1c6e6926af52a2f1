package dk.styringsportal.benchmark.keyfigures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.testing.KeyFigureRounds;
import dk.styringsportal.testing.RandomCases;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Key figures over different municipalities that, taken from each other, leave the few citizens of one. */
class LinkedFiguresTest {

    private static final int MOST_SECONDS = 30;

    private static final KeyFigureRounds PROGRESSION = KeyFigureRounds.progression();
    private static final KeyFigureRounds RECIPIENTS = KeyFigureRounds.recipients();

    /** Seven municipalities with 21 of 67 or more in 2015, but for the last, of which only the sum of all is made: so many have it. */
    private static List<FigureNumbers> recipients(int ofLast) {
        List<Reporting> given = new ArrayList<>(RECIPIENTS.alike(6, "alt-udfyldt"));
        given.add(RECIPIENTS.municipality(6, "alt-udfyldt", 1, Map.of("modtagere-alder", Map.of(
                "fra-18-til-30", Map.of("aar-2015", 98, "aar-2018", 116),
                "fra-31-til-49", Map.of("aar-2015", 131, "aar-2018", 134),
                "fra-50-til-66", Map.of("aar-2015", 112, "aar-2018", 126),
                "fra-67", Map.of("aar-2015", ofLast, "aar-2018", 26)))));
        List<Municipality> all = new ArrayList<>(Municipalities.ofDenmark().all());
        all.remove(6);
        return RECIPIENTS.ofAll(given, KeyFigureRounds.inhabitants(3000, all)).figures();
    }

    private static NumberOfAll number(List<FigureNumbers> figures, String figure, String row, String column) {
        return figures.stream()
                .filter(FigureNumbers.Measured.class::isInstance)
                .flatMap(one -> ((FigureNumbers.Measured) one).lines().stream())
                .filter(line -> line.figure().key().equals(figure)
                        && line.cell().value().row().filter(key -> key.value().equals(row)).isPresent()
                        && line.cell().value().column().filter(key -> key.value().equals(column)).isPresent())
                .findFirst()
                .orElseThrow()
                .all();
    }

    /** 6 · 21 + 3 = 129 are told, and 126 behind the rate, for which the last has no inhabitants: the three are its own. */
    @Test
    void a_sum_and_a_rate_over_one_municipality_less_are_not_told_together() {
        List<FigureNumbers> three = recipients(3);
        Optional<Hidden> sum = number(three, "modtagere-alder", "fra-67", "aar-2015").sum().hidden();
        Optional<Hidden> rate = number(three, "modtagere-alder-pr-10000", "fra-67", "aar-2015").persons().hidden();
        assertEquals(1, List.of(sum, rate).stream().flatMap(Optional::stream).filter(Hidden.DERIVABLE::equals).count(), sum + " " + rate);
        assertTrue(number(three, "modtagere-alder", "fra-67", "aar-2018").sum().hidden().isEmpty(), "26 are not few");

        List<FigureNumbers> ten = recipients(10);
        assertTrue(number(ten, "modtagere-alder", "fra-67", "aar-2015").sum().hidden().isEmpty());
        assertTrue(number(ten, "modtagere-alder-pr-10000", "fra-67", "aar-2015").persons().hidden().isEmpty());
    }

    /**
     * Ten with 8 under 40 and 6 from 40 in housing, all with means, but for the last: of its 3 from 40 there is no mean, and so they are
     * not behind the mean. 140 - 3 of all, 80 and 54 by age: the three are what is missing.
     */
    @Test
    void means_of_ages_and_of_all_are_not_told_together_where_one_municipality_has_few() {
        List<Reporting> given = new ArrayList<>(PROGRESSION.alike(9, "alt-udfyldt"));
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("pris-timer-alle", Map.of("alle-sager", Map.of("antal-107", 11, "pris-107", 1850, "antal-85", 25, "timer-85", 12)));
        own.put("pris-timer-alder", Map.of(
                "under-40", Map.of("antal-107", 8, "pris-107", 2010, "antal-85", 12, "timer-85", 13),
                "fra-40", Map.of("antal-107", 3, "pris-107", Map.of("means", "not-applicable"), "antal-85", 13, "timer-85", 11)));
        given.add(PROGRESSION.municipality(9, "alt-udfyldt", 1, own));
        List<FigureNumbers> figures = PROGRESSION.ofAll(given, Population.NONE).figures();
        long hidden = List.of(
                        number(figures, "pris-107-alle", "alle-sager", "pris-107"),
                        number(figures, "pris-107-alder", "under-40", "pris-107"),
                        number(figures, "pris-107-alder", "fra-40", "pris-107"))
                .stream()
                .filter(number -> number.persons().hidden().equals(Optional.of(Hidden.DERIVABLE)))
                .count();
        assertEquals(1, hidden, "one of the three gives way");
    }

    /** All 98, nearly each with something missing, so that no two are in the same sums. */
    @Test
    void the_98_take_seconds_of_processor_time() {
        Random random = new Random(98);
        List<Reporting> given = new ArrayList<>();
        for (int place = 0; place < 98; place++) {
            given.add(PROGRESSION.municipality(place, "alt-udfyldt", 1, new RandomCases(random, 20 + random.nextInt(200)).answers()));
        }
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<FigureNumbers> figures = PROGRESSION.ofAll(given, Population.NONE).figures();
        Duration took = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        assertTrue(took.compareTo(Duration.ofSeconds(MOST_SECONDS)) < 0, took.toString());
        assertTrue(told(figures) > 0);
    }

    private static long told(List<FigureNumbers> figures) {
        return figures.stream()
                .mapToLong(figure -> figure instanceof FigureNumbers.Counted counted
                        ? counted.lines().stream().filter(line -> line.all().value().isPresent()).count()
                        : ((FigureNumbers.Measured) figure).lines().stream().filter(line -> line.all().persons().value().isPresent()).count())
                .sum();
    }
}
