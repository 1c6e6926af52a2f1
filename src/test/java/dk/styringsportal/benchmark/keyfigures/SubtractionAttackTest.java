package dk.styringsportal.benchmark.keyfigures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.KeyFigureRounds;
import dk.styringsportal.testing.RandomCases;
import dk.styringsportal.testing.RandomRecipients;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everybody, and municipalities that know their own numbers, subtract figures of editions from each other and look for others' counts
 * of one to four: in seeded rounds with few citizens, large municipalities beside small ones, missing answers, and corrections.
 */
class SubtractionAttackTest {

    private static final KeyFigureRounds PROGRESSION = KeyFigureRounds.progression();
    private static final KeyFigureRounds RECIPIENTS = KeyFigureRounds.recipients();

    /** One round only: with as many numbers as are asked for, a look at each takes a minute. */
    @Test
    void no_count_of_few_cases_follows_from_an_edition() {
        assertNothingFollows(PROGRESSION, List.of(), List.of(cases(new Random(2))), 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_number_of_few_recipients_follows_from_an_edition(long seed) {
        Random random = new Random(seed);
        assertNothingFollows(RECIPIENTS, inhabited(), List.of(recipients(random)), 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void no_number_or_change_of_few_recipients_follows_from_two_editions(long seed) {
        Random random = new Random(seed);
        RandomRecipients invented = new RandomRecipients(random);
        List<Reporting> before = new ArrayList<>();
        List<Reporting> now = new ArrayList<>();
        for (int place = 0; place < 7; place++) {
            before.add(RECIPIENTS.municipality(place, "alt-udfyldt", 1, invented.answers(place)));
            now.add(place > 2 ? before.get(place) : RECIPIENTS.municipality(place, "alt-udfyldt", 1, invented.corrected()));
        }
        assertNothingFollows(RECIPIENTS, inhabited(), List.of(before, now), 2);
    }

    /** Six to nine municipalities, the first much larger than the last. */
    private static List<Reporting> cases(Random random) {
        List<Reporting> given = new ArrayList<>();
        int municipalities = 6 + random.nextInt(4);
        for (int place = 0; place < municipalities; place++) {
            int cases = 5 + random.nextInt(place == 0 ? 400 : 60);
            given.add(PROGRESSION.municipality(place, "alt-udfyldt", 1, new RandomCases(random, cases).answers()));
        }
        return given;
    }

    private static List<Reporting> recipients(Random random) {
        RandomRecipients invented = new RandomRecipients(random);
        List<Reporting> given = new ArrayList<>();
        int municipalities = 5 + random.nextInt(6);
        for (int place = 0; place < municipalities; place++) {
            given.add(RECIPIENTS.municipality(place, "alt-udfyldt", 1, invented.answers(place)));
        }
        return given;
    }

    /** The third municipality's inhabitants are not imported. */
    private static List<Municipality> inhabited() {
        List<Municipality> all = new ArrayList<>(Municipalities.ofDenmark().all());
        all.remove(2);
        return all;
    }

    /** @param knowing so many of the municipalities look, beside everybody */
    private static void assertNothingFollows(
            KeyFigureRounds rounds, List<Municipality> inhabited, List<List<Reporting>> given, int knowing) {
        Population population = KeyFigureRounds.inhabitants(3000, inhabited);
        List<KeyFigureOpponent.Published> editions = new ArrayList<>();
        Optional<FrozenEdition> before = Optional.empty();
        for (List<Reporting> some : given) {
            FrozenEdition edition = before.map(one -> rounds.revised(one, some, population))
                    .orElseGet(() -> rounds.frozen(some, population));
            editions.add(new KeyFigureOpponent.Published(
                    some, EditionContent.read(edition.pieces(), edition.id(), new JsonLines()).figures()));
            before = Optional.of(edition);
        }
        Set<OrganisationCode> known = inhabited.stream().map(Municipality::code).collect(Collectors.toSet());
        List<String> recovered = new ArrayList<>();
        for (int own = -1; own < knowing; own++) {
            KeyFigureOpponent opponent = new KeyFigureOpponent(
                    rounds, editions, own < 0 ? Optional.empty() : Optional.of(given.get(0).get(own).organisation()), known);
            assertTrue(opponent.lines() > 0, "something is told");
            recovered.addAll(opponent.recovered());
        }
        assertEquals(List.of(), recovered);
    }
}
