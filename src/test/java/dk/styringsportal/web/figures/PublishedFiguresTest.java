package dk.styringsportal.web.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionResponse;
import dk.styringsportal.coding.assessment.Outcome;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.organisation.SizeClasses;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.testing.AssessedSurvey;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.LeadershipEdition;
import dk.styringsportal.testing.LeadershipSurvey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The parts of an edition, as everybody reads them. */
class PublishedFiguresTest {

    private static final String TOO_FEW = "Vises ikke – færre end 5 svar";
    private static final EditionContent SMALL =
            LeadershipEdition.content(LeadershipEdition.frozen(LeadershipEdition.responses()));
    private static final EditionContent LARGE = LeadershipEdition.large();

    private static PublishedFigures figures(EditionContent content, QuestionnaireVersion questionnaire, Locale language) {
        return new PublishedFigures(language, questionnaire, content, () -> {
            throw new AssertionError("There are no key figures");
        });
    }

    private static PublishedFigures.Part part(EditionContent content, String key, Map<String, String> address) {
        return figures(content, LeadershipSurvey.VERSION, ReportTexts.DANISH)
                .part(key, SizeClasses::ofDenmark, name -> Optional.ofNullable(address.get(name)))
                .orElseThrow();
    }

    @Test
    void an_edition_of_groups_has_all_parts_but_assessments_and_knows_no_others() {
        PublishedFigures figures = figures(SMALL, LeadershipSurvey.VERSION, ReportTexts.DANISH);

        assertEquals(
                List.of("rangering", "temaer", "forskelle", "frafald", "sammenhaeng"),
                figures.links(Optional.empty()).stream().map(PublishedFigures.Link::key).toList());
        assertTrue(figures.part("vurderinger", SizeClasses::ofDenmark, name -> Optional.empty()).isEmpty());
        assertTrue(figures.part("krydstabel", SizeClasses::ofDenmark, name -> Optional.empty()).isEmpty());
    }

    @Test
    void rankings_have_their_n_and_too_small_groups_the_reason() {
        PublishedFigures.Part part = part(SMALL, "rangering", Map.of());
        List<RankingViews.GroupView> groups = ((RankingPart) part.view()).groups();

        assertEquals(TOO_FEW, groups.get(0).withheld());
        assertEquals(List.of(), groups.get(0).top());
        assertEquals("Chefer", groups.get(1).title());
        assertEquals("12", groups.get(1).n());
        assertEquals("50 pct.", groups.get(1).top().get(0).positive());
        assertEquals("2,70", groups.get(1).top().get(0).mean());
        assertEquals(new PublishedFigures.Tally("Fagudvalgsformænd", "", TOO_FEW), part.tallies().get(0));
        assertEquals(new PublishedFigures.Tally("Ledere", "20", ""), part.tallies().get(2));
        assertEquals(2, part.method().size());
    }

    @Test
    void points_that_are_withheld_say_so_and_two_groups_are_compared_on_what_is_shown_of_both() {
        ThemesPart themes = (ThemesPart) part(SMALL, "temaer", Map.of()).view();

        ThemeScoreViews.ThemeView politics = themes.themes().get(0);
        assertEquals(TOO_FEW, politics.cells().get(0).points(), "three chairs");
        assertEquals("–", politics.cells().get(2).points(), "leaders are not asked");
        ThemeScoreViews.PairView pair = themes.pairs().get(0);
        assertEquals("Chefer", pair.one());
        // means 2,7 and 1,5 of 1 to 4: 1700/30 and 500/30
        assertEquals(new ThemeScoreViews.PairLine("Organisering", "56,67", "16,67", "+40,0", "1"), pair.lines().get(0));
    }

    @Test
    void differences_are_shown_with_the_withheld_ones_after_them() {
        GapPart gaps = (GapPart) part(SMALL, "forskelle", Map.of("par", "chefer.ledere")).view();

        assertEquals("Chefer og Ledere", gaps.title());
        assertTrue(gaps.gaps().stream().anyMatch(gap -> gap.difference().equals("+50,0")), gaps.gaps().toString());
        assertTrue(gaps.withheld().stream().anyMatch(gap -> gap.why().startsWith("Vises ikke")), gaps.withheld().toString());
        assertEquals("Chefer og Ledere", ((GapPart) part(SMALL, "forskelle", Map.of()).view()).title(), "nothing is shown of the first pair");
        GapPart ofChairs = (GapPart) part(SMALL, "forskelle", Map.of("par", "fagudvalgsformaend.chefer")).view();
        assertEquals(List.of(), ofChairs.gaps());
        assertEquals("", ofChairs.figure());
        assertEquals(TOO_FEW, ofChairs.withheld().get(0).why());
    }

