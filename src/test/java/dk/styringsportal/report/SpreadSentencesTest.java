package dk.styringsportal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.statistics.Distribution;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpreadSentencesTest {

    private static final SpreadSentences DANISH = SpreadSentences.in(ReportTexts.DANISH);
    private static final Distribution NATION = Distribution.of(List.of(0.0, 50.0, 50.0, 100.0));

    @Test
    void the_nations_spread_and_who_lies_below_are_told_and_the_uncertainty_is_not() {
        assertEquals(
                List.of(
                        "Hele landet: gennemsnit 50, standardafvigelse 40,82, laveste 0, højeste 100.",
                        "25 pct. (1 af 4) af kommunerne ligger under."),
                DANISH.of(line(Optional.of("50"), Optional.empty()), "", Optional.empty()));
    }

    @Test
    void the_uncertainty_is_told_with_its_condition_when_it_is_asked_for() {
        Distribution nation = Distribution.of(List.of(40.0, 45.0, 50.0, 55.0, 60.0));
        List<String> sentences =
                DANISH.of(new Comparison.Line(Optional.empty(), Optional.of(nation), Optional.empty()), "", Optional.of(new Comparison.Population(98, 12)));

        // R 4.2.2: 50 + c(-1, 1) * qt(.975, 4) * sd(c(40, 45, 50, 55, 60)) / sqrt(5) * sqrt(1 - 5/98): 40.44 59.56
        assertEquals(
                "Gennemsnittet for alle 98 kommuner i runden ligger med 95 pct. sikkerhed på 40,44–59,56, hvis frafaldet er tilfældigt.",
                sentences.get(sentences.size() - 1));
    }

    @Test
    void those_who_answered_are_a_part_of_those_whom_the_round_asks_and_of_a_groups_members() {
        Distribution five = Distribution.of(List.of(40.0, 45.0, 50.0, 55.0, 60.0));
        List<String> sentences = DANISH.of(
                new Comparison.Line(Optional.empty(), Optional.of(five), Optional.of(five)),
                "Region Sjælland",
                Optional.of(new Comparison.Population(20, 6)));

        // R 4.2.2: 50 + c(-1, 1) * qt(.975, 4) * sd(c(40, 45, 50, 55, 60)) / sqrt(5) * sqrt(1 - 5/20): 41.5 58.5; 1 - 5/6: 45.99 54.01
        assertEquals(
                List.of(
                        "Gennemsnittet for alle 20 kommuner i runden ligger med 95 pct. sikkerhed på 41,50–58,50, hvis frafaldet er tilfældigt.",
                        "Gennemsnittet for gruppens 6 kommuner ligger med 95 pct. sikkerhed på 45,99–54,01, hvis frafaldet er tilfældigt."),
                sentences.stream().filter(sentence -> sentence.contains("frafaldet")).toList());
    }

    @Test
    void nothing_is_uncertain_when_all_have_answered_and_points_end_at_0_and_100() {
        assertEquals(Optional.empty(), SpreadSentences.interval95(Distribution.of(Collections.nCopies(98, 50.0)), 98));
        assertEquals(0, SpreadSentences.interval95(Distribution.of(List.of(0.0, 100.0)), 98).orElseThrow().low());
        assertEquals(100, SpreadSentences.interval95(Distribution.of(List.of(0.0, 100.0)), 98).orElseThrow().high());
    }

    @Test
    void a_groups_spread_follows_by_its_name() {
        List<String> sentences = DANISH.of(
                line(Optional.empty(), Optional.of(Distribution.of(List.of(10.0, 10.0)))), "Region Sjælland", Optional.empty());

        assertEquals("Region Sjælland: gennemsnit 10, standardafvigelse 0.", sentences.get(sentences.size() - 1));
        assertTrue(sentences.stream().noneMatch(sentence -> sentence.contains("ligger under")), "nobody's own points");
    }

    private static Comparison.Line line(Optional<String> own, Optional<Distribution> group) {
        return new Comparison.Line(own.map(Points::parse), Optional.of(NATION), group);
    }
}
