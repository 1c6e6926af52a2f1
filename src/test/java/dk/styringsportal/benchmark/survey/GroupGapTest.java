package dk.styringsportal.benchmark.survey;

import static dk.styringsportal.testing.LeadershipSurvey.CASEWORKERS;
import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static dk.styringsportal.testing.LeadershipSurvey.LEADERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.survey.GroupGap.Stand;
import dk.styringsportal.testing.LeadershipSurvey;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class GroupGapTest {

    private static final String TWO_GROUPS = "org-forvaltningsniveau";
    private static final String THREE_GROUPS = "ts-interne-leverandoerer";

    @Test
    void dont_know_is_in_the_shares_and_out_of_the_order() {
        GroupGap gap = gap("4431?", "3221");

        // 3/5 − 1/4
        assertEquals(BigFraction.of(7, 20), gap.difference().exact());
        // of 4 × 4 pairs: 4 and 4 beat four each, 3 beats three and ties one, 1 loses three and ties one: (4+4+3−3)/16
        assertEquals(BigFraction.of(1, 2), gap.cliffsDelta());
        // U = (16 + 16 · δ) / 2
        assertEquals(12, gap.test().u());
    }

    /** R 4.2.2: wilcox.test(c(4,4,3,1), c(3,2,2,1), exact = FALSE)$p.value */
    @Test
    void the_test_is_mann_whitneys() {
        assertEquals(0.300522311495472, gap("4431?", "3221").test().p().getAsDouble(), 1e-9);
    }

    @Test
    void every_two_groups_that_were_both_asked_are_compared_the_earlier_first() {
        List<GroupGap> all = GroupGap.all(new LeadershipSurvey()
                .answering(CHIEFS, "0101", THREE_GROUPS, "4")
                .answering(LEADERS, "0101", THREE_GROUPS, "3")
                .answering(CASEWORKERS, "0101", THREE_GROUPS, "1")
                .counts());

        assertEquals(
                List.of(List.of(CHIEFS, LEADERS), List.of(CHIEFS, CASEWORKERS), List.of(LEADERS, CASEWORKERS)),
                all.stream().map(gap -> List.of(gap.a(), gap.b())).toList());
    }

    @Test
    void a_group_that_took_no_position_is_in_no_gap() {
        assertEquals(List.of(), GroupGap.all(survey("44", "??").counts()));
    }

    @Test
    void p_is_corrected_for_all_gaps_together_and_never_falls() {
        LeadershipSurvey survey = survey("444444", "111111")
                .answering(CHIEFS, "0101", THREE_GROUPS, "4321")
                .answering(LEADERS, "0101", THREE_GROUPS, "4321");
        List<GroupGap> all = GroupGap.all(survey.counts());

        assertEquals(2, all.size());
        assertEquals(2 * all.get(0).test().p().getAsDouble(), all.get(0).pHolm().getAsDouble(), 1e-12);
        assertEquals(1, all.get(1).pHolm().getAsDouble());
    }

    @Test
    void where_all_gave_the_same_answer_there_is_no_p() {
        GroupGap gap = gap("33", "333");

        assertEquals(OptionalDouble.empty(), gap.test().p());
        assertEquals(OptionalDouble.empty(), gap.pHolm());
        assertEquals(BigFraction.ZERO, gap.cliffsDelta());
    }

    @Test
    void gaps_are_classed_among_those_who_took_a_position() {
        assertEquals(Stand.BOTH_POSITIVE, gap("43???", "331").stand());
        assertEquals(Stand.BOTH_CRITICAL, gap("1243", "11").stand());
        assertEquals(Stand.FIRST_MOST_POSITIVE, gap("443", "112").stand());
        assertEquals(Stand.SECOND_MOST_POSITIVE, gap("112", "443").stand());
    }

    @Test
    void over_a_quarter_without_knowledge_is_flagged_and_a_quarter_is_not() {
        assertFalse(gap("443?", "4444").manyDoNotKnow());
        assertTrue(gap("44?", "4444").manyDoNotKnow());
        assertTrue(gap("4444", "1??").manyDoNotKnow());
    }

    @Test
    void municipalities_are_drawn_anew_only_where_one_has_several_persons() {
        GroupGap alone = GroupGap.all(new LeadershipSurvey()
                        .answering(CHIEFS, "0101", TWO_GROUPS, "4")
                        .answering(CHIEFS, "0751", TWO_GROUPS, "2")
                        .answering(LEADERS, "0101", TWO_GROUPS, "1")
                        .counts())
                .get(0);
        GroupGap several = GroupGap.all(new LeadershipSurvey()
                        .answering(CHIEFS, "0101", TWO_GROUPS, "4431")
                        .answering(CHIEFS, "0751", TWO_GROUPS, "211")
                        .answering(LEADERS, "0101", TWO_GROUPS, "113")
                        .answering(LEADERS, "0751", TWO_GROUPS, "3311")
                        .counts())
                .get(0);

        assertTrue(alone.clustered().isEmpty());
        assertTrue(several.clustered().orElseThrow().contains(several.difference().toDouble()));
    }

    private static GroupGap gap(String chiefs, String leaders) {
        return GroupGap.all(survey(chiefs, leaders).counts()).get(0);
    }

    private static LeadershipSurvey survey(String chiefs, String leaders) {
        return new LeadershipSurvey()
                .answering(CHIEFS, "0101", TWO_GROUPS, chiefs)
                .answering(LEADERS, "0101", TWO_GROUPS, leaders);
    }
}
