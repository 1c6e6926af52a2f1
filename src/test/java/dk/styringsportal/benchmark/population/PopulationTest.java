package dk.styringsportal.benchmark.population;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.figures.AgeGroup;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationTest {

    private static final OrganisationCode COPENHAGEN = new OrganisationCode("0101");

    @ParameterizedTest
    @CsvSource({
        "18-64, 18, 64", "18–64 år, 18, 64", "18 - 64, 18, 64", "67+, 67, 125", "67 år og derover, 67, 125",
        "67+ år, , ", "18 år, 18, 18", "0, 0, 0", "64-18, , ", "18-126, , ", "voksne, , ", "'', , ", "18-, , ", "1234, , "
    })
    void age_groups_are_read_as_they_are_written(String text, Integer from, Integer to) {
        Optional<AgeGroup> wanted = from == null ? Optional.empty() : Optional.of(new AgeGroup(from, to));
        assertEquals(wanted, AgeGroup.of(text));
    }

    @Test
    void a_group_that_is_there_is_taken_and_others_are_added_up_without_gap_or_overlap() {
        Population population = of("18-30:100", "31-49:200", "50-64:50", "18-49:310", "65-66:7", "67+:30");

        assertEquals(Optional.of(BigInteger.valueOf(100)), population.of(COPENHAGEN, 2018, new AgeGroup(18, 30)));
        assertEquals(Optional.of(BigInteger.valueOf(360)), population.of(COPENHAGEN, 2018, new AgeGroup(18, 64)));
        assertEquals(Optional.of(BigInteger.valueOf(57)), population.of(COPENHAGEN, 2018, new AgeGroup(50, 66)));
        assertEquals(Optional.of(BigInteger.valueOf(30)), population.of(COPENHAGEN, 2018, new AgeGroup(67, AgeGroup.OLDEST)));
        assertEquals(Optional.empty(), population.of(COPENHAGEN, 2018, new AgeGroup(18, 60)));
        assertEquals(Optional.empty(), population.of(COPENHAGEN, 2017, new AgeGroup(18, 64)));
    }

    /** The widest first part leads nowhere; the narrower one does. */
    @Test
    void a_part_that_leads_nowhere_is_given_up_for_another() {
        assertEquals(
                Optional.of(BigInteger.valueOf(30)),
                of("18-40:1000", "18-30:10", "31-64:20").of(COPENHAGEN, 2018, new AgeGroup(18, 64)));
    }

    @Test
    void single_ages_are_added_up() {
        List<String> ages = new ArrayList<>();
        for (int age = 0; age <= AgeGroup.OLDEST; age++) {
            ages.add(age + ":" + age);
        }
        Population population = of(ages.toArray(String[]::new));

        // 18 + … + 64 = 47 · 41; 67 + … + 125 = 59 · 96
        assertEquals(Optional.of(BigInteger.valueOf(1927)), population.of(COPENHAGEN, 2018, new AgeGroup(18, 64)));
        assertEquals(Optional.of(BigInteger.valueOf(5664)), population.of(COPENHAGEN, 2018, new AgeGroup(67, AgeGroup.OLDEST)));
    }

    @Test
    void the_nation_is_known_when_every_municipality_is() {
        List<Inhabitants> all = new ArrayList<>();
        Municipalities.ofDenmark().all().forEach(one -> all.add(new Inhabitants(one.code(), 2018, new AgeGroup(18, 64), 10)));
        assertEquals(Optional.of(BigInteger.valueOf(980)), new Population(List.of(), all).nation(2018, new AgeGroup(18, 64)));

        all.remove(0);
        Population lacking = new Population(List.of(), all);
        assertEquals(Optional.empty(), lacking.nation(2018, new AgeGroup(18, 64)));
        assertEquals(List.of(COPENHAGEN), lacking.without(2018, new AgeGroup(18, 64)));
    }

    /** @param groups "18-64:100" */
    private static Population of(String... groups) {
        List<Inhabitants> inhabitants = new ArrayList<>();
        for (String group : groups) {
            String[] parts = group.split(":");
            inhabitants.add(new Inhabitants(COPENHAGEN, 2018, AgeGroup.of(parts[0]).orElseThrow(), Long.parseLong(parts[1])));
        }
        return new Population(List.of(), inhabitants);
    }
}
