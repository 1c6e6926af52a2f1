package dk.styringsportal.benchmark.survey;

import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.testing.LeadershipSurvey;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Orders found by hand, in the questionnaire's first theme. */
class RankingTest {

    private static final String FIRST = "ps-politisk-fokus";
    private static final String SECOND = "ps-styringsdokumenter";
    private static final String THIRD = "ps-klare-resultatmaal";

    @Test
    void the_mean_decides_and_not_the_share_that_is_shown() {
        // all five positive, mean 3; four of five positive, mean 3.4
        Ranking ranking = ranking(FIRST, "33333", SECOND, "44441");

        assertEquals(List.of(SECOND, FIRST), items(ranking.top()));
        assertEquals(List.of(FIRST, SECOND), items(ranking.bottom()));
        assertEquals(4, ranking.top().get(0).positive().part());
        assertEquals(BigFraction.of(17, 5), ranking.top().get(0).mean());
    }

    @Test
    void of_equal_means_the_larger_share_goes_first_at_the_top_and_the_smaller_at_the_bottom() {
        // mean 2.5 each: half positive, and three of four positive
        Ranking ranking = ranking(FIRST, "4141", SECOND, "3331");

        assertEquals(List.of(SECOND, FIRST), items(ranking.top()));
        assertEquals(List.of(FIRST, SECOND), items(ranking.bottom()));
    }

    @Test
    void full_equals_stand_in_the_questionnaires_order_at_both_ends() {
        Ranking ranking = ranking(SECOND, "43", FIRST, "34");

        assertEquals(List.of(FIRST, SECOND), items(ranking.top()));
        assertEquals(List.of(FIRST, SECOND), items(ranking.bottom()));
    }

    @Test
    void dont_know_lowers_the_share_and_not_the_mean() {
        // equal means of 3, shares 1 and 1/2
        Ranking ranking = ranking(FIRST, "3?", SECOND, "33");

        assertEquals(List.of(SECOND, FIRST), items(ranking.top()));
    }

    @Test
    void what_nobody_took_a_position_in_has_no_place() {
        assertEquals(List.of(FIRST), items(ranking(FIRST, "4", SECOND, "??").top()));
    }

    @Test
    void overall_questions_have_no_place() {
        assertTrue(LeadershipSurvey.field("ps-samlet").item().isOverall());
        assertEquals(List.of(FIRST), items(ranking(FIRST, "1", "ps-samlet", "4").top()));
    }

    @Test
    void five_are_named_at_each_end() {
        LeadershipSurvey survey = new LeadershipSurvey();
        List<String> asked = survey.counts().fields(Optional.of(CHIEFS)).stream()
                .filter(field -> field.hasValues() && !field.item().isOverall())
                .map(Field::name)
                .toList();
        asked.forEach(item -> survey.answering(CHIEFS, "0101", item, "3"));
        survey.answering(CHIEFS, "0101", THIRD, "4");
        Ranking ranking = Ranking.of(survey.counts(), Optional.of(CHIEFS));

        assertEquals(5, ranking.top().size());
        assertEquals(THIRD, items(ranking.top()).get(0));
        assertEquals(5, ranking.bottom().size());
        assertFalse(items(ranking.bottom()).contains(THIRD));
    }

    private static Ranking ranking(String one, String givenOne, String other, String givenOther) {
        return Ranking.of(
                new LeadershipSurvey()
                        .answering(CHIEFS, "0101", one, givenOne)
                        .answering(CHIEFS, "0101", other, givenOther)
                        .counts(),
                Optional.of(CHIEFS));
    }

    private static List<String> items(List<Ranking.Place> places) {
        return places.stream().map(place -> place.counts().field().name()).toList();
    }
}
