package dk.styringsportal.benchmark.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.survey.Nonresponse.SizeLine;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.statistics.test.Independence;
import dk.styringsportal.testing.LeadershipSurvey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Expected statistics are R 4.2.2's; the calls stand beside them. */
class NonresponseTest {

    private static final RespondentGroup LEADERS = LeadershipSurvey.VERSION.group("ledere").orElseThrow();
    private static final RespondentGroup CHIEFS = LeadershipSurvey.VERSION.group("chefer").orElseThrow();
    private static final String SMALL = "0825";
    private static final String MEDIUM = "0320";
    private static final String LARGE = "0101";

    /** chisq.test(matrix(c(12, 20, 22, 10, 30, 3), nrow = 2), correct = FALSE) */
    @Test
    void persons_are_compared_with_those_invited_who_did_not_answer() {
        Nonresponse found = of(
                LEADERS,
                count(LEADERS, SMALL, true, 12), count(LEADERS, SMALL, false, 20),
                count(LEADERS, MEDIUM, true, 22), count(LEADERS, MEDIUM, false, 10),
                count(LEADERS, LARGE, true, 30), count(LEADERS, LARGE, false, 3));

        Independence test = found.test().orElseThrow();
        assertEquals(Independence.Method.CHI_SQUARE, test.method());
        assertEquals(20.80905109332, test.statistic(), 1e-9);
        assertEquals(2, test.df());
        assertEquals(3.02950705543e-05, test.p(), 1e-12);
        assertEquals(21.1134020618557, found.classes().get(0).expected().doubleValue(), 1e-12);
        assertEquals(21.7731958762887, found.classes().get(2).expected().doubleValue(), 1e-12);
        assertEquals(97, found.asked());
    }

    /** fisher.test(matrix(c(1, 4, 3, 2, 5, 1), nrow = 2)) */
    @Test
    void where_little_is_expected_the_test_is_exact_and_called_weak() {
        Nonresponse found = of(
                LEADERS,
                count(LEADERS, SMALL, true, 1), count(LEADERS, SMALL, false, 4),
                count(LEADERS, MEDIUM, true, 3), count(LEADERS, MEDIUM, false, 2),
                count(LEADERS, LARGE, true, 5), count(LEADERS, LARGE, false, 1));

        assertEquals(Independence.Method.FISHER, found.test().orElseThrow().method());
        assertEquals(0.138986013986014, found.test().orElseThrow().p(), 1e-12);
        assertTrue(found.power().orElseThrow().isWeak());
    }

    @Test
    void where_each_is_the_voice_of_a_municipality_municipalities_are_counted() {
        Nonresponse found = of(
                CHIEFS,
                count(CHIEFS, SMALL, false, 1),
                count(CHIEFS, SMALL, true, 1),
                count(CHIEFS, MEDIUM + " " + LARGE, true, 1),
                count(CHIEFS, "0329", false, 1));

        assertEquals(List.of(1, 1, 1), found.classes().stream().map(SizeLine::answered).toList());
        assertEquals(List.of(1, 0, 0), found.classes().stream().map(SizeLine::notAnswered).toList());
    }

    @Test
    void an_answer_about_two_municipalities_is_of_the_size_they_have_together() {
        // 0707 has 36,773 inhabitants and 0825 has 1,759: both small, together medium-sized
        Nonresponse found = of(LEADERS, count(LEADERS, "0707 0825", true, 1), count(LEADERS, "0707", false, 1));

        assertEquals(List.of(0, 1, 0), found.classes().stream().map(SizeLine::answered).toList());
        assertEquals(List.of(1, 0, 0), found.classes().stream().map(SizeLine::notAnswered).toList());
    }

    @Test
    void who_is_ineligible_counts_nowhere_and_who_objects_or_cannot_be_reached_has_not_answered() {
        Nonresponse found = of(
                LEADERS,
                count(LEADERS, SMALL, Standing.INELIGIBLE, 9),
                count(LEADERS, SMALL, Standing.OBJECTED, 2),
                count(LEADERS, SMALL, Standing.BOUNCED, 3),
                new InvitedCount(LEADERS.id(), About.parse(SMALL), Standing.INVITED, true, true, 4),
                count(CHIEFS, SMALL, true, 1));

        assertEquals(0, found.classes().get(0).answered());
        assertEquals(5, found.classes().get(0).notAnswered());
        assertEquals(Optional.empty(), found.test());
    }

    /** chisq.test(c(12, 22, 30), p = c(33, 32, 33) / 98) */
    @Test
    void the_source_compared_those_who_answered_with_all_municipalities() {
        LeadershipSurvey survey = new LeadershipSurvey()
                .answering(LEADERS.id(), SMALL, "org-forvaltningsniveau", "4".repeat(12))
                .answering(LEADERS.id(), MEDIUM, "org-forvaltningsniveau", "4".repeat(22))
                .answering(LEADERS.id(), LARGE, "org-forvaltningsniveau", "4".repeat(30));

        SourceFit fit = SourceFit.of(LEADERS, survey.counts(), Backgrounds.ofDenmark());

        assertEquals(7.60333806818182, fit.test().orElseThrow().statistic(), 1e-9);
        assertEquals(0.0223334654168175, fit.test().orElseThrow().p(), 1e-12);
    }

    @Test
    void nobody_asked_gives_no_test() {
        Nonresponse found = of(LEADERS);

        assertEquals(0, found.asked());
        assertEquals(Optional.empty(), found.test());
        assertEquals(Optional.empty(), found.power());
        assertEquals(Optional.empty(), SourceFit.of(LEADERS, new LeadershipSurvey().counts(), Backgrounds.ofDenmark()).test());
    }

    private static Nonresponse of(RespondentGroup group, InvitedCount... counts) {
        return Nonresponse.of(group, List.of(counts), Backgrounds.ofDenmark());
    }

    private static InvitedCount count(RespondentGroup group, String about, boolean answered, long n) {
        return new InvitedCount(group.id(), About.parse(about), Standing.INVITED, answered, n);
    }

    private static InvitedCount count(RespondentGroup group, String about, Standing standing, long n) {
        return new InvitedCount(group.id(), About.parse(about), standing, false, n);
    }
}
