package dk.styringsportal.benchmark.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.mirror.MirrorFigure.Reason;
import dk.styringsportal.benchmark.mirror.MirrorFigure.Shown;
import dk.styringsportal.benchmark.mirror.MirrorFigure.Withheld;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.survey.SurveyResponse;
import dk.styringsportal.testing.SteeringOverview;
import dk.styringsportal.testing.TestQuestionnaires;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Gaps added up by hand: the scale is 1 (slet ikke) to 4 (i høj grad). */
class MirrorLinesTest {

    private static final QuestionnaireVersion VERSION = TestQuestionnaires.GROUPS;
    private static final Item ITEM = VERSION.item("information-nok").orElseThrow();
    private static final GroupId AUTHORITY = new GroupId("ledere");
    private static final GroupId SUPPLIER = new GroupId("medarbejdere");
    private static final OrganisationCode COPENHAGEN = new OrganisationCode("0101");
    private static final OrganisationCode FREDERIKSBERG = new OrganisationCode("0147");
    private static final OrganisationCode AARHUS = new OrganisationCode("0751");

    @Test
    void a_municipality_has_a_gap_only_where_both_sides_speak_of_it() {
        List<SurveyResponse> sent = new ArrayList<>();
        add(sent, AUTHORITY, "0101", "hoej-grad", 2);
        add(sent, SUPPLIER, "0101", "mindre-grad", 2);
        add(sent, AUTHORITY, "0751", "slet-ikke", 4);

        MirrorLine line = line(sent, 1);

        assertEquals(BigFraction.of(2), shown(line.of(COPENHAGEN)).gap().difference());
        assertEquals(new Withheld(Reason.ONE_SIDED), line.of(AARHUS));
        // (4 + 4 + 1 + 1 + 1 + 1) / 6 - (2 + 2) / 2
        assertEquals(BigFraction.ZERO, shown(line.nation()).gap().difference());
        assertEquals(6, shown(line.nation()).gap().of());
    }

    @Test
    void whoever_answers_about_two_municipalities_counts_once_in_the_nation_and_in_both_pairs() {
        List<SurveyResponse> sent = new ArrayList<>();
        add(sent, AUTHORITY, "0101 0147", "hoej-grad", 1);
        add(sent, SUPPLIER, "0101", "nogen-grad", 1);
        add(sent, SUPPLIER, "0147", "slet-ikke", 1);

        MirrorLine line = line(sent, 1);

        assertEquals(BigFraction.ONE, shown(line.of(COPENHAGEN)).gap().difference());
        assertEquals(BigFraction.of(3), shown(line.of(FREDERIKSBERG)).gap().difference());
        assertEquals(1, shown(line.nation()).gap().of());
        assertEquals(BigFraction.of(2), shown(line.nation()).gap().difference());
    }

    @Test
    void fewer_than_the_minimum_on_one_side_are_not_shown() {
        List<SurveyResponse> sent = new ArrayList<>();
        add(sent, AUTHORITY, "0101", "hoej-grad", 9);
        add(sent, SUPPLIER, "0101", "mindre-grad", 4);
        add(sent, SUPPLIER, "0751", "mindre-grad", 1);

        MirrorLine line = line(sent, 5);

        assertEquals(new Withheld(Reason.TOO_FEW), line.of(COPENHAGEN));
        assertTrue(line.nation() instanceof Shown);
    }

    @Test
    void answers_about_two_municipalities_are_not_two_among_which_one_municipality_is_lost() {
        List<SurveyResponse> sent = new ArrayList<>();
        addBoth(sent, AUTHORITY, "0147 0751", 5, 4);
        addBoth(sent, AUTHORITY, "0101", 1, 1);
        addBoth(sent, SUPPLIER, "0101", 3, 3);
        addBoth(sent, SUPPLIER, "0147", 3, 3);
        addBoth(sent, SUPPLIER, "0751", 3, 3);

        assertEquals(new Withheld(Reason.DOMINATED), lineFor(COPENHAGEN, sent).nation(), "0751 has 9 of 11");
    }

    @Test
    void municipalities_see_no_national_gap_of_which_one_of_them_has_over_four_fifths() {
        List<SurveyResponse> sent = new ArrayList<>();
        addBoth(sent, AUTHORITY, "0101", 5, 4);
        addBoth(sent, AUTHORITY, "0751", 1, 0);
        addBoth(sent, AUTHORITY, "0147", 0, 1);
        addBoth(sent, SUPPLIER, "0101", 3, 2);
        addBoth(sent, SUPPLIER, "0751", 2, 3);
        addBoth(sent, SUPPLIER, "0147", 2, 1);
        MirrorLine line = lineFor(COPENHAGEN, sent);
        assertEquals(new Withheld(Reason.DOMINATED), line.nation());
        assertTrue(line.of(COPENHAGEN) instanceof Shown, "its own gap it may see");
        assertTrue(line(sent, 5).nation() instanceof Shown, "and KL the nation's");

        addBoth(sent, AUTHORITY, "0851", 2, 3);
        assertTrue(lineFor(COPENHAGEN, sent).nation() instanceof Shown);
    }

