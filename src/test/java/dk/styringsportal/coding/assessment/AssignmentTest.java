package dk.styringsportal.coding.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final List<OrganisationCode> ALL =
            Municipalities.ofDenmark().all().stream().map(Municipality::code).toList();

    @Test
    void each_has_as_many_as_the_others_or_one_more_and_pairs_are_mixed() {
        for (int assessors = 2; assessors <= 7; assessors++) {
            List<String> names = IntStream.range(0, assessors).mapToObj(number -> "person" + number).toList();
            for (int municipalities : new int[] {1, 5, 34, 98}) {
                List<Assignment> dealt = Assignment.dealt(ALL.subList(0, municipalities), names, 7);
                Map<String, Integer> load = new HashMap<>();
                names.forEach(name -> load.put(name, 0));
                Map<List<String>, Integer> pairs = new HashMap<>();
                dealt.forEach(one -> {
                    one.assessors().forEach(name -> load.merge(name, 1, Integer::sum));
                    pairs.merge(one.assessors(), 1, Integer::sum);
                });
                assertEquals(ALL.subList(0, municipalities), dealt.stream().map(Assignment::organisation).toList());
                assertTrue(Collections.max(load.values()) - Collections.min(load.values()) <= 1, load.toString());
                if (municipalities == 98) {
                    assertEquals(assessors * (assessors - 1) / 2, pairs.size(), "every pair is together somewhere");
                }
            }
        }
    }

    @Test
    void the_same_seed_deals_the_same_in_whatever_order_they_are_named_and_another_otherwise() {
        List<Assignment> dealt = Assignment.dealt(ALL, List.of("anna", "bo", "carl"), 1);

        assertEquals(dealt, Assignment.dealt(ALL, List.of("carl", "bo", "anna"), 1));
        assertNotEquals(dealt, Assignment.dealt(ALL, List.of("anna", "bo", "carl"), 2));
    }

    @Test
    void two_are_needed_and_different_ones() {
        assertThrows(IllegalArgumentException.class, () -> Assignment.dealt(ALL, List.of("anna", "anna"), 1));
        assertThrows(IllegalArgumentException.class, () -> new Assignment(ALL.get(0), List.of("anna", "anna")));
        assertThrows(IllegalArgumentException.class, () -> new Assignment(ALL.get(0), List.of("anna", "bo", "carl")));
    }
}
