package dk.styringsportal.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.SmallQuestionnaire;
import dk.styringsportal.testing.SteeringOverview;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PossiblePointsTest {

    @Test
    void twenty_two_of_the_47_questions_can_give_only_two_different_points() {
        assertEquals(
                22, SteeringOverview.VERSION.items().stream().filter(PossiblePoints::areTwo).count());
    }

    @Test
    void so_it_is_found_by_answering_too() {
        SplittableRandom random = new SplittableRandom(22);
        for (Item item : SteeringOverview.VERSION.items()) {
            Set<Points> seen = new HashSet<>();
            for (int i = 0; i < 200; i++) {
                Formula.points(item, AnswerSet.random(item, random), item.rows(), item.options()).ifPresent(seen::add);
            }
            assertEquals(seen.size() == 2, PossiblePoints.areTwo(item), item.code().value());
        }
    }

    @Test
    void a_neutral_option_adds_no_value_of_its_own_and_is_no_third() {
        assertFalse(PossiblePoints.areTwo(SmallQuestionnaire.VERSION.item("q01").orElseThrow()));
        assertFalse(PossiblePoints.areTwo(SteeringOverview.item("q17")));
    }

    @Test
    void yes_and_no_are_two_however_many_options_say_them() {
        assertTrue(PossiblePoints.areTwo(SteeringOverview.item("q19")));
        assertTrue(PossiblePoints.areTwo(SteeringOverview.item("q15")));
    }

    @Test
    void rows_of_yes_and_no_make_more_than_two() {
        assertFalse(PossiblePoints.areTwo(SteeringOverview.item("q05")));
        assertFalse(PossiblePoints.areTwo(SteeringOverview.item("q14")));
        assertFalse(PossiblePoints.areTwo(SteeringOverview.item("q34")));
    }
}
