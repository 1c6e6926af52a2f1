package dk.styringsportal.web.figures;

import static dk.styringsportal.testing.LeadershipSurvey.CHAIRS;
import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static dk.styringsportal.testing.LeadershipSurvey.LEADERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.survey.BackgroundCorrelation;
import dk.styringsportal.benchmark.survey.GroupGap;
import dk.styringsportal.benchmark.survey.Nonresponse;
import dk.styringsportal.benchmark.survey.Relation;
import dk.styringsportal.benchmark.survey.SourceFit;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.SizeClasses;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.testing.LeadershipSurvey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Differences, nonresponse and correlations, as they are read. */
class ComparisonViewsTest {

    private static final FigureTexts TEXTS = new FigureTexts(ReportTexts.DANISH);
    private static final GroupNames NAMES = new GroupNames(LeadershipSurvey.VERSION, "Selvevaluering");
    private static final RespondentGroup LEADER_GROUP = LeadershipSurvey.VERSION.group("ledere").orElseThrow();
    private static final String SMALL = "0825";
    private static final String MEDIUM = "0320";
    private static final String LARGE = "0101";

    @Test
    void the_largest_difference_stands_first_whichever_way_it_goes() {
        GapViews views = gaps();
        GapViews.Pair pair = views.chosen(Optional.of("fagudvalgsformaend.chefer")).orElseThrow();

        assertEquals(List.of("−100,0", "+50,0"), differences(views, pair, true));
        assertEquals(List.of("+50,0", "−100,0"), differences(views, pair, false));
    }

    @Test
    void who_is_most_positive_is_told_by_name_and_many_who_do_not_know_are_marked() {
        GapViews views = gaps();
        GapViews.Pair pair = views.chosen(Optional.empty()).orElseThrow();

        List<GapViews.GapView> found = views.views(views.of(pair, false));

        assertEquals("begge positive", found.get(0).stand());
        assertTrue(found.get(0).manyDoNotKnow());
        assertEquals("Chefer mest positive", found.get(1).stand());
        assertEquals("0 pct. af 3", found.get(1).one());
        assertEquals("100 pct. af 3", found.get(1).two());
        assertEquals("−1,00", found.get(1).delta());
    }

    /** Newcombe's interval of 0/3 against 3/3 reaches −100; by hand 1 − √(2·0.5615²) = 0.2059. */
    @Test
    void intervals_are_in_percentage_points() {
        GapViews views = gaps();
        GapViews.Pair pair = views.chosen(Optional.empty()).orElseThrow();

        assertEquals("−100,0 til −20,6", views.views(views.of(pair, true)).get(0).interval());
    }

    @Test
    void an_unknown_pair_gives_the_first_and_without_gaps_there_is_none() {
        assertEquals("Fagudvalgsformænd og Chefer", gaps().title(gaps().chosen(Optional.of("x.y")).orElseThrow()));
        assertEquals(Optional.empty(), new GapViews(TEXTS, NAMES, List.of(), Withholding.NONE).chosen(Optional.empty()));
    }

    private static GapViews gaps() {
        return new GapViews(TEXTS, NAMES, GroupGap.all(new LeadershipSurvey()
                .answering(CHAIRS, "0101", "ps-politisk-fokus", "44")
                .answering(CHIEFS, "0101", "ps-politisk-fokus", "3?")
                .answering(CHAIRS, "0101", "ps-klare-resultatmaal", "111")
                .answering(CHIEFS, "0101", "ps-klare-resultatmaal", "444")
                .counts()), Withholding.NONE);
    }

    private static List<String> differences(GapViews views, GapViews.Pair pair, boolean bySize) {
        return views.views(views.of(pair, bySize)).stream().map(GapViews.GapView::difference).toList();
    }

    /** p as in NonresponseTest: 0,00003. */
    @Test
    void a_bias_is_told_in_words_and_needs_no_strength() {
        NonresponseViews.GroupView view = nonresponse(
                count(SMALL, true, 12), count(SMALL, false, 20),
                count(MEDIUM, true, 22), count(MEDIUM, false, 10),
                count(LARGE, true, 30), count(LARGE, false, 3));

        assertEquals(
                "De, der svarede, adskiller sig i kommunestørrelse fra dem, der ikke svarede (p\u00a0<\u00a00,001).", view.verdict());
        assertEquals("", view.weak());
        assertEquals(new NonresponseViews.SizeView("Små (højst 37.099 indbyggere)", "12", "20", "21,1"), view.sizes().get(0));
        assertEquals("Mellemstore (37.100–55.957 indbyggere)", view.sizes().get(1).size());
        assertEquals("Store (over 55.957 indbyggere)", view.sizes().get(2).size());
        assertEquals("χ²-test: χ²\u00a0=\u00a020,81, frihedsgrader\u00a0=\u00a02, p\u00a0<\u00a00,001.", view.test());
    }

