package dk.styringsportal.benchmark;

import static dk.styringsportal.testing.SmallQuestionnaire.answers;
import static dk.styringsportal.testing.SmallQuestionnaire.code;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.response.Answers;
import dk.styringsportal.testing.SmallQuestionnaire;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A response that was accepted without an answer to q03, beside a whole one; worked out by hand:
 *
 * <pre>
 *            q01  q02  q03 | theme 1   q04  q05 | theme 2   total
 * whole      100  100  100 |   100       0    0 |    0        60
 * gap          0   50    – |     –     100  100 |  100         –
 * mean        50   75  100 |   100      50   50 |   50        60
 * n            2    2    1 |     1       2    2 |    2         1
 * </pre>
 */
class IncompleteResponseTest {

    private static final Answers WHOLE = answers("100", "100", "100", "0", "0");
    private static final Answers GAP = answers("0", "50", "", "100", "100");

    private final NationalFigures nation = NationalFigures.of(
            SmallQuestionnaire.VERSION, List.of(response("0101", WHOLE), response("0147", GAP)));

    @Test
    void its_questions_count_in_the_nations_figures() {
        assertEquals(2, nation.n());
        assertItem(1, 50, 2);
        assertItem(2, 75, 2);
        assertItem(3, 100, 1);
        assertItem(4, 50, 2);
        assertItem(5, 50, 2);
        assertEquals(1, nation.item(code(3)).answers().get(0).n());
    }

    @Test
    void its_theme_with_the_gap_and_its_total_do_not() {
        assertEquals(100, nation.theme(1).distribution().orElseThrow().mean());
        assertEquals(1, nation.theme(1).distribution().orElseThrow().n());
        assertEquals(50, nation.theme(2).distribution().orElseThrow().mean());
        assertEquals(2, nation.theme(2).distribution().orElseThrow().n());
        assertEquals(60, nation.total().orElseThrow().mean());
        assertEquals(1, nation.total().orElseThrow().n());
    }

    @Test
    void it_has_no_rank_of_its_total_and_the_other_is_first_of_one() {
        assertEquals(Optional.of(1), rank("0101").total());
        assertEquals(Optional.empty(), rank("0147").total());
        assertEquals(1, nation.ranks().stream().filter(rank -> rank.total().isPresent()).count());
    }

    /** "Ved ikke" under the neutral rule gets the mean of the other items: with one of them missing there is none. */
    @Test
    void a_neutral_answer_beside_a_gap_has_no_points() {
        ScoredResponse neutral = response("0151", answers("neutral", "50", "", "100", "100"));

        assertTrue(neutral.scorecard().item(code(1)).points().isEmpty());
        assertTrue(neutral.scorecard().total().isEmpty());
    }

    private void assertItem(int number, double mean, int n) {
        assertEquals(mean, nation.item(code(number)).distribution().orElseThrow().mean());
        assertEquals(n, nation.item(code(number)).scored());
    }

    private Rank rank(String organisation) {
        return nation.ranks().stream()
                .filter(rank -> rank.organisation().equals(new OrganisationCode(organisation)))
                .findFirst()
                .orElseThrow();
    }

    private static ScoredResponse response(String organisation, Answers answers) {
        return ScoredResponse.of(SmallQuestionnaire.VERSION, new OrganisationCode(organisation), answers);
    }
}
