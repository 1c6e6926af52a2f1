package dk.styringsportal.benchmark.survey;

import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static dk.styringsportal.testing.LeadershipSurvey.LEADERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.survey.Fact.FactClass;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.testing.AssessedSurvey;
import dk.styringsportal.testing.LeadershipSurvey;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class CrossTablesTest {

    private static final String ITEM = "org-forvaltningsniveau";
    private static final List<String> CODES = AssessedSurvey.bySize();

    /** Twelve municipalities of centres, twelve traditional. */
    private static Fact structure() {
        Map<OrganisationCode, Set<String>> known = new HashMap<>();
        for (int i = 0; i < 24; i++) {
            known.put(new OrganisationCode(CODES.get(i)), Set.of(i < 12 ? "center" : "traditionel"));
        }
        return new Fact(
                "struktur", "Struktur", List.of(new FactClass("center", "Center"), new FactClass("traditionel", "Traditionel")), known);
    }

    /** One chief in each municipality from one to another. */
    private static LeadershipSurvey chiefs(LeadershipSurvey survey, int from, int to, String given) {
        for (int i = from; i < to; i++) {
            survey.answering(CHIEFS, CODES.get(i), ITEM, String.valueOf(given.charAt((i - from) % given.length())));
        }
        return survey;
    }

    private static CrossTable table(LeadershipSurvey survey, Fact fact, GroupId group) {
        return CrossTables.of(survey.counts(), TabledBy.alone(fact), DisclosureRules.STANDARD, field -> field.name().equals(ITEM)).stream()
                .filter(table -> table.group().equals(Optional.of(group)))
                .findFirst()
                .orElseThrow();
    }

    private static OptionCounts counts(CrossTable table, int place) {
        return table.classes().get(place).line().counts().orElseThrow();
    }

    @Test
    void each_class_has_its_counts_share_and_mean() {
        LeadershipSurvey survey = chiefs(chiefs(new LeadershipSurvey(), 0, 12, "4321"), 12, 24, "43?1");

        CrossTable table = table(survey, structure(), CHIEFS);

        assertEquals(24, table.all().counts().orElseThrow().n());
        assertEquals(12, counts(table, 0).n());
        assertEquals(BigFraction.of(5, 2), counts(table, 0).mean().orElseThrow());
        assertEquals(6, counts(table, 1).positive().orElseThrow().part());
        assertEquals(12, counts(table, 1).positive().orElseThrow().whole(), "ved ikke is in the base");
        assertEquals(BigFraction.of(8, 3), counts(table, 1).mean().orElseThrow(), "and out of the mean");
        assertEquals(12, table.classes().get(0).municipalities());
        assertEquals(Optional.empty(), table.unknown());
    }

    @Test
    void a_class_of_few_is_withheld_and_so_is_what_would_tell_it() {
        LeadershipSurvey survey = chiefs(chiefs(new LeadershipSurvey(), 0, 3, "432"), 12, 24, "4321");

        CrossTable table = table(survey, structure(), CHIEFS);

        assertEquals(Optional.of(Reason.TOO_FEW), table.classes().get(0).line().withheld().map(Cell.Withheld::reason));
        assertTrue(table.all().counts().isPresent(), "the ordinary frequencies tell it too");
        assertEquals(Optional.of(Reason.DERIVABLE), table.classes().get(1).line().withheld().map(Cell.Withheld::reason));
    }

    @Test
    void those_of_whom_nothing_is_known_give_way_before_a_class_with_a_name_though_they_are_more() {
        LeadershipSurvey survey = chiefs(chiefs(chiefs(new LeadershipSurvey(), 0, 3, "432"), 12, 24, "4321"), 30, 46, "4411");

        CrossTable table = table(survey, structure(), CHIEFS);

        assertEquals(Optional.of(Reason.TOO_FEW), table.classes().get(0).line().withheld().map(Cell.Withheld::reason));
        assertEquals(12, counts(table, 1).n());
        assertEquals(Optional.of(Reason.DERIVABLE), table.unknown().orElseThrow().withheld().map(Cell.Withheld::reason));
    }

    @Test
    void a_class_with_a_name_gives_way_where_those_of_whom_nothing_is_known_do_not_do() {
        LeadershipSurvey survey = chiefs(chiefs(new LeadershipSurvey(), 0, 3, "432"), 12, 24, "4321").answering(
                CHIEFS, CODES.get(30), ITEM, "4");

        CrossTable table = table(survey, structure(), CHIEFS);

        assertTrue(table.unknown().orElseThrow().withheld().isPresent());
        assertEquals(Optional.of(Reason.DERIVABLE), table.classes().get(1).line().withheld().map(Cell.Withheld::reason));
    }

    @Test
    void those_of_whom_nothing_is_known_are_told_apart() {
        LeadershipSurvey survey = chiefs(chiefs(new LeadershipSurvey(), 0, 12, "4321"), 30, 42, "4411");

        CrossTable table = table(survey, structure(), CHIEFS);

        assertEquals(12, table.unknown().orElseThrow().counts().orElseThrow().n());
        assertTrue(table.classes().get(1).line().isOfNobody());
        assertEquals(12, table.classes().get(1).municipalities(), "they are in the class though nobody answered");
    }

    @Test
    void an_answer_about_two_counts_with_the_first_of_them() {
        LeadershipSurvey survey = chiefs(chiefs(new LeadershipSurvey(), 0, 12, "4321"), 12, 24, "4321");
        String one = List.of(CODES.get(3), CODES.get(15)).stream().sorted().findFirst().orElseThrow();
        survey.answering(CHIEFS, CODES.get(3) + " " + CODES.get(15), ITEM, "4");

        CrossTable table = table(survey, structure(), CHIEFS);

        assertEquals(one.equals(CODES.get(3)) ? 13 : 12, counts(table, 0).n());
        assertEquals(25, counts(table, 0).n() + counts(table, 1).n());
    }

    @Test
    void nearly_unanimous_classes_tell_no_count() {
        LeadershipSurvey survey = chiefs(chiefs(new LeadershipSurvey(), 0, 12, "4"), 12, 24, "4321");

        CrossTable.Line centres = table(survey, structure(), CHIEFS).classes().get(0).line();

        assertEquals(Optional.empty(), centres.counts());
        assertTrue(centres.withheld().isPresent() || centres.told(0).equals(">90"), centres.toString());
    }

    @Test
    void groups_that_nobody_answered_for_have_no_table() {
        LeadershipSurvey survey = chiefs(new LeadershipSurvey(), 0, 12, "4321");

        assertTrue(CrossTables.of(survey.counts(), TabledBy.alone(structure()), DisclosureRules.STANDARD, field -> true).stream()
                .noneMatch(table -> table.group().equals(Optional.of(LEADERS))));
    }

    @Test
    void what_a_municipality_ticks_of_itself_puts_it_in_as_many_classes() {
        Item item = AssessedSurvey.VERSION.item("org-teamprincipper").orElseThrow();
        Fact fact = Fact.of(item, Optional::of, Map.of(
                new OrganisationCode("0101"), asked(item, List.of("alder", "distrikter")),
                new OrganisationCode("0751"), asked(item, List.of("alder")),
                new OrganisationCode("0147"), asked(item, List.of()),
                new OrganisationCode("0151"), Asked.of(AssessedSurvey.VERSION, Optional.empty(), new Answers(Map.of()))));

        assertEquals(Set.of("alder", "distrikter"), fact.known().get(new OrganisationCode("0101")));
        assertEquals(2, fact.in(new FactClass("alder", "Alder")).size());
        assertEquals(item.wording().text(), fact.title(Locale.ENGLISH), "each text is its own English here");
        assertEquals(Set.of(Fact.NONE), fact.known().get(new OrganisationCode("0147")));
        assertEquals(3, fact.known().size(), "of the fourth nothing is known");
    }

    @Test
    void municipalities_own_answers_are_tabled_too() {
        Counting counting = new Counting(AssessedSurvey.VERSION);
        for (int i = 0; i < 24; i++) {
            counting.add(
                    Optional.empty(),
                    About.of(new OrganisationCode(CODES.get(i))),
                    LeadershipSurvey.answers(Map.of("org-samlet", "4321".charAt(i % 4))));
        }

        CrossTable table = CrossTables.of(
                        counting.counts(), TabledBy.alone(structure()), DisclosureRules.STANDARD, field -> field.name().equals("org-samlet"))
                .get(0);

        assertEquals(Optional.empty(), table.group());
        assertEquals(12, counts(table, 1).n());
    }

    @Test
    void only_choices_off_a_scale_are_facts_and_no_municipality_is_in_a_class_that_is_not_there() {
        assertTrue(Fact.isIn(AssessedSurvey.VERSION.item("org-struktur").orElseThrow()));
        assertTrue(!Fact.isIn(AssessedSurvey.VERSION.item("org-samlet").orElseThrow()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Fact("a", "A", List.of(), Map.of(new OrganisationCode("0101"), Set.of("b"))));
    }

    private static Asked asked(Item item, List<String> ticks) {
        Map<ItemCode, AnswerValue> values = Map.of(item.code(), item.read(ticks));
        return Asked.of(AssessedSurvey.VERSION, Optional.empty(), new Answers(values));
    }
}
