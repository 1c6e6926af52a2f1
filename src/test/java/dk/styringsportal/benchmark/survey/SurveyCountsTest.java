package dk.styringsportal.benchmark.survey;

import static dk.styringsportal.testing.LeadershipSurvey.CASEWORKERS;
import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static dk.styringsportal.testing.LeadershipSurvey.LEADERS;
import static dk.styringsportal.testing.LeadershipSurvey.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.testing.LeadershipSurvey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class SurveyCountsTest {

    private static final String ITEM = "org-forvaltningsniveau";
    private static final OrganisationCode COPENHAGEN = new OrganisationCode("0101");
    private static final OrganisationCode FREDERIKSBERG = new OrganisationCode("0147");

    @Test
    void dont_know_is_in_the_base_of_shares_and_out_of_the_mean() {
        OptionCounts counts = counts(new LeadershipSurvey().answering(CHIEFS, "0101", ITEM, "4432?"));

        assertEquals(5, counts.n());
        assertEquals(4, counts.valued());
        assertEquals(Optional.of(new Share(3, 5)), counts.positive());
        assertEquals(Optional.of(new Share(1, 5)), counts.negative());
        assertEquals(Optional.of(new Share(1, 5)), counts.dontKnow());
        assertEquals(Optional.of(BigFraction.of(13, 4)), counts.mean());
    }

    @Test
    void unanswered_is_in_neither_and_the_respondent_counts() {
        SurveyCounts all = new LeadershipSurvey().answering(CHIEFS, "0101", ITEM, "4--").counts();

        assertEquals(3, all.respondents(Optional.of(CHIEFS)));
        assertEquals(1, all.counts(field(ITEM), Optional.of(CHIEFS)).n());
    }

    @Test
    void nobody_has_neither_share_nor_mean() {
        OptionCounts counts = counts(new LeadershipSurvey());

        assertEquals(0, counts.n());
        assertEquals(Optional.empty(), counts.positive());
        assertEquals(Optional.empty(), counts.mean());
        assertEquals(List.of(0, 0, 0, 0, 0), counts.counts());
    }

    @Test
    void those_who_only_do_not_know_have_a_share_and_no_mean() {
        OptionCounts counts = counts(new LeadershipSurvey().answering(CHIEFS, "0101", ITEM, "??"));

        assertEquals(Optional.of(new Share(0, 2)), counts.positive());
        assertEquals(Optional.empty(), counts.mean());
    }

    @Test
    void an_answer_about_two_municipalities_is_one_in_the_nation_and_one_in_each() {
        SurveyCounts all = new LeadershipSurvey()
                .answering(LEADERS, "0101 0147", ITEM, "4")
                .answering(LEADERS, "0101", ITEM, "1")
                .counts();
        Optional<GroupId> group = Optional.of(LEADERS);

        assertEquals(2, all.respondents(group));
        assertEquals(Set.of(COPENHAGEN, FREDERIKSBERG), all.municipalities(group));
        assertEquals(2, all.counts(field(ITEM), group).n());
        assertEquals(2, all.counts(field(ITEM), group, COPENHAGEN).n());
        assertEquals(Optional.of(BigFraction.of(4)), all.counts(field(ITEM), group, FREDERIKSBERG).mean());
    }

    @Test
    void an_answer_to_what_the_group_is_not_asked_counts_nowhere() {
        OptionCounts counts = new LeadershipSurvey()
                .answering(CASEWORKERS, "0101", ITEM, "4")
                .counts()
                .counts(field(ITEM), Optional.of(CASEWORKERS));

        assertEquals(0, counts.n());
    }

    @Test
    void what_was_chosen_off_a_scale_is_counted_and_has_no_mean() {
        Field often = Field.of(LeadershipSurvey.VERSION).stream()
                .filter(field -> !field.hasValues())
                .findFirst()
                .orElseThrow();
        OptionCounts counts = new LeadershipSurvey().counts().counts(often, Optional.of(LeadershipSurvey.CHAIRS));

        assertEquals(Optional.empty(), counts.mean());
        assertEquals(Optional.empty(), counts.positive());
    }

    @Test
    void counts_of_another_number_of_options_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new OptionCounts(field(ITEM), 1, List.of(1), 0));
    }

    @Test
    void the_order_of_the_responses_makes_no_difference() {
        OptionCounts one = counts(new LeadershipSurvey()
                .response(CHIEFS, "0101", Map.of(ITEM, '4'))
                .response(CHIEFS, "0751", Map.of(ITEM, '1')));
        OptionCounts other = counts(new LeadershipSurvey()
                .response(CHIEFS, "0751", Map.of(ITEM, '1'))
                .response(CHIEFS, "0101", Map.of(ITEM, '4')));

        assertEquals(one, other);
    }

    private static OptionCounts counts(LeadershipSurvey survey) {
        return survey.counts().counts(field(ITEM), Optional.of(CHIEFS));
    }
}
