package dk.styringsportal.response;

import static dk.styringsportal.testing.SteeringOverview.VERSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The contradictions that source 002 leaves open, decisions D1 to D6. */
class ConsistencyTest {

    @Test
    void nothing_answered_contradicts_nothing() {
        assertEquals(List.of(), Consistency.check(VERSION, Answers.NONE));
    }

    @Test
    void d1_no_committee_offers_what_follows_in_the_same_row() {
        List<Finding> findings = Consistency.check(VERSION, given(Map.of("q04", inRow("q04", 1, "nej"))));

        assertEquals(List.of("d1-q05", "d1-q06"), ids(findings));
        assertTrue(findings.stream().noneMatch(Finding::contradiction));
        assertEquals(Optional.of(new OptionKey("nej")), findings.get(0).follows());
        assertEquals(Optional.of(new OptionKey("ved-ikke")), findings.get(1).follows());
        assertEquals(Optional.of(row("q05", 1)), findings.get(0).row());
    }

    @Test
    void d1_no_committee_in_which_the_provider_sits_is_a_contradiction_in_that_row_alone() {
        Map<String, Object> q04 = all("q04", "nej");
        Map<String, Object> q05 = all("q05", "nej");
        q05.put(row("q05", 3).value(), "ja");

        List<Finding> findings =
                Consistency.check(VERSION, given(Map.of("q04", q04, "q05", q05, "q06", all("q06", "ved-ikke"))));

        assertEquals(List.of("d1-q05"), ids(findings));
        assertEquals(Optional.of(row("q05", 3)), findings.get(0).row());
        assertTrue(findings.get(0).contradiction());
        assertEquals(Optional.of(new OptionKey("nej")), findings.get(0).follows());
    }

    @Test
    void d1_no_committee_that_is_involved_is_a_contradiction() {
        List<Finding> findings = Consistency.check(
                VERSION,
                given(Map.of(
                        "q04", inRow("q04", 0, "nej"),
                        "q05", inRow("q05", 0, "nej"),
                        "q06", inRow("q06", 0, "sagens-oplysning"))));

        assertEquals(List.of("d1-q06"), ids(findings));
    }

    @Test
    void d1_with_a_committee_everything_goes() {
        assertEquals(
                List.of(),
                Consistency.check(
                        VERSION,
                        given(Map.of(
                                "q04", all("q04", "ja-over-beloeb"),
                                "q05", all("q05", "ja"),
                                "q06", all("q06", "tilbud-fundet")))));
    }

    @Test
    void d2_a_fixed_interval_without_a_guideline() {
        assertEquals(List.of("d2"), found("q11", inRow("q11", 4, "nej"), "q12", inRow("q12", 4, "aarligt")));
        assertEquals(List.of("d2"), found("q11", inRow("q11", 4, "ved-ikke"), "q12", inRow("q12", 4, "aarligt")));
        assertEquals(List.of(), found("q11", inRow("q11", 4, "nej"), "q12", inRow("q12", 4, "efter-behov")));
        assertEquals(List.of(), found("q11", inRow("q11", 4, "nej"), "q12", inRow("q12", 5, "aarligt")));
        assertEquals(List.of(), found("q11", inRow("q11", 4, "ja"), "q12", inRow("q12", 4, "aarligt")));
    }

    @Test
    void d3_frequent_meetings_without_a_formal_interface() {
        Map<String, Object> none = Map.of("formaliseret-samarbejdsflade", "nej");

        assertEquals(List.of("d3"), found("q09", none, "q10", "maanedligt"));
        assertEquals(List.of(), found("q09", none, "q10", "aarligt-eller-sjaeldnere"));
        assertEquals(List.of(), found("q09", none, "q10", "ved-ikke"));
        assertEquals(
                List.of(), found("q09", Map.of("formaliseret-samarbejdsflade", "ja"), "q10", "maanedligt"));
    }

    @Test
    void d4_a_ladder_or_a_principle_in_standards_that_are_not_adopted() {
        assertEquals(List.of("d4-q25"), found("q24", "nej", "q25", "ja"));
        assertEquals(List.of("d4-q26"), found("q24", "ved-ikke", "q26", "ja"));
        assertEquals(List.of(), found("q24", "nej", "q25", "ved-ikke"));
        assertEquals(List.of(), found("q24", "ja", "q26", "ja"));
    }

    @Test
    void d5_data_on_movement_on_a_ladder_that_is_not_there() {
        Map<String, Object> ticked = Map.of(row("q34", 2).value(), List.of("bevaegelse-paa-indsatstrappen"));
        Map<String, Object> none = Map.of(row("q34", 2).value(), List.of());

        assertEquals(List.of("d5"), found("q25", "nej", "q34", ticked));
        assertEquals(List.of(), found("q25", "nej", "q34", none));
        assertEquals(List.of(), found("q25", "ja", "q34", ticked));
    }

    @Test
    void d6_measures_in_homes_that_are_not_there() {
        assertEquals(
                List.of("d6-q18"), found("q17", "ingen-interne-botilbud", "q18", inRow("q18", 0, "ja-alle")));
        assertEquals(List.of(), found("q17", "ingen-interne-botilbud", "q18", all("q18", "slet-ikke")));
        assertEquals(List.of(), found("q17", "slet-ikke", "q18", inRow("q18", 0, "ja-alle")));
    }

    @Test
    void d6_staff_of_homes_that_are_not_there() {
        assertEquals(
                List.of("d6-q19"), found("q17", "ingen-interne-botilbud", "q19", "nej-ikke-ledige-ressourcer"));
        assertEquals(List.of(), found("q17", "ingen-interne-botilbud", "q19", "ved-ikke"));
    }

    @Test
    void d6_a_temp_pool_for_homes_that_are_not_there() {
        assertEquals(List.of("d6-q21"), found("q17", "ingen-interne-botilbud", "q21", "ja-botilbud-og-bostoette"));
        assertEquals(List.of("d6-q21"), found("q17", "ingen-interne-botilbud", "q21", "ja-botilbud"));
        assertEquals(List.of(), found("q17", "ingen-interne-botilbud", "q21", "ja-bostoette"));
    }

    private static List<String> found(String item, Object plain, String other, Object otherPlain) {
        List<Finding> findings = Consistency.check(VERSION, given(Map.of(item, plain, other, otherPlain)));
        assertTrue(findings.stream().allMatch(Finding::contradiction));
        return ids(findings);
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }

    private static Answers given(Map<String, Object> plain) {
        Map<ItemCode, AnswerValue> values = new TreeMap<>();
        plain.forEach((code, value) -> values.put(new ItemCode(code), item(code).read(value)));
        return new Answers(values);
    }

    private static Map<String, Object> inRow(String item, int place, String option) {
        return Map.of(row(item, place).value(), option);
    }

    private static Map<String, Object> all(String item, String option) {
        Map<String, Object> rows = new LinkedHashMap<>();
        item(item).rows().stream().map(Row::key).forEach(row -> rows.put(row.value(), option));
        return rows;
    }

    private static RowKey row(String item, int place) {
        return item(item).rows().get(place).key();
    }

    private static Item item(String code) {
        return VERSION.item(code).orElseThrow();
    }
}
