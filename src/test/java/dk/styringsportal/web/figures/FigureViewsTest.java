package dk.styringsportal.web.figures;

import static dk.styringsportal.testing.LeadershipSurvey.CASEWORKERS;
import static dk.styringsportal.testing.LeadershipSurvey.CHAIRS;
import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static dk.styringsportal.testing.LeadershipSurvey.LEADERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.SizeWeights;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.benchmark.survey.WeightedSurvey;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.organisation.SizeClasses;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.response.Answers;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.testing.LeadershipSurvey;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Frequencies, rankings and points of themes, as they are read. */
class FigureViewsTest {

    private static final FigureTexts TEXTS = new FigureTexts(ReportTexts.DANISH);
    private static final GroupNames NAMES = new GroupNames(LeadershipSurvey.VERSION, "Selvevaluering");

    @Test
    void percentages_are_rounded_once_from_counts_with_dont_know_in_their_base() {
        SurveyCounts counts = new LeadershipSurvey().answering(CHIEFS, "0101", "ps-politisk-fokus", "443?-").counts();

        FrequencyViews.LineView chiefs = line(field(counts, 1, "s-ps-politisk-fokus", false), "Chefer");

        assertEquals("4", chiefs.n());
        assertEquals(List.of("50 pct. (2)", "25 pct. (1)", "0 pct. (0)", "0 pct. (0)", "25 pct. (1)"), chiefs.shares());
        assertEquals("75 pct.", chiefs.positive());
        assertEquals("3,67", chiefs.mean());
    }

    @Test
    void a_group_that_has_not_answered_has_dashes_and_no_bar() {
        SurveyCounts counts = new LeadershipSurvey().answering(CHIEFS, "0101", "ps-politisk-fokus", "4").counts();

        FrequencyViews.FieldView field = field(counts, 1, "s-ps-politisk-fokus", false);

        assertEquals(List.of("–", "–", "–", "–", "–"), line(field, "Fagudvalgsformænd").shares());
        assertTrue(field.figure().contains("Chefer (n = 1)"));
        assertTrue(!field.figure().contains("Fagudvalgsformænd"));
        assertEquals("", field(counts, 1, "s-ps-styringsdokumenter", false).figure());
    }

    @Test
    void other_groups_wordings_stand_beside_the_first_ones() {
        FrequencyViews.FieldView field = field(new LeadershipSurvey().counts(), 4, "s-fu-supervision", false);

        assertTrue(field.text().startsWith("Sagsbehandlerne"), field.text());
        assertEquals(
                List.of(new FrequencyViews.WordingView("Sagsbehandlere/rådgivere", "Du har mulighed for at modtage supervision.")),
                field.wordings());
    }

    @Test
    void a_stem_stands_over_the_first_of_its_statements() {
        List<FrequencyViews.FieldView> fields = views(new LeadershipSurvey().counts(), Optional.empty()).views(theme(1), false);

        assertEquals("I hvilken grad oplever du, at …", fields.get(0).stem());
        assertEquals("", fields.get(1).stem());
    }

    @Test
    void the_overall_question_stands_apart_with_the_self_evaluation_beside_it() {
        SurveyCounts counts = new LeadershipSurvey().answering(CHIEFS, "0101", "ps-samlet", "3").counts();
        FrequencyViews views = views(counts, Optional.of(selfEvaluation("i-hoej-grad")));

        assertTrue(views.views(theme(1), false).stream().noneMatch(field -> field.key().equals("s-ps-samlet")));
        FrequencyViews.FieldView overall = views.views(theme(1), true).get(0);
        assertEquals(List.of("Fagudvalgsformænd", "Chefer", "Selvevaluering"), overall.lines().stream().map(line -> line.group()).toList());
        assertEquals("4,00", line(overall, "Selvevaluering").mean());
    }

    @Test
    void a_question_off_a_scale_has_neither_positive_side_nor_mean() {
        SurveyCounts counts = new LeadershipSurvey().counts();
        assertTrue(!field(counts, 7, "s-lp-frekvens-klager", false).scale());
        assertTrue(field(counts, 7, "s-lp-kvalitet", false).scale());
    }

    @Test
    void places_are_numbered_from_either_end() {
        SurveyCounts counts = new LeadershipSurvey()
                .answering(CHIEFS, "0101", "ps-politisk-fokus", "44")
                .answering(CHIEFS, "0101", "ps-styringsdokumenter", "1?")
                .counts();

        List<RankingViews.GroupView> groups = new RankingViews(TEXTS, NAMES, counts).views();

        assertEquals(List.of("Chefer"), groups.stream().map(RankingViews.GroupView::title).toList());
        RankingViews.PlaceView least = groups.get(0).bottom().get(0);
        assertEquals("1", least.rank());
        assertEquals("0 pct.", least.positive());
        assertEquals("1,00", least.mean());
        assertEquals("2", least.n());
        assertEquals("4,00", groups.get(0).top().get(0).mean());
    }