    @Test
    void nonresponse_calls_a_weak_test_weak_and_too_small_groups_by_their_reason() {
        NonresponsePart found = (NonresponsePart) part(LARGE, "frafald", Map.of()).view();

        assertEquals("Ledere", found.invited().get(0).title());
        assertEquals("Chefer", found.asInSource().get(0).title());
        assertEquals("Fagudvalgsformænd: " + TOO_FEW, found.withheld().get(0));
    }

    @Test
    void relations_are_told_without_dots_and_the_withheld_say_why() {
        CorrelationsPart found = (CorrelationsPart) part(LARGE, "sammenhaeng", Map.of()).view();
        CorrelationsPart.FamilyView family = found.families().get(0);

        assertEquals(List.of(), found.plots());
        assertFalse(found.undrawn().isEmpty());
        assertTrue(family.isTold());
        assertEquals(TOO_FEW, family.lines().get(0).withheld());
        assertTrue(family.lines().stream().anyMatch(line -> line.withheld().isEmpty() && line.n().equals("24")), family.lines().toString());
        CorrelationsPart hidden = (CorrelationsPart) part(SMALL, "sammenhaeng", Map.of()).view();
        assertTrue(hidden.families().get(0).lines().stream().anyMatch(line -> line.withheld().equals("Vises ikke – kan udledes")));
    }

    @Test
    void english_is_complete() {
        PublishedFigures.Part part = figures(SMALL, LeadershipSurvey.VERSION, Locale.ENGLISH)
                .part("rangering", SizeClasses::ofDenmark, name -> Optional.empty())
                .orElseThrow();

        assertEquals("Most and least positive ratings", part.title());
        assertEquals("Not shown – fewer than 5 answers", ((RankingPart) part.view()).groups().get(0).withheld());
    }

    @Test
    void assessments_are_drawn_and_counted_theme_by_theme() {
        PublishedFigures figures = figures(assessed(), AssessedSurvey.VERSION, ReportTexts.DANISH);

        assertEquals(
                List.of("sammenhaeng", "vurderinger"),
                figures.links(Optional.of("vurderinger")).stream().map(PublishedFigures.Link::key).toList());
        PublishedFigures.Part part =
                figures.part("vurderinger", SizeClasses::ofDenmark, name -> Optional.empty()).orElseThrow();
        AssessedPart.CriterionView practice = ((AssessedPart) part.view()).criteria().get(0);
        assertEquals(List.of(new PublishedFigures.Tally("Kommuner", "8", "")), part.tallies());
        assertEquals("Vises ikke – færre end 5 kommuner", practice.lines().get(0).withheld());
        assertEquals("8", practice.lines().get(1).n());
        assertEquals("75 pct. (6)", practice.lines().get(1).shares().get(1));
        assertTrue(practice.figure().contains("<svg"));
        CorrelationsPart relations = (CorrelationsPart) figures
                .part("sammenhaeng", SizeClasses::ofDenmark, name -> Optional.empty())
                .orElseThrow()
                .view();
        assertEquals("selvevaluering", relations.families().get(0).key());
        assertTrue(relations.families().get(0).lines().stream().anyMatch(line -> line.group().equals("Bedømmere: Praksis")));
    }

    /** Eight municipalities, six of them at 3 and two at 4. */
    private static EditionContent assessed() {
        List<EditionResponse> responses = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String code = AssessedSurvey.bySize().get(3 * i);
            responses.add(EditionResponse.kept(
                    AssessedSurvey.VERSION,
                    Optional.empty(),
                    List.of(new OrganisationCode(code)),
                    LeadershipSurvey.answers(Map.of("org-samlet", "4321".charAt(i % 4)))));
            outcomes.add(AssessedSurvey.outcome(code, 2, AssessedSurvey.PRACTICE, i < 2 ? '4' : '3', i < 2 ? '4' : '3', ' '));
        }
        return LeadershipEdition.content(FrozenEdition.assessed(
                AssessedSurvey.VERSION, AssessedSurvey.FILES.content(AssessedSurvey.VERSION.id()), responses, outcomes));
    }
}
