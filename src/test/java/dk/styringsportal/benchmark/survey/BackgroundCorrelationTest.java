package dk.styringsportal.benchmark.survey;

import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static dk.styringsportal.testing.LeadershipSurvey.LEADERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.survey.BackgroundCorrelation.Variable;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.coding.assessment.Outcome;
import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.testing.AssessedSurvey;
import dk.styringsportal.testing.LeadershipSurvey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BackgroundCorrelationTest {

    private static final double TOOLS_BY_POPULATION = 0.102597835208515;
    private static final String ITEM = "org-forvaltningsniveau";

    /**
     * R 4.2.2, m the table of municipalities: s <- m[match(c("0101", "0751", "0461", "0851", "0657"), m$code), ]; r <- c(4, 3, 1,
     * 2, 3); cor.test(s$population, r, method = "spearman", exact = FALSE); cor.test(s$population, r); the same of
     * s$socioeconomic_index
     */
    @Test
    void spearman_and_pearson_over_municipalities() {
        List<BackgroundCorrelation> both = all(new LeadershipSurvey()
                .answering(CHIEFS, "0101", ITEM, "4")
                .answering(CHIEFS, "0751", ITEM, "3")
                .answering(CHIEFS, "0461", ITEM, "1")
                .answering(CHIEFS, "0851", ITEM, "2")
                .answering(CHIEFS, "0657", ITEM, "3"));

        check(both.get(0), Variable.POPULATION, 0.564288093646835, 0.3217233358243, 0.638787947047751, 0.245991130496875);
        check(both.get(1), Variable.INDEX, -0.359092423229804, 0.552814746643351, -0.432987954773931, 0.466448868171996);
        assertEquals(2 * 0.3217233358243, both.get(0).pHolm().getAsDouble(), 1e-9);
    }

    private static void check(
            BackgroundCorrelation found, Variable variable, double spearman, double p, double pearson, double pearsonP) {
        assertEquals(variable, found.background());
        assertEquals(5, found.pairs().size());
        assertEquals(spearman, found.spearman().orElseThrow().coefficient(), 1e-9);
        assertEquals(p, found.spearman().orElseThrow().p(), 1e-9);
        assertEquals(pearson, found.pearson().orElseThrow().coefficient(), 1e-9);
        assertEquals(pearsonP, found.pearson().orElseThrow().p(), 1e-9);
    }

    @Test
    void a_municipality_counts_once_with_the_mean_of_its_answers() {
        BackgroundCorrelation found = all(new LeadershipSurvey().answering(LEADERS, "0101", ITEM, "41?")).get(0);

        assertEquals(1, found.pairs().size());
        assertEquals(2.5, found.pairs().get(0).y());
        assertEquals(Optional.empty(), found.spearman());
        assertEquals(OptionalDouble.empty(), found.pHolm());
    }

    @Test
    void two_that_are_answered_about_as_one_have_the_sum_of_populations_and_the_weighted_index() {
        List<BackgroundCorrelation> found = all(new LeadershipSurvey().answering(LEADERS, "0101 0147", ITEM, "4"));

        assertEquals(659_350 + 104_899, found.get(0).pairs().get(0).x());
        assertEquals((659_350 * 1.04 + 104_899 * 0.76) / 764_249, found.get(1).pairs().get(0).x(), 1e-12);
    }

    @Test
    void a_relation_that_holds_without_any_one_is_robust_and_one_that_hangs_on_a_few_is_not() {
        List<Municipality> bySize = Municipalities.ofDenmark().all().stream()
                .sorted(Comparator.comparingInt(Municipality::population))
                .toList();
        LeadershipSurvey strong = new LeadershipSurvey();
        LeadershipSurvey none = new LeadershipSurvey();
        for (int i = 0; i < 40; i++) {
            String code = bySize.get(2 * i).code().value();
            strong.answering(CHIEFS, code, ITEM, String.valueOf(1 + i / 10));
            none.answering(CHIEFS, code, ITEM, String.valueOf(1 + i % 4));
        }

        assertTrue(all(strong).get(0).isRobust());
        assertFalse(all(none).get(0).isRobust());
    }

    @Test
    void only_the_fields_asked_for_are_in_the_family() {
        LeadershipSurvey survey = new LeadershipSurvey()
                .answering(CHIEFS, "0101", ITEM, "4")
                .answering(CHIEFS, "0101", "org-samlet", "4");

        assertEquals(4, all(survey).size());
        assertEquals(2, BackgroundCorrelation.all(survey.counts(), Backgrounds.ofDenmark(), field -> field.item().isOverall()).size());
    }

    /**
     * R 4.2.2, m the table of municipalities: s <- m[match(c("0101", "0751", "0461", "0851", "0657"), m$code), ];
     * cor.test(s$population, c(2, 4, 1, 2, 3), method = "spearman", exact = FALSE)
     */
    @Test
    void what_assessors_settled_is_tested_in_one_family_with_the_municipalities_own_rating() {
        Counting counting = new Counting(AssessedSurvey.VERSION);
        List<Outcome> outcomes = new ArrayList<>();
        String settled = "24123";
        for (String code : List.of("0101", "0751", "0461", "0851", "0657")) {
            counting.add(Optional.empty(), About.of(new OrganisationCode(code)), LeadershipSurvey.answers(Map.of("org-samlet", '3')));
            char value = settled.charAt(outcomes.size());
            outcomes.add(AssessedSurvey.outcome(code, 2, AssessedSurvey.TOOLS, '-', '4', value));
        }
        outcomes.add(AssessedSurvey.outcome("0147", 2, AssessedSurvey.TOOLS, '1', '4', ' '));
        outcomes.add(AssessedSurvey.outcome("0151", 2, AssessedSurvey.TOOLS, '-', '-', ' '));

        List<BackgroundCorrelation> found =
                BackgroundCorrelation.ofOverall(counting.counts().assessed(outcomes), Backgrounds.ofDenmark());

        assertEquals(4, found.size(), "own and assessed, by population and by index");
        assertEquals(Optional.empty(), found.get(0).spearman(), "all say the same of themselves");
        BackgroundCorrelation tools = found.get(2);
        assertEquals("redskaber", ((Rated.Assessed) tools.rated()).criterion().key().value());
        assertEquals(5, tools.pairs().size(), "neither what is not settled nor what cannot be rated");
        assertEquals(TOOLS_BY_POPULATION, tools.spearman().orElseThrow().coefficient(), 1e-9);
        double least = Math.min(tools.spearman().orElseThrow().p(), found.get(3).spearman().orElseThrow().p());
        double corrected = Math.min(tools.pHolm().getAsDouble(), found.get(3).pHolm().getAsDouble());
        assertEquals(Math.min(1, 2 * least), corrected, 1e-12, "two of the family have a p");
    }

    private static List<BackgroundCorrelation> all(LeadershipSurvey survey) {
        return BackgroundCorrelation.all(survey.counts(), Backgrounds.ofDenmark(), field -> true);
    }
}
