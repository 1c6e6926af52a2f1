package dk.styringsportal.benchmark.edition;

import static dk.styringsportal.testing.LeadershipEdition.ALIKE;
import static dk.styringsportal.testing.LeadershipEdition.MIXED;
import static dk.styringsportal.testing.LeadershipEdition.OF_CHAIRS;
import static dk.styringsportal.testing.LeadershipEdition.OVERALL;
import static dk.styringsportal.testing.LeadershipEdition.invited;
import static dk.styringsportal.testing.LeadershipEdition.response;
import static dk.styringsportal.testing.LeadershipEdition.responses;
import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static dk.styringsportal.testing.LeadershipSurvey.LEADERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.LeadershipEdition;
import dk.styringsportal.testing.LeadershipSurvey;
import dk.styringsportal.testing.VerifiedEdition;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Twelve chiefs, three chairs and twenty leaders: the chairs are too few, and the leaders of one mind in one question. */
class GroupEditionTest {

    private static FrozenEdition edition;
    private static EditionContent content;

    @BeforeAll
    static void freeze() {
        edition = LeadershipEdition.frozen(responses());
        content = EditionContent.read(edition.pieces(), edition.id(), new JsonLines());
    }

    @Test
    void every_figure_is_worked_out_again_from_the_file_alone() {
        VerifiedEdition.assertSound(edition);
    }

    @Test
    void frequencies_carry_share_and_mean() {
        EditionFigure chiefs = figure("options", Map.of("group", "chefer", "item", MIXED));

        assertEquals(12, chiefs.number("n").orElseThrow().intValue());
        assertEquals(
                "{i-hoej-grad=3, i-mindre-grad=2, i-nogen-grad=3, slet-ikke=2, ved-ikke=2}", chiefs.values().get("counts").toString());
        assertEquals(0.5, chiefs.number("positiveShare").orElseThrow().doubleValue());
        assertEquals(2.7, chiefs.number("mean").orElseThrow().doubleValue());
    }

    @Test
    void a_group_of_three_has_neither_figure_nor_count_anywhere() {
        assertTrue(figure("respondents", Map.of("group", "fagudvalgsformaend")).isSuppressed());
        assertEquals(
                Optional.of(Reason.TOO_FEW), figure("options", Map.of("group", "fagudvalgsformaend", "item", OF_CHAIRS)).withheld());
        assertTrue(figure("ranking", Map.of("group", "fagudvalgsformaend")).isSuppressed());
        assertTrue(content.figure("gap", Map.of("group", "fagudvalgsformaend", "other", "chefer", "item", OF_CHAIRS)).isEmpty());
        assertTrue(content.figure("themeScore", Map.of("group", "fagudvalgsformaend", "theme", new BigDecimal(1))).isEmpty());
        assertTrue(content.figure("nonresponse", Map.of("group", "fagudvalgsformaend")).isEmpty());
    }

    @Test
    void where_all_answered_alike_it_is_told_in_bounds_and_used_nowhere() {
        EditionFigure leaders = figure("options", Map.of("group", "ledere", "item", ALIKE));

        assertEquals(
                "{i-hoej-grad=<10, i-mindre-grad=<10, i-nogen-grad=>90, slet-ikke=<10, ved-ikke=<10}",
                leaders.values().get("counts").toString());
        assertTrue(leaders.number("n").isEmpty());
        assertFalse(figure("ranking", Map.of("group", "ledere")).values().get("top").toString().contains(ALIKE));
    }

    @Test
    void ranks_gaps_and_theme_scores_are_among_the_figures() {
        assertEquals(MIXED, figure("ranking", Map.of("group", "ledere")).values().get("top"));
        EditionFigure gap = figure("gap", Map.of("group", "chefer", "other", "ledere", "item", MIXED));
        assertEquals(0.5, gap.number("difference").orElseThrow().doubleValue());
        assertEquals("first-most-positive", gap.values().get("stand"));
        assertTrue(content.figures().stream().anyMatch(figure -> figure.kind().equals("themeScore")));
    }

    @Test
    void nonresponse_is_worked_out_from_those_invited() {
        EditionFigure chiefs = figure("nonresponse", Map.of("group", "chefer"));

        // a chief is the voice of the municipality, and of 0101 somebody has answered
        assertEquals("{large=1, medium=0, small=0}", chiefs.values().get("answered").toString());
        assertTrue(chiefs.number("p").isEmpty());
        assertTrue(figure("goodnessOfFit", Map.of("group", "chefer")).number("p").isPresent());
    }

    @Test
    void where_few_answers_have_changed_a_revised_edition_tells_what_the_first_told() {
        List<EditionResponse> responses = responses();
        responses.add(response(CHIEFS, 20, Map.of(MIXED, '1', OVERALL, '1')));
        FrozenEdition revised = edition.revisedGroups(responses);
        EditionContent later = EditionContent.read(revised.pieces(), revised.id(), new JsonLines());
        EditionFigure kept = later.figure("options", Map.of("group", "chefer", "item", MIXED)).orElseThrow();

        assertEquals(1, kept.number("kept").orElseThrow().intValue());
        assertEquals(figure("options", Map.of("group", "chefer", "item", MIXED)).values().get("counts"), kept.values().get("counts"));
        assertEquals(
                figure("gap", Map.of("group", "chefer", "other", "ledere", "item", MIXED)),
                later.figure("gap", Map.of("group", "chefer", "other", "ledere", "item", MIXED)).orElseThrow());
        assertTrue(later.figure("options", Map.of("group", "chefer", "item", OF_CHAIRS)).orElseThrow().number("kept").isEmpty(), "unchanged");
        assertTrue(later.changes().stream().allMatch(change -> !change.figure().startsWith("options")), later.changes().toString());
        VerifiedEdition.assertSound(revised);
        again(revised, responses);
    }