    /** The power of 34 is pchisq(qchisq(.05, 2, lower = FALSE), 2, ncp = 34 * .09, lower = FALSE) = 0.32726 in R. */
    @Test
    void no_sign_of_bias_in_few_is_called_no_proof() {
        NonresponseViews.GroupView view = nonresponse(
                count(SMALL, true, 6), count(SMALL, false, 5),
                count(MEDIUM, true, 6), count(MEDIUM, false, 5),
                count(LARGE, true, 6), count(LARGE, false, 6));

        assertTrue(view.verdict().startsWith("Der er ikke tegn på, at de, der svarede, adskiller sig"), view.verdict());
        assertTrue(view.weak().startsWith("Testen er svag: n = 34 kan ikke vise, at svarene er repræsentative."), view.weak());
        assertTrue(view.weak().contains(" i 33 ud af 100 "), view.weak());
    }

    @Test
    void where_all_answered_there_is_nothing_to_test() {
        NonresponseViews.GroupView view = nonresponse(count(SMALL, true, 6), count(LARGE, true, 6));

        assertTrue(view.verdict().startsWith("Der er ikke noget at teste"), view.verdict());
        assertEquals("", view.weak());
        assertEquals("", view.test());
    }

    /** Three of 33 small, 32 medium-sized and 33 large: expected 98/33 in each, 3 · 33/98 = 1,0 and 3 · 32/98 = 1,0. */
    @Test
    void the_sources_test_gives_its_numbers_and_no_verdict() {
        var counts = new LeadershipSurvey().answering(LEADERS, LARGE, "org-samlet", "444").counts();
        NonresponseViews.GroupView view = new NonresponseViews(TEXTS, NAMES, SizeClasses.ofDenmark())
                .view(SourceFit.of(LEADER_GROUP, counts, Backgrounds.ofDenmark()));

        assertEquals("", view.verdict());
        assertEquals(new NonresponseViews.SizeView("Store (over 55.957 indbyggere)", "3", "", "1,0"), view.sizes().get(2));
        assertTrue(view.test().startsWith("χ²-test: χ²\u00a0=\u00a05,91, "), view.test());
    }

    private static NonresponseViews.GroupView nonresponse(InvitedCount... counts) {
        return new NonresponseViews(TEXTS, NAMES, SizeClasses.ofDenmark())
                .view(Nonresponse.of(LEADER_GROUP, List.of(counts), Backgrounds.ofDenmark()));
    }

    private static InvitedCount count(String about, boolean answered, int n) {
        return new InvitedCount(LEADER_GROUP.id(), About.parse(about), Standing.INVITED, answered, n);
    }

    /** The quarter with the fewest inhabitants answers 1, the next 2, and so on: ρ is high however one is left out. */
    @Test
    void a_robust_relation_is_told_in_a_sentence_and_others_are_not() {
        LeadershipSurvey survey = new LeadershipSurvey();
        List<Municipality> bySize = new ArrayList<>(Municipalities.ofDenmark().all());
        bySize.sort(Comparator.comparingInt(Municipality::population));
        for (int i = 0; i < bySize.size(); i++) {
            answer(survey, CHIEFS, bySize.get(i), String.valueOf(1 + i * 4 / bySize.size()));
            answer(survey, LEADERS, bySize.get(i), String.valueOf(1 + i % 4));
        }
        List<BackgroundCorrelation> family = BackgroundCorrelation.ofOverall(survey.counts(), Backgrounds.ofDenmark());
        CorrelationViews views = new CorrelationViews(TEXTS, NAMES);

        List<Relation> told = family.stream().map(BackgroundCorrelation::relation).toList();
        List<String> robust = views.robust(told);

        assertTrue(
                robust.get(0).startsWith("Chefer: Jo højere indbyggertal, jo bedre vurdering af Organisering (ρ\u00a0=\u00a00,97, "),
                robust.toString());
        assertTrue(robust.stream().noneMatch(sentence -> sentence.startsWith("Ledere")), robust.toString());
        assertEquals(4, told.size());
        assertEquals("98", views.line(told.get(0)).n());
        assertTrue(views.plots(family, LeadershipSurvey.VERSION.theme(2).orElseThrow()).get(0).figure().contains("98 prikker."));
        assertEquals(List.of(), views.plots(family, LeadershipSurvey.VERSION.theme(1).orElseThrow()));
    }

    private static void answer(LeadershipSurvey survey, GroupId group, Municipality about, String given) {
        survey.answering(group, about.code().value(), "org-samlet", given);
    }
}
