package dk.styringsportal.benchmark.survey;

import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static dk.styringsportal.testing.LeadershipSurvey.LEADERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.survey.SizeWeights.ClassWeight;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.organisation.SizeClasses.Size;
import dk.styringsportal.testing.LeadershipSurvey;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Weights by hand; what comes of them by R 4.2.2 where the call stands beside it. */
class SizeWeightsTest {

    private static final String ITEM = "org-samlet";
    private static final Field FIELD = LeadershipSurvey.field(ITEM);
    private static final String SMALL = "0825";
    private static final String MEDIUM = "0320";
    private static final String LARGE = "0101";

    /** Of 100 invited 40, 30 and 30; of 40 who answered 10, 10 and 20: 2/5 : 1/4, 3/10 : 1/4, 3/10 : 1/2. */
    @Test
    void a_weight_is_the_part_of_the_invited_over_the_part_of_the_answers() {
        assertEquals(
                List.of(BigFraction.of(8, 5), BigFraction.of(6, 5), BigFraction.of(3, 5)),
                weights(leaders().weights(Optional.of(LEADERS)).orElseThrow()));
    }

    /**
     * <pre>
     * w &lt;- c(rep(1.6, 10), rep(1.2, 10), rep(.6, 20))
     * x &lt;- c(rep(4, 6), rep(1, 4), rep(3, 5), rep(2, 3), NA, NA, rep(4, 20))
     * weighted.mean(!is.na(x) &amp; x &gt;= 3, w)                  # 0.69
     * weighted.mean(x[!is.na(x)], w[!is.na(x)])             # 3.13829787234
     * sum(w)^2 / sum(w^2)                                   # 33.8983050847
     * </pre>
     */
    @Test
    void shares_and_means_are_weighted_exactly_and_the_effective_number_is_kishs() {
        WeightedAnswers found = leaders().of(FIELD, Optional.of(LEADERS)).orElseThrow();

        assertEquals(Optional.of(BigFraction.of(69, 100)), found.positiveShare());
        assertEquals(Optional.of(BigFraction.of(1180, 376)), found.mean());
        assertEquals(3.13829787234, found.mean().orElseThrow().doubleValue(), 1e-11);
        assertEquals(BigFraction.of(16000, 472), found.effectiveN());
        assertEquals(33.8983050847, found.effectiveN().doubleValue(), 1e-10);
    }

    @Test
    void where_the_answers_are_as_the_invited_weights_change_nothing() {
        SurveyCounts counts = new LeadershipSurvey()
                .answering(LEADERS, SMALL, ITEM, "41")
                .answering(LEADERS, MEDIUM, ITEM, "3?")
                .answering(LEADERS, LARGE, ITEM, "22")
                .counts();
        WeightedSurvey survey = of(counts, invited(SMALL, 10), invited(MEDIUM, 10), invited(LARGE, 10));
        WeightedAnswers found = survey.of(FIELD, Optional.of(LEADERS)).orElseThrow();
        OptionCounts plain = counts.counts(FIELD, Optional.of(LEADERS));

        assertEquals(plain.positive().map(share -> share.exact()), found.positiveShare());
        assertEquals(plain.mean(), found.mean());
        assertEquals(BigFraction.of(6), found.effectiveN());
    }

    /** 33 small, 32 medium-sized and 33 large municipalities, whoever is invited: 33/98 : 1/4, 32/98 : 1/4, 33/98 : 2/4. */
    @Test
    void who_is_the_voice_of_a_municipality_stands_for_all_of_them() {
        SurveyCounts counts = new LeadershipSurvey()
                .answering(CHIEFS, SMALL, ITEM, "4")
                .answering(CHIEFS, MEDIUM, ITEM, "4")
                .answering(CHIEFS, LARGE, ITEM, "1")
                .answering(CHIEFS, "0147", ITEM, "1")
                .counts();
        SizeWeights weights = of(counts).weights(Optional.of(CHIEFS)).orElseThrow();

        assertEquals(List.of(33, 32, 33), weights.classes().stream().map(ClassWeight::of).toList());
        assertEquals(
                List.of(BigFraction.of(132, 98), BigFraction.of(128, 98), BigFraction.of(66, 98)), weights(weights));
        assertEquals(
                Optional.of(BigFraction.of(65, 98)), of(counts).of(FIELD, Optional.of(CHIEFS)).orElseThrow().positiveShare());
    }

    @Test
    void a_size_with_invited_of_whom_nobody_answered_can_have_no_weights() {
        SurveyCounts counts = new LeadershipSurvey().answering(LEADERS, SMALL, ITEM, "44").counts();
        WeightedSurvey survey = of(counts, invited(SMALL, 2), invited(LARGE, 1));

        SizeWeights weights = survey.weights(Optional.of(LEADERS)).orElseThrow();
        assertFalse(weights.isMade());
        assertEquals(List.of(Size.LARGE), weights.missing());
        assertEquals(Optional.empty(), survey.of(FIELD, Optional.of(LEADERS)));
    }

    @Test
    void without_invited_or_answers_there_are_none() {
        SurveyCounts imported = new LeadershipSurvey().answering(LEADERS, SMALL, ITEM, "44").counts();
        SizeWeights uninvited = of(imported).weights(Optional.of(LEADERS)).orElseThrow();

        assertFalse(uninvited.isMade());
        assertFalse(uninvited.isOfAnybody());
        assertFalse(of(new LeadershipSurvey().counts(), invited(SMALL, 2)).weights(Optional.of(LEADERS)).orElseThrow().isMade());
    }

    @Test
    void who_is_ineligible_or_came_by_an_open_link_is_not_among_the_invited() {
        SurveyCounts counts = new LeadershipSurvey().answering(LEADERS, SMALL, ITEM, "4").counts();
        SizeWeights weights = of(
                        counts,
                        invited(SMALL, 3),
                        new InvitedCount(LEADERS, About.parse(SMALL), Standing.INELIGIBLE, false, 9),
                        new InvitedCount(LEADERS, About.parse(LARGE), Standing.INVITED, true, true, 4))
                .weights(Optional.of(LEADERS))
                .orElseThrow();

        assertTrue(weights.isMade());
        assertEquals(List.of(3, 0, 0), weights.classes().stream().map(ClassWeight::of).toList());
    }

    private static WeightedSurvey leaders() {
        SurveyCounts counts = new LeadershipSurvey()
                .answering(LEADERS, SMALL, ITEM, "4444441111")
                .answering(LEADERS, MEDIUM, ITEM, "33333222??")
                .answering(LEADERS, LARGE, ITEM, "4".repeat(20))
                .counts();
        return of(counts, invited(SMALL, 40), invited(MEDIUM, 30), invited(LARGE, 30));
    }

    private static WeightedSurvey of(SurveyCounts counts, InvitedCount... invited) {
        return WeightedSurvey.of(counts, List.of(invited), Backgrounds.ofDenmark());
    }

    private static InvitedCount invited(String about, int n) {
        return new InvitedCount(LEADERS, About.parse(about), Standing.INVITED, false, n);
    }

    private static List<BigFraction> weights(SizeWeights weights) {
        return weights.classes().stream().map(line -> line.weight().orElseThrow()).toList();
    }
}
