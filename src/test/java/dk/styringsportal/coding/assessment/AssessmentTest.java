package dk.styringsportal.coding.assessment;

import static dk.styringsportal.testing.AssessedSurvey.FORM;
import static dk.styringsportal.testing.AssessedSurvey.PRACTICE;
import static dk.styringsportal.testing.AssessedSurvey.TOOLS;
import static dk.styringsportal.testing.AssessedSurvey.option;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.coding.assessment.AssessmentStateException.Reason;
import dk.styringsportal.coding.assessment.SeenAssessment.Stage;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.CriterionKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final Subject SUBJECT = new Subject(new OrganisationCode("0101"), 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final List<Rating> ratings = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    private AssessmentTest rated(String assessor, char practice, char tools) {
        return rated(assessor, PRACTICE, practice).rated(assessor, TOOLS, tools);
    }

    private AssessmentTest rated(String assessor, CriterionKey criterion, char value) {
        ratings.add(new Rating(SUBJECT, criterion, assessor, assessor, option(value), "", NOW));
        return this;
    }

    private AssessmentTest decided(CriterionKey criterion, char value) {
        decisions.add(new Decision(SUBJECT, criterion, decisions.size() + 1, option(value), "Redskabet er et udkast", "c", NOW));
        return this;
    }

    private Assessment assessment() {
        return assessment(Optional.empty());
    }

    private Assessment assessment(Optional<Assignment> assignment) {
        return new Assessment(SUBJECT, FORM, ratings, decisions, assignment);
    }

    private static Reason refusal(Runnable deed) {
        return assertThrows(AssessmentStateException.class, deed::run).reason();
    }

    @Test
    void who_is_not_assigned_may_not_begin_but_whoever_has_begun_may_go_on() {
        Optional<Assignment> assigned = Optional.of(new Assignment(SUBJECT.organisation(), List.of("a", "b")));
        rated("c", PRACTICE, '3');

        assertTrue(assessment(assigned).seenBy("a").ratable());
        assertTrue(assessment(assigned).seenBy("c").ratable());
        assertTrue(!assessment(assigned).seenBy("d").ratable() && assessment().seenBy("d").ratable());
        assertEquals(Reason.NOT_ASSIGNED, refusal(() -> assessment(assigned).checkMayRate("d")));
        assessment(assigned).checkMayRate("b");
    }

    @Test
    void nobody_sees_anything_of_the_other_before_both_are_done() {
        rated("b", '4', '3').rated("a", PRACTICE, '2');

        SeenAssessment seen = assessment().seenBy("a");

        assertEquals(Stage.WAITING, seen.stage());
        assertEquals(1, seen.complete());
        assertEquals(option('2'), seen.lines().get(0).own().orElseThrow().chosen());
        assertTrue(seen.lines().stream().allMatch(line -> line.ratings().isEmpty() && line.outcome().isEmpty()));
        assertTrue(assessment().seenBy("c").lines().stream().allMatch(line -> line.own().isEmpty() && line.ratings().isEmpty()));
        assertEquals(List.of(), assessment().outcomes());
    }

    @Test
    void equal_ratings_settle_the_value_and_others_wait_for_a_decision() {
        rated("b", '4', '3').rated("a", '4', '1');

        SeenAssessment seen = assessment().seenBy("c");

        assertEquals(Stage.DIFFERS, seen.stage());
        assertEquals(Optional.of(option('4')), seen.lines().get(0).outcome().orElseThrow().settled());
        assertTrue(seen.lines().get(1).isOpen());
        assertEquals(option('1'), seen.lines().get(1).outcome().orElseThrow().first(), "a comes before b");
        assertEquals(Stage.SETTLED, decided(TOOLS, '2').assessment().seenBy("c").stage());
        assertEquals(Optional.of(option('2')), assessment().outcome(TOOLS).orElseThrow().settled());
    }

    @Test
    void the_newest_decision_holds() {
        rated("b", '4', '3').rated("a", '4', '1').decided(TOOLS, '2').decided(TOOLS, '3');

        assertEquals(Optional.of(option('3')), assessment().outcome(TOOLS).orElseThrow().settled());
    }

    @Test
    void whoever_begins_is_an_assessor_until_there_are_two() {
        rated("b", PRACTICE, '4');
        assertDoesNotThrow(() -> assessment().checkMayRate("c"));

        rated("a", PRACTICE, '4');
        assertEquals(Reason.TAKEN, refusal(() -> assessment().checkMayRate("c")));
        assertFalse(assessment().seenBy("c").ratable());
        assertDoesNotThrow(() -> assessment().checkMayRate("a"));
        assertTrue(assessment().seenBy("a").ratable());
    }

    @Test
    void ratings_stand_once_both_are_done() {
        rated("b", '4', '3').rated("a", '4', '1');

        assertEquals(Reason.REVEALED, refusal(() -> assessment().checkMayRate("a")));
        assertFalse(assessment().seenBy("a").ratable());
    }

    @Test
    void only_what_two_differ_about_is_decided() {
        rated("b", '4', '3').rated("a", PRACTICE, '4');
        assertEquals(Reason.NOT_RATED_BY_TWO, refusal(() -> assessment().checkMayDecide(TOOLS)));

        rated("a", TOOLS, '1');
        assertEquals(Reason.AGREED, refusal(() -> assessment().checkMayDecide(PRACTICE)));
        assertDoesNotThrow(() -> assessment().checkMayDecide(TOOLS));
    }

    @Test
    void what_cannot_be_rated_has_no_value_and_is_agreed_on_all_the_same() {
        rated("b", '-', '-').rated("a", '-', '3');

        assertEquals(Optional.empty(), assessment().outcome(PRACTICE).orElseThrow().value(FORM));
        assertTrue(assessment().outcome(PRACTICE).orElseThrow().isAgreed());
        assertTrue(assessment().seenBy("a").lines().get(1).isOpen());
    }

    @Test
    void a_reason_is_needed() {
        assertThrows(IllegalArgumentException.class, () -> new Decision(SUBJECT, TOOLS, 1, option('2'), " ", "c", NOW));
    }
}