    /** What was kept once stays so, also in the edition after. */
    private void again(FrozenEdition revised, List<EditionResponse> responses) {
        responses.add(response(CHIEFS, 21, Map.of(MIXED, '2')));
        FrozenEdition third = revised.revisedGroups(responses);
        EditionFigure kept = EditionContent.read(third.pieces(), third.id(), new JsonLines())
                .figure("options", Map.of("group", "chefer", "item", MIXED))
                .orElseThrow();

        assertEquals(1, kept.number("kept").orElseThrow().intValue());
        assertEquals(12, kept.number("n").orElseThrow().intValue());
        VerifiedEdition.assertSound(third);
    }

    @Test
    void what_enough_have_changed_is_shown_unless_they_all_answered_alike() {
        List<EditionResponse> responses = responses();
        for (int i = 20; i < 26; i++) {
            responses.add(response(CHIEFS, i - 10, Map.of(MIXED, "4321".charAt(i % 4), OVERALL, '1')));
        }
        FrozenEdition revised = edition.revisedGroups(responses);
        EditionContent later = EditionContent.read(revised.pieces(), revised.id(), new JsonLines());

        assertEquals(18, later.figure("options", Map.of("group", "chefer", "item", MIXED)).orElseThrow().number("n").orElseThrow().intValue());
        assertEquals(12, later.figure("options", Map.of("group", "chefer", "item", OVERALL)).orElseThrow().number("n").orElseThrow().intValue());
        VerifiedEdition.assertSound(revised);
    }

    /** From twelve digits and a dozen chiefs it could be tried out who answered what. */
    @Test
    void a_correlation_is_told_in_hundredths_and_only_where_answers_can_lie_in_many_ways() {
        assertTrue(content.figure("correlation", Map.of("group", "chefer", "item", OVERALL, "background", "index")).isEmpty());
        List<EditionResponse> many = responses();
        for (int i = 0; i < 24; i++) {
            many.add(response(CHIEFS, i, Map.of(OVERALL, "4321".charAt(i % 4))));
            many.add(response(CHIEFS, i, Map.of(OVERALL, "4213".charAt(i * 5 % 4))));
        }
        FrozenEdition large = LeadershipEdition.frozen(many);
        EditionFigure told = EditionContent.read(large.pieces(), large.id(), new JsonLines())
                .figure("correlation", Map.of("group", "chefer", "item", OVERALL, "background", "index"))
                .orElseThrow();

        assertTrue(told.number("spearman").orElseThrow().scale() <= 2, told.toString());
        assertTrue(told.number("pearson").orElseThrow().scale() <= 2, told.toString());
        VerifiedEdition.assertSound(large);
    }

    @Test
    void where_nobody_answered_there_is_an_edition_that_says_so() {
        FrozenEdition empty = FrozenEdition.ofGroups(
                LeadershipSurvey.VERSION,
                new QuestionnaireFiles(Path.of("surveys")).content(LeadershipSurvey.VERSION.id()),
                List.of(),
                List.of());

        EditionContent nothing = EditionContent.read(empty.pieces(), empty.id(), new JsonLines());
        assertTrue(nothing.figure("respondents", Map.of("group", "chefer")).orElseThrow().isSuppressed());
        VerifiedEdition.assertSound(empty);
    }

    @Test
    void pooled_groups_are_nowhere_by_themselves() {
        FrozenEdition pooled = FrozenEdition.ofGroups(
                LeadershipSurvey.VERSION,
                new QuestionnaireFiles(Path.of("surveys")).content(LeadershipSurvey.VERSION.id()),
                responses(),
                List.of(invited(CHIEFS, true, 12), invited(CHIEFS, false, 8), invited(LEADERS, true, 20)),
                Optional.of(new GroupPool("Ledelse", List.of(CHIEFS, LEADERS))));
        EditionContent together = EditionContent.read(pooled.pieces(), pooled.id(), new JsonLines());
        EditionFigure both = together.figure("options", Map.of("group", "chefer-og-ledere", "item", MIXED)).orElseThrow();
        assertEquals(32, both.number("n").orElseThrow().intValue());
        assertEquals(
                "{i-hoej-grad=3, i-mindre-grad=12, i-nogen-grad=3, slet-ikke=12, ved-ikke=2}", both.values().get("counts").toString());
        assertTrue(together.figures().stream()
                .flatMap(figure -> Stream.of("group", "other").map(key -> figure.keys().getOrDefault(key, "")))
                .noneMatch(List.of("chefer", "ledere")::contains));
        assertEquals(
                Optional.of(Reason.DERIVABLE),
                together.figure("options", Map.of("group", "chefer-og-ledere", "item", ALIKE)).orElseThrow().withheld(),
                "only leaders have answered");
        assertTrue(
                together.figure("options", Map.of("group", "chefer-og-ledere", "item", OF_CHAIRS)).isEmpty(),
                "leaders were not asked, so it would be the chiefs' alone");
        assertTrue(together.figure("nonresponse", Map.of("group", "chefer-og-ledere")).isPresent());
        VerifiedEdition.assertSound(pooled);
    }

    private static EditionFigure figure(String kind, Map<String, Object> keys) {
        return content.figure(kind, keys).orElseThrow();
    }
}