    @Test
    void a_municipality_sees_no_own_gap_that_would_tell_of_the_few_others() {
        List<SurveyResponse> sent = new ArrayList<>();
        addBoth(sent, AUTHORITY, "0101", 5, 4);
        addBoth(sent, SUPPLIER, "0101", 4, 5);
        addBoth(sent, AUTHORITY, "0751", 1, 1);
        addBoth(sent, AUTHORITY, "0851", 1, 1);
        addBoth(sent, SUPPLIER, "0147", 2, 3);
        addBoth(sent, SUPPLIER, "0851", 2, 3);
        MirrorLine line = lineFor(COPENHAGEN, sent);
        assertEquals(new Withheld(Reason.DERIVABLE), line.nation(), "København would take its own from the distribution");
        assertEquals(new Withheld(Reason.DERIVABLE), line.of(COPENHAGEN), "four others in the authority");
        assertTrue(line(sent, 5).of(COPENHAGEN) instanceof Shown, "KL may see it");

        add(sent, AUTHORITY, "0751", "hoej-grad", 1);
        assertTrue(lineFor(COPENHAGEN, sent).of(COPENHAGEN) instanceof Shown);
    }

    @Test
    void a_gap_tells_no_more_than_the_distributions_of_the_groups_on_its_sides() {
        List<SurveyResponse> sent = new ArrayList<>();
        addBoth(sent, AUTHORITY, "0101", 5, 4);
        add(sent, SUPPLIER, "0101", "mindre-grad", 9);
        addBoth(sent, AUTHORITY, "0751", 4, 4);
        addBoth(sent, AUTHORITY, "0851", 4, 4);
        addBoth(sent, SUPPLIER, "0147", 3, 3);
        addBoth(sent, SUPPLIER, "0851", 3, 3);

        assertEquals(new Withheld(Reason.DERIVABLE), lineFor(COPENHAGEN, sent).of(COPENHAGEN), "its nine are told in bounds");
        assertTrue(lineFor(COPENHAGEN, sent).nation() instanceof Shown);
        assertTrue(lineFor(AARHUS, sent).pairs().isEmpty(), "no other's gap is there");
    }

    @Test
    void a_side_that_has_only_some_of_a_pool_would_tell_of_them() {
        assertTrue(MirrorLine.parts(ITEM, new GroupPool("Alle", List.of(AUTHORITY, SUPPLIER))));
        assertFalse(MirrorLine.parts(ITEM, new GroupPool("Andre", List.of(new GroupId("borgere"), new GroupId("naboer")))));
    }

    @Test
    void dont_know_counts_on_neither_side() {
        List<SurveyResponse> sent = new ArrayList<>();
        add(sent, AUTHORITY, "0101", "hoej-grad", 1);
        add(sent, SUPPLIER, "0101", "ved-ikke", 3);

        assertEquals(new Withheld(Reason.ONE_SIDED), line(sent, 1).nation());
    }

    @Test
    void a_questionnaire_that_mirrors_nothing_has_no_lines() {
        QuestionnaireVersion other = SteeringOverview.VERSION;

        assertFalse(MirrorLines.areIn(other));
        assertEquals(List.of(), MirrorLines.of(new Counting(other).counts(), 5));
        assertTrue(MirrorLines.areIn(VERSION));
    }

    private static MirrorLine line(List<SurveyResponse> sent, int minimum) {
        return MirrorLines.of(counts(sent), minimum).stream()
                .filter(line -> line.item().code().equals(ITEM.code()))
                .findFirst()
                .orElseThrow();
    }

    private static SurveyCounts counts(List<SurveyResponse> sent) {
        Counting counting = new Counting(VERSION);
        sent.forEach(one -> counting.add(Optional.of(one.group()), one.about(), one.answers()));
        return counting.counts();
    }

    private static MirrorLine lineFor(OrganisationCode own, List<SurveyResponse> sent) {
        return MirrorLines.forMunicipality(counts(sent), DisclosureRules.STANDARD, Optional.empty(), own).stream()
                .filter(line -> line.item().code().equals(ITEM.code()))
                .findFirst()
                .orElseThrow();
    }

    private static void addBoth(List<SurveyResponse> sent, GroupId group, String about, int high, int low) {
        add(sent, group, about, "hoej-grad", high);
        add(sent, group, about, "mindre-grad", low);
    }

    private static Shown shown(MirrorFigure figure) {
        return (Shown) figure;
    }

    private static void add(List<SurveyResponse> sent, GroupId group, String about, String option, int times) {
        AnswerValue value = ITEM.read(option);
        for (int i = 0; i < times; i++) {
            sent.add(new SurveyResponse(
                    UUID.randomUUID(),
                    new CampaignId(1),
                    group,
                    About.parse(about),
                    Optional.empty(),
                    new Answers(Map.of(ITEM.code(), value))));
        }
    }
}
