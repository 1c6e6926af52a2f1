package dk.styringsportal.coding.assessment;

import static dk.styringsportal.testing.AssessedSurvey.FORM;
import static dk.styringsportal.testing.AssessedSurvey.PRACTICE;
import static dk.styringsportal.testing.AssessedSurvey.TOOLS;
import static dk.styringsportal.testing.AssessedSurvey.bySize;
import static dk.styringsportal.testing.AssessedSurvey.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        String pairs = "11 21 22 22 23 32 33 33 33 33 34 43 44 44 44";
        int place = 0;
        for (String pair : pairs.split(" ")) {
            outcomes.add(outcome(bySize().get(place), 1 + place % 2, PRACTICE, pair.charAt(0), pair.charAt(1), ' '));
            place++;
        }
        return outcomes;
    }

    /**
     * R 4.2.2, vcd 1.4-11: k <- Kappa(matrix(c(1,0,0,0, 1,2,1,0, 0,1,4,1, 0,0,1,3), 4, byrow = TRUE), weights = "Fleiss-Cohen");
     * k$Weighted; confint(k)
     */
    @Test
    void kappa_is_quadratically_weighted_with_its_interval() {
        Agreement all = Agreement.all(FORM, outcomes()).get(0);

        assertEquals(OptionalInt.empty(), all.theme());
        assertEquals(15, all.n());
        assertEquals(10, all.equal());
        assertEquals(0.8091603053435117, all.kappa().orElseThrow().value(), 1e-12);
        assertEquals(0.638416772380234, all.kappa().orElseThrow().interval().low(), 1e-9);
        assertEquals(0.979903838306789, all.kappa().orElseThrow().interval().high(), 1e-9);
        assertTrue(all.alphaInterval().orElseThrow().contains(all.alpha().orElseThrow()));
    }

    @Test
    void who_cannot_rate_is_counted_apart() {
        List<Outcome> outcomes = new ArrayList<>(outcomes());
        outcomes.add(outcome("0101", 1, PRACTICE, '-', '3', ' '));
        outcomes.add(outcome("0751", 1, PRACTICE, '-', '-', ' '));

        Agreement with = Agreement.all(FORM, outcomes).get(0);

        assertEquals(2, with.unrated());
        assertEquals(Agreement.all(FORM, outcomes()).get(0).kappa(), with.kappa());
        assertEquals(Agreement.all(FORM, outcomes()).get(0).alpha(), with.alpha());
    }

    @Test
    void each_criterion_is_told_over_all_themes_and_in_each_that_is_rated() {
        List<Agreement> all = Agreement.all(FORM, outcomes());

        assertEquals(List.of(PRACTICE, PRACTICE, PRACTICE, TOOLS), all.stream().map(Agreement::criterion).toList());
        assertEquals(OptionalInt.of(2), all.get(2).theme());
        assertEquals(15, all.get(1).n() + all.get(2).n());
        assertEquals(0, all.get(3).n());
        assertEquals(Optional.empty(), all.get(3).kappa());
        assertTrue(all.get(3).alpha().isEmpty());
    }

    @Test
    void the_order_of_outcomes_changes_nothing() {
        List<Outcome> mixed = new ArrayList<>(outcomes());
        Collections.shuffle(mixed, new Random(7));

        assertEquals(Agreement.all(FORM, outcomes()), Agreement.all(FORM, mixed));
    }
}
