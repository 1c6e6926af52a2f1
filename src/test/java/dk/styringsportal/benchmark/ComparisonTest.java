package dk.styringsportal.benchmark;

import static dk.styringsportal.testing.SmallQuestionnaire.VERSION;
import static dk.styringsportal.testing.SmallQuestionnaire.answers;
import static dk.styringsportal.testing.SmallQuestionnaire.code;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.ComparisonGroup.Kind;
import dk.styringsportal.organisation.GroupMethod;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.response.Answers;
import dk.styringsportal.scoring.Scorecard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final List<Municipality> ALL = Municipalities.ofDenmark().all();
    private static final Answers GOOD = answers("100", "100", "100", "100", "100");
    private static final Answers MIDDLING = answers("50", "50", "50", "50", "50");
    private static final Answers POOR = answers("0", "0", "0", "0", "0");

    @Test
    void sets_own_points_beside_nation_and_group() {
        Comparison comparison = compare(0, List.of(GOOD, MIDDLING, MIDDLING, POOR, POOR, POOR), 5);

        assertEquals(6, comparison.n());
        assertEquals(6, comparison.ranked());
        assertEquals(Optional.of(1), comparison.rank().flatMap(Rank::total));
        Comparison.Line total = comparison.total();
        assertEquals(Optional.of(Points.ALL), total.own());
        assertEquals(List.of(0.0, 0.0, 0.0, 50.0, 50.0, 100.0), total.nation().orElseThrow().sorted());
        assertEquals(List.of(0.0, 0.0, 50.0, 50.0, 100.0), total.group().orElseThrow().sorted());
        assertEquals(total, comparison.theme(2).line());
        Comparison.ItemLine item = comparison.item(code(3));
        assertEquals(total, item.line());
        assertEquals(1, item.fullPoints());
        assertEquals(6, item.answered());
        assertEquals(5, item.groupFigures().orElseThrow().scored());
        assertEquals(200 / 3.0, item.differenceToMean().orElseThrow());
    }

    @Test
    void a_group_of_five_is_shown() {
        Comparison comparison = compare(0, List.of(GOOD, POOR, POOR, POOR, POOR, POOR), 5);

        assertTrue(comparison.group() instanceof GroupBasis.Shown shown && shown.submitted() == 5);
    }

    @Test
    void a_group_of_four_is_refused_and_carries_no_figure_anywhere() {
        Comparison comparison = compare(0, List.of(GOOD, MIDDLING, POOR, POOR, POOR, POOR), 4);

        assertTrue(comparison.group() instanceof GroupBasis.Refused refused
                && refused.submitted() == 4
                && refused.minimum() == 5);
        assertEquals(Optional.empty(), comparison.total().group());
        assertTrue(comparison.themes().stream().allMatch(theme -> theme.line().group().isEmpty()));
        assertTrue(comparison.items().stream()
                .allMatch(item -> item.line().group().isEmpty() && item.groupFigures().isEmpty()));
        assertTrue(comparison.total().nation().isPresent());
    }

    @Test
    void members_that_have_not_submitted_do_not_count() {
        Snapshot snapshot = snapshot(List.of(GOOD, POOR, POOR, POOR, POOR));
        GroupInSight group = group(ALL.subList(1, 40));

        Comparison comparison = Comparison.of(
                VERSION, snapshot.responses().get(1).scorecard(), ALL.get(1).code(), snapshot, group);

        assertEquals(new GroupBasis.Refused(group.group(), 4, 5), comparison.group());
    }

    @Test
    void a_figure_that_too_few_of_a_large_enough_group_have_is_withheld_by_itself() {
        Answers neutral = answers("neutral", "100", "0", "100", "0");

        Comparison comparison = compare(0, List.of(GOOD, neutral, POOR, POOR, POOR, POOR), 5);

        assertTrue(comparison.group() instanceof GroupBasis.Shown);
        assertEquals(Optional.empty(), comparison.item(code(1)).line().group());
        assertEquals(Optional.empty(), comparison.item(code(1)).groupFigures());
        assertEquals(5, comparison.item(code(2)).line().group().orElseThrow().n());
        assertEquals(5, comparison.theme(1).line().group().orElseThrow().n());
        assertEquals(5, comparison.item(code(1)).answered());
    }

    @Test
    void strongest_and_weakest_lie_furthest_from_the_mean_and_ties_go_by_number() {
        Answers own = answers("50", "100", "0", "100", "0");

        Comparison comparison = compare(
                0,
                List.of(own, MIDDLING, MIDDLING, MIDDLING, MIDDLING, answers("50", "0", "50", "50", "100")),
                5);

        assertEquals(List.of(code(2), code(4)), comparison.strongest());
        assertEquals(List.of(code(5), code(3)), comparison.weakest());
        assertEquals(Optional.of(0.0), comparison.item(code(1)).differenceToMean());
    }

    @Test
    void equal_differences_stand_in_the_questionnaires_order() {
        Comparison comparison = compare(0, List.of(GOOD, POOR, POOR, POOR, POOR), 5);

        assertEquals(List.of(code(1), code(2), code(3), code(4), code(5)), comparison.strongest());
        assertEquals(List.of(), comparison.weakest());
    }

    @Test
    void a_mean_of_thirds_that_equals_the_own_points_is_no_difference() {
        Answers own = answers("50", "50", "50", "50", "50");
        Answers twoThirds = answers("200/3", "200/3", "200/3", "200/3", "200/3");
        Answers oneThird = answers("100/3", "100/3", "100/3", "100/3", "100/3");

        Comparison comparison = compare(0, List.of(own, twoThirds, oneThird, oneThird, twoThirds), 5);

        assertEquals(List.of(), comparison.strongest());
        assertEquals(List.of(), comparison.weakest());
    }

    @Test
    void a_neutral_answer_has_points_and_is_neither_strong_nor_weak() {
        Answers neutral = answers("neutral", "100", "100", "100", "100");

        Comparison comparison = compare(0, List.of(neutral, POOR, POOR, POOR, POOR, POOR), 6);

        assertEquals(Optional.of(Points.ALL), comparison.item(code(1)).line().own());
        assertEquals(Optional.empty(), comparison.item(code(1)).differenceToMean());
        assertEquals(List.of(code(2), code(3), code(4), code(5)), comparison.strongest());
    }

    @Test
    void who_submitted_after_the_snapshot_is_compared_and_has_no_rank() {
        Snapshot snapshot = snapshot(List.of(POOR, POOR, POOR, POOR, POOR));
        Scorecard late = ScoredResponse.of(VERSION, ALL.get(9).code(), GOOD).scorecard();

        Comparison comparison = Comparison.of(VERSION, late, ALL.get(9).code(), snapshot, group(ALL));

        assertEquals(Optional.empty(), comparison.rank());
        assertEquals(Optional.of(Points.ALL), comparison.total().own());
        assertEquals(0, comparison.total().nation().orElseThrow().max());
    }

    @Test
    void an_incomplete_response_has_no_rank_in_the_total_and_is_not_among_the_ranked() {
        Comparison comparison = compare(5, List.of(POOR, POOR, POOR, POOR, POOR, answers("100", "100", "100")), 6);

        assertEquals(Optional.empty(), comparison.rank().orElseThrow().total());
        assertEquals(5, comparison.ranked());
        assertFalse(comparison.total().own().isPresent());
        assertEquals(List.of(code(1), code(2), code(3)), comparison.strongest());
    }

    /** Compares one of these responses with all of them and with the first so many. */
    private static Comparison compare(int own, List<Answers> all, int groupSize) {
        Snapshot snapshot = snapshot(all);
        ScoredResponse response = snapshot.responses().get(own);
        return Comparison.of(
                VERSION, response.scorecard(), response.organisation(), snapshot, group(ALL.subList(0, groupSize)));
    }

    /** For a reader who knows everybody's points, whom no figure tells more: what must not be told has tests of its own. */
    private static GroupInSight group(List<Municipality> members) {
        return new GroupInSight(
                new ComparisonGroup(Kind.REGION, "Region Prøve", new GroupMethod.Named(), members),
                List.of(),
                ALL.stream().map(Municipality::code).collect(Collectors.toSet()));
    }

    private static Snapshot snapshot(List<Answers> all) {
        List<ScoredResponse> responses = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            responses.add(ScoredResponse.of(VERSION, ALL.get(i).code(), all.get(i)));
        }
        return new Snapshot(1, new CampaignId(1), Instant.EPOCH, "kl-admin", responses);
    }
}
