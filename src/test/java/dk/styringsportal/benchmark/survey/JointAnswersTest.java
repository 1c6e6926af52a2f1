package dk.styringsportal.benchmark.survey;

import static dk.styringsportal.testing.LeadershipSurvey.LEADERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.survey.Fact.FactClass;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.testing.LeadershipSurvey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Answers about several municipalities: each of these reads them in its own report, and could subtract them from the nation's. */
class JointAnswersTest {

    private static final String ITEM = "org-forvaltningsniveau";
    private static final List<String> CODES = List.of("0101", "0147", "0151", "0153", "0306");
    private static final int MINIMUM = DisclosureRules.STANDARD.minimum();

    private static Cell nation(SurveyCounts counts) {
        return new ShownCounts(counts, DisclosureRules.STANDARD).cells(LeadershipSurvey.field(ITEM), LEADERS).get(0);
    }

    private static LeadershipSurvey answered(Map<String, String> given) {
        LeadershipSurvey survey = new LeadershipSurvey();
        given.forEach((about, answers) -> survey.answering(LEADERS, about, ITEM, answers));
        return survey;
    }

    /** Of nine, 0306 reads six, four of them of people whom it shares. */
    @Test
    void a_municipality_that_is_named_second_does_not_learn_what_few_others_answered() {
        Cell cell = nation(answered(Map.of("0101 0306", "4321", "0306", "43", "0147", "4", "0151", "21")).counts());

        assertEquals(new Cell.Withheld(Reason.DERIVABLE), cell);
    }

    @Test
    void shared_people_count_with_each_municipality_that_may_dominate() {
        Cell cell = nation(answered(Map.of("0101 0306", "43214", "0306", "4321", "0151", "21")).counts());

        assertEquals(new Cell.Withheld(Reason.DOMINATED), cell);
    }

    @Test
    void enough_others_let_the_nation_show() {
        Cell cell = nation(answered(Map.of("0101 0306", "4321", "0306", "43", "0147", "432", "0151", "21")).counts());

        assertEquals(11, assertInstanceOf(Cell.Shown.class, cell).counted().n());
    }

    /** The first class has five; 0306 reads five too, and may know which of them are the three in that class. */
    @Test
    void shared_people_stand_in_one_class_and_are_known_in_the_other() {
        Map<OrganisationCode, Set<String>> known = new HashMap<>();
        List.of("0101", "0147").forEach(code -> known.put(new OrganisationCode(code), Set.of("a")));
        List.of("0253", "0259", "0306").forEach(code -> known.put(new OrganisationCode(code), Set.of("b")));
        Fact fact = new Fact("f", "F", List.of(new FactClass("a", "A"), new FactClass("b", "B")), known);
        SurveyCounts counts =
                answered(Map.of("0101 0306", "432", "0147", "43", "0306", "43", "0253", "2143", "0259", "432")).counts();

        CrossTable table = CrossTables.of(
                        counts, TabledBy.alone(fact), DisclosureRules.STANDARD, field -> field.name().equals(ITEM))
                .get(0);

        assertEquals(14, table.all().counts().orElseThrow().n());
        assertEquals(
                Optional.of(Reason.DERIVABLE), table.classes().get(0).line().withheld().map(Cell.Withheld::reason));
    }

    /** What each municipality reads of itself, taken from what the nation shows, leaves nobody or enough who are not of one mind. */
    @Test
    void whatever_is_answered_nothing_of_few_is_left() {
        Random random = new Random(5);
        int shown = 0;
        for (int round = 0; round < 1000; round++) {
            SurveyCounts counts = drawn(random).counts();
            if (nation(counts) instanceof Cell.Shown nation) {
                shown++;
                CODES.forEach(code -> checkLeft(counts, nation, new OrganisationCode(code)));
            }
        }
        assertTrue(shown > 100, () -> "enough rounds show something");
    }

    private static LeadershipSurvey drawn(Random random) {
        LeadershipSurvey survey = new LeadershipSurvey();
        int persons = 5 + random.nextInt(20);
        for (int person = 0; person < persons; person++) {
            String about = CODES.get(random.nextInt(CODES.size()));
            String other = CODES.get(random.nextInt(CODES.size()));
            survey.answering(
                    LEADERS, random.nextInt(3) == 0 && !other.equals(about) ? about + " " + other : about, ITEM,
                    "4321?".substring(random.nextInt(5)).substring(0, 1));
        }
        return survey;
    }

    private static void checkLeft(SurveyCounts counts, Cell.Shown nation, OrganisationCode municipality) {
        OptionCounts own = counts.counts(LeadershipSurvey.field(ITEM), Optional.of(LEADERS), municipality);
        if (own.n() < MINIMUM) {
            return;
        }
        List<Integer> left = new ArrayList<>();
        for (int option = 0; option < own.counts().size(); option++) {
            left.add(nation.counted().counts().get(option) - own.counts().get(option));
        }
        int n = left.stream().mapToInt(Integer::intValue).sum();
        int most = left.stream().mapToInt(Integer::intValue).max().orElse(0);
        assertTrue(n >= MINIMUM && most < n - 1, () -> municipality + " is left with " + left + " of " + nation);
        assertTrue(own.n() * 100 <= nation.counted().n() * DisclosureRules.STANDARD.dominancePercent(), () -> municipality + " dominates");
    }
}
