package dk.styringsportal.benchmark.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * One group's answers by two facts about municipalities, beside the nation's that the ordinary frequencies tell: attacked by linear
 * programming, as the public and as each municipality.
 */
class FactsAttackTest {

    private static final int TABLES = 60;
    private static final GroupId GROUP = new GroupId("ledere");

    /** What is published of one random survey. */
    private record Published(ItemTable table, Margin nation, List<Margin> one, List<Margin> other) {

        static Published of(int seed) {
            Random random = new Random(seed);
            int municipalities = 8 + random.nextInt(8);
            double agreement = random.nextDouble();
            Map<Stratum, Tally> strata = new HashMap<>();
            Map<String, Set<Stratum>> classes = new LinkedHashMap<>();
            for (int i = 0; i < municipalities; i++) {
                Stratum stratum = new Stratum(GROUP, new OrganisationCode(String.format("%04d", i + 1)));
                Integer[] counts = {0, 0, 0};
                for (int person = random.nextInt(random.nextInt(3) == 0 ? 9 : 3); person >= 0; person--) {
                    counts[random.nextDouble() < agreement ? 0 : random.nextInt(3)]++;
                }
                strata.put(stratum, new Tally(Arrays.asList(counts)));
                for (String fact : List.of("a", "b")) {
                    int known = random.nextInt(5);
                    classes.computeIfAbsent(fact + Math.min(known, 3), key -> new HashSet<>()).add(stratum);
                }
            }
            return new Published(
                    new ItemTable("A", strata),
                    new Margin(GROUP.value(), Margin.NATION, strata.keySet()),
                    margins(classes, "a"),
                    margins(classes, "b"));
        }

        private static List<Margin> margins(Map<String, Set<Stratum>> classes, String fact) {
            return classes.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(fact))
                    .map(entry -> new Margin(GROUP.value(), entry.getKey(), entry.getValue()))
                    .toList();
        }

        ItemCells together() {
            List<Margin> all = new ArrayList<>(List.of(nation));
            all.addAll(one);
            all.addAll(other);
            return cells(all);
        }

        private ItemCells cells(List<Margin> margins) {
            DisclosureControl control = new DisclosureControl(DisclosureRules.STANDARD, margins, Set.of(nation));
            Map<Stratum, Integer> respondents = new HashMap<>();
            table.strata().forEach((stratum, tally) -> respondents.put(stratum, tally.n()));
            return control.cells(control.pattern(respondents), table);
        }

        ItemCells nationAlone() {
            return cells(List.of(nation));
        }

        /** Each fact as if the other were not tabled. */
        ItemCells apart() {
            Map<Margin, Cell> cells = new HashMap<>();
            for (List<Margin> fact : List.of(one, other)) {
                List<Margin> margins = new ArrayList<>(List.of(nation));
                margins.addAll(fact);
                cells.putAll(cells(margins).cells());
            }
            return new ItemCells("A", cells);
        }

        /** By the public and by each municipality, beyond what the nation's figure by itself gives away. */
        List<String> recovered(ItemCells cells) {
            Map<Margin, Cell> withoutClasses = new HashMap<>(cells.cells());
            withoutClasses.replaceAll((margin, cell) -> margin.equals(nation) || cell instanceof Cell.None ? cell : new Cell.Withheld(Reason.TOO_FEW));
            List<Optional<OrganisationCode>> attackers = new ArrayList<>(List.of(Optional.empty()));
            new TreeSet<>(table.strata().keySet()).forEach(stratum -> attackers.add(Optional.of(stratum.municipality())));
            List<String> recovered = new ArrayList<>();
            for (Optional<OrganisationCode> attacker : attackers) {
                Set<String> anyway = new HashSet<>();
                new Attacker(table, new ItemCells("A", withoutClasses), attacker).recovered().forEach(cell -> anyway.add(place(cell)));
                new Attacker(table, cells, attacker).recovered().stream()
                        .filter(cell -> !anyway.contains(place(cell)))
                        .forEach(recovered::add);
            }
            return recovered;
        }

        /** Without what is said of why it is not shown. */
        private static String place(String recovered) {
            return recovered.substring(recovered.indexOf(" of "));
        }
    }

    @Test
    void nobody_recovers_a_class_from_tables_by_two_facts_and_the_nations_frequencies() {
        int shown = 0;
        int withheld = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            Published published = Published.of(seed);
            ItemCells cells = published.together();
            assertEquals(List.of(), published.recovered(cells), "seed " + seed);
            shown += cells.cells().values().stream().filter(Cell.Shown.class::isInstance).count();
            withheld += cells.cells().values().stream().filter(Cell.Withheld.class::isInstance).count();
        }
        assertTrue(shown > TABLES && withheld > TABLES, shown + " shown, " + withheld + " withheld");
    }

    /** So that what the ordinary frequencies tell is no other than what the tables rest on. */
    @Test
    void the_nation_shows_what_it_shows_by_itself_whatever_stands_beside_it() {
        for (int seed = 0; seed < TABLES; seed++) {
            Published published = Published.of(seed);
            Margin nation = published.nation();
            assertEquals(published.nationAlone().cell(nation), published.together().cell(nation), "seed " + seed);
        }
    }

    /** Else an attack that always fails would prove nothing. */
    @Test
    void tables_that_are_decided_about_apart_are_broken_into() {
        int broken = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            Published published = Published.of(seed);
            broken += published.recovered(published.apart()).isEmpty() ? 0 : 1;
        }
        assertTrue(broken > TABLES / 20, "only " + broken + " were broken into");
    }
}