    /** Chiefs: 100 and 0 points; chairs: 200/3 for the one that both were asked. */
    @Test
    void two_groups_are_compared_on_what_both_were_asked() {
        SurveyCounts counts = new LeadershipSurvey()
                .answering(CHIEFS, "0101", "ps-politisk-fokus", "4")
                .answering(CHIEFS, "0101", "ps-kendt-hos-medarbejdere", "1")
                .answering(CHAIRS, "0101", "ps-politisk-fokus", "3")
                .counts();
        ThemeScoreViews views = new ThemeScoreViews(TEXTS, NAMES, counts, Withholding.NONE);

        assertEquals(1, views.themes().size());
        assertEquals(
                List.of(
                        new ThemeScoreViews.CellView("66,67", "1 spørgsmål"),
                        new ThemeScoreViews.CellView("50", "2 spørgsmål"),
                        new ThemeScoreViews.CellView("–", ""),
                        new ThemeScoreViews.CellView("–", "")),
                views.themes().get(0).cells());
        assertEquals(
                List.of(new ThemeScoreViews.PairLine("Politisk styringsgrundlag", "66,67", "100", "−33,3", "1")),
                views.pairs().get(0).lines());
        assertEquals(1, views.pairs().size());
    }

    /** Of ten small and ten large invited, one small and three large answered: 1/2 : 1/4 = 2 and 1/2 : 3/4 = 2/3; (2 + 3 · 2/3)² / (4 + 3 · 4/9) = 3. */
    @Test
    void weighted_figures_stand_beside_the_others() {
        SurveyCounts counts = new LeadershipSurvey()
                .answering(LEADERS, "0825", "org-samlet", "1")
                .answering(LEADERS, "0101", "org-samlet", "444")
                .counts();
        WeightedSurvey weighted =
                WeightedSurvey.of(counts, List.of(invited("0825", 10), invited("0101", 10)), Backgrounds.ofDenmark());
        FrequencyViews views = new FrequencyViews(TEXTS, NAMES, counts, Optional.empty(), Optional.of(weighted));

        FrequencyViews.LineView leaders = line(views.views(theme(2), true).get(0), "Ledere");

        assertEquals("75 pct.", leaders.positive());
        assertEquals(new FrequencyViews.WeightedView("50 pct.", "2,50", "3,0"), leaders.weighted());
        assertEquals(
                new FrequencyViews.WeightedView("–", "–", "–"), line(views.views(theme(2), true).get(0), "Chefer").weighted());
    }

    @Test
    void how_it_is_weighted_is_told_and_why_it_cannot_be() {
        SurveyCounts counts = new LeadershipSurvey().answering(LEADERS, "0101", "org-samlet", "44").counts();
        WeightViews views = new WeightViews(TEXTS, NAMES, new SizeTexts(TEXTS, SizeClasses.ofDenmark()));
        RespondentGroup leaders = LeadershipSurvey.VERSION.group("ledere").orElseThrow();

        WeightViews.GroupView made =
                views.view(SizeWeights.of(leaders, List.of(invited("0101", 5)), counts, Backgrounds.ofDenmark()));
        assertEquals("", made.unmade());
        assertEquals(new WeightViews.LineView("Store (over 55.957 indbyggere)", "5", "2", "1,00"), made.lines().get(2));
        assertEquals(
                "Der kan ikke laves vægte: ingen har svaret fra kommuner af størrelsen små.",
                views.view(SizeWeights.of(
                                leaders, List.of(invited("0101", 5), invited("0825", 1)), counts, Backgrounds.ofDenmark()))
                        .unmade());
        assertTrue(views.view(SizeWeights.of(leaders, List.of(), counts, Backgrounds.ofDenmark()))
                .unmade()
                .startsWith("Der kan ikke laves vægte: ingen er inviteret"));
    }

    private static InvitedCount invited(String about, int n) {
        return new InvitedCount(LEADERS, About.parse(about), Standing.INVITED, false, n);
    }

    @Test
    void groups_are_called_by_their_short_names() {
        assertEquals(
                List.of("Fagudvalgsformænd", "Chefer", "Ledere", "Sagsbehandlere/rådgivere"),
                List.of(NAMES.of(CHAIRS), NAMES.of(CHIEFS), NAMES.of(LEADERS), NAMES.of(CASEWORKERS)));
        assertEquals("Selvevaluering", NAMES.of(Optional.empty()));
    }

    private static SurveyCounts selfEvaluation(String given) {
        QuestionnaireVersion version = new QuestionnaireFiles(Path.of("surveys"))
                .version(new QuestionnaireVersionId("faglig-ledelse-selvevaluering", "2014"))
                .orElseThrow();
        var item = version.item("ps-samlet").orElseThrow();
        Counting counting = new Counting(version);
        counting.add(Optional.empty(), About.parse("0101"), new Answers(Map.of(item.code(), item.read(given))));
        return counting.counts();
    }

    private static FrequencyViews views(SurveyCounts counts, Optional<SurveyCounts> self) {
        return new FrequencyViews(TEXTS, NAMES, counts, self, Optional.empty());
    }

    private static Theme theme(int number) {
        return LeadershipSurvey.VERSION.theme(number).orElseThrow();
    }

    private static FrequencyViews.FieldView field(SurveyCounts counts, int theme, String key, boolean overall) {
        return views(counts, Optional.empty()).views(theme(theme), overall).stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static FrequencyViews.LineView line(FrequencyViews.FieldView field, String group) {
        return field.lines().stream().filter(line -> line.group().equals(group)).findFirst().orElseThrow();
    }
}
