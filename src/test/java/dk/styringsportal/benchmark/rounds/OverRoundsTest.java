package dk.styringsportal.benchmark.rounds;

import static dk.styringsportal.testing.SmallQuestionnaire.VERSION;
import static dk.styringsportal.testing.SmallQuestionnaire.answers;
import static dk.styringsportal.testing.SmallQuestionnaire.code;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.Wording;
import dk.styringsportal.questionnaire.type.SingleChoice;
import dk.styringsportal.response.Answers;
import dk.styringsportal.scoring.Scoring;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Theme 1 has q01 to q03, theme 2 q04 and q05; later versions change something about them. */
class OverRoundsTest {

    private static final Item Q4 = VERSION.item(code(4)).orElseThrow();

    @Test
    void rounds_of_one_version_have_no_breaks_and_chain_to_what_was_told() {
        OverRounds over = OverRounds.of(List.of(
                round(1, VERSION, answers("0", "0", "0", "100", "100")),
                round(2, VERSION, answers("100", "0", "0", "100", "100"))));

        assertEquals(List.of("40", "60"), own(over.total().told()));
        assertEquals(List.of("40", "60"), own(over.total().chained()));
        assertFalse(over.total().isChained());
        assertEquals(List.of("0", "100"), own(over.themes().get(0).items().get(0).line()));
    }

    @Test
    void what_can_be_answered_breaks_item_theme_and_total_and_leaves_the_other_theme_whole() {
        QuestionnaireVersion narrower = version("2", fewerOptions(Q4), VERSION.item(code(5)).orElseThrow());
        OverRounds over = OverRounds.of(List.of(
                round(1, VERSION, answers("0", "0", "0", "100", "0")),
                round(2, narrower, answers("0", "0", "0", "50", "100"))));

        OverRounds.ThemeScores second = over.themes().get(1);
        assertEquals(Set.of(1), second.items().get(0).line().breaks());
        assertEquals(Set.of(), second.items().get(1).line().breaks());
        assertEquals(Set.of(1), second.score().told().breaks());
        assertEquals(Set.of(1), over.total().told().breaks());
        assertEquals(Set.of(), over.themes().get(0).score().told().breaks());

        assertEquals(Set.of(code(5)), second.score().common());
        assertEquals(List.of("50", "75"), own(second.score().told()));
        assertEquals(List.of("0", "100"), own(second.score().chained()), "over question 5 alone");
        assertEquals(List.of("0", "25"), own(over.total().chained()), "over four questions of five");
        assertTrue(over.total().chained().breaks().isEmpty());
    }

    /** In the second round questions 4 and 5 weigh double: the total is (0 + 2 · 200) / (3 + 2 · 2). */
    @Test
    void another_weight_of_a_theme_breaks_the_total_and_leaves_themes_and_questions_whole() {
        Theme heavier = new Theme(2, "Tema 2", Optional.empty(), BigFraction.of(2),
                List.of(Q4, VERSION.item(code(5)).orElseThrow()));
        OverRounds over = OverRounds.of(List.of(
                round(1, VERSION, answers("0", "0", "0", "100", "100")),
                round(2, version("2", heavier), answers("0", "0", "0", "100", "100"))));

        assertEquals(List.of("40", "400/7"), own(over.total().told()));
        assertEquals(Set.of(1), over.total().told().breaks());
        assertEquals(List.of("0", "0"), own(over.total().chained()), "over what weighs the same in both");
        assertEquals(Set.of(), over.themes().get(1).score().told().breaks());
        assertEquals(Set.of(code(4), code(5)), over.themes().get(1).score().common());
        assertEquals(Set.of(), over.themes().get(1).items().get(0).line().breaks());
    }

    @Test
    void a_new_wording_alone_is_no_break() {
        Item reworded = new Item(
                Q4.code(), Q4.number(), new Wording("Andre ord", Optional.empty(), "", "", List.of(), ""), Q4.type(), Q4.rule());
        OverRounds over = OverRounds.of(List.of(
                round(1, VERSION, answers("0", "0", "0", "0", "0")),
                round(2, version("2", reworded, VERSION.item(code(5)).orElseThrow()), answers("0", "0", "0", "0", "0"))));

        assertFalse(over.total().isChained());
        assertEquals(5, over.total().common().size());
    }

    @Test
    void an_item_that_was_away_is_held_against_the_last_round_that_had_it() {
        QuestionnaireVersion without = version("2", VERSION.item(code(5)).orElseThrow());
        OverRounds over = OverRounds.of(List.of(
                round(1, VERSION, answers("0", "0", "0", "50", "0")),
                round(2, without, answers("0", "0", "0", "", "0")),
                round(3, VERSION, answers("0", "0", "0", "100", "0"))));

        OverRounds.Line line = over.themes().get(1).items().get(0).line();
        assertEquals(List.of("50", "–", "100"), own(line));
        assertEquals(Set.of(), line.breaks());
        assertEquals(Set.of(1, 2), over.themes().get(1).score().told().breaks(), "the theme had another item less, then more");
        assertEquals(Set.of(code(5)), over.themes().get(1).score().common());
    }

    @Test
    void a_theme_without_common_items_is_not_chained_to_anything() {
        Item other = new Item(new ItemCode("q09"), 4, Q4.wording(), Q4.type(), Q4.rule());
        OverRounds over = OverRounds.of(List.of(
                round(1, VERSION, answers("0", "0", "0", "50", "0")),
                round(2, version("2", other), answers("0", "0", "0"))));

        assertEquals(Set.of(), over.themes().get(1).score().common());
        assertEquals(List.of("–", "–"), own(over.themes().get(1).score().chained()));
    }

    @Test
    void a_neutral_answer_is_left_out_of_the_chain_and_has_no_points_of_its_own() {
        OverRounds over = OverRounds.of(List.of(
                round(1, VERSION, answers("neutral", "100", "0", "0", "0")),
                round(2, version("2", fewerOptions(Q4), VERSION.item(code(5)).orElseThrow()), answers("neutral", "100", "0", "0", "0"))));

        assertEquals(List.of("–", "–"), own(over.themes().get(0).items().get(0).line()));
        assertEquals(List.of("100/3", "100/3"), own(over.total().chained()), "of questions 2, 3 and 5");
    }

    @Test
    void the_nations_figures_come_from_each_rounds_snapshot() {
        List<ScoredResponse> responses = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            responses.add(ScoredResponse.of(
                    VERSION, Municipalities.ofDenmark().all().get(i).code(), answers("0", "0", "0", i < 3 ? "100" : "0", "100")));
        }
        Snapshot snapshot = new Snapshot(1, new CampaignId(1), Instant.EPOCH, "kl-admin", responses);
        OverRounds over = OverRounds.of(
                List.of(new RoundFigures(campaign(1, VERSION), VERSION, Optional.empty(), Optional.of(snapshot))));

        OverRounds.Value theme = over.themes().get(1).score().told().values().get(0);
        assertEquals(Optional.empty(), theme.own());
        assertEquals(100, theme.nation().orElseThrow().median());
        assertEquals(5, theme.nation().orElseThrow().n());
    }

    private static List<String> own(OverRounds.Line line) {
        return line.values().stream()
                .map(value -> value.own().map(Points::value).map(OverRoundsTest::written).orElse("–"))
                .toList();
    }

    private static String written(BigFraction points) {
        return points.toString().replace(" ", "");
    }

    private static RoundFigures round(int number, QuestionnaireVersion version, Answers answers) {
        return new RoundFigures(
                campaign(number, version), version, Optional.of(Scoring.score(version, answers)), Optional.empty());
    }

    private static Campaign campaign(int number, QuestionnaireVersion version) {
        return new Campaign(
                new CampaignId(number),
                new RoundId(number),
                "Runde " + number,
                version.id(),
                version.contentHash(),
                Instant.EPOCH.plusSeconds(number),
                Optional.empty(),
                Optional.of(Instant.EPOCH.plusSeconds(number + 1)),
                false,
                false);
    }

    private static QuestionnaireVersion version(String version, Item... second) {
        return version(version, new Theme(2, "Tema 2", List.of(second)));
    }

    private static QuestionnaireVersion version(String version, Theme second) {
        return new QuestionnaireVersion(
                new QuestionnaireVersionId(VERSION.id().id(), version),
                QuestionnaireVersion.State.DRAFT,
                VERSION.title(),
                "",
                List.of(),
                List.of(),
                List.of(VERSION.themes().get(0), second),
                List.of(),
                "");
    }

    private static Item fewerOptions(Item item) {
        return new Item(
                item.code(),
                item.number(),
                item.wording(),
                new SingleChoice(item.options().subList(0, 3)),
                new ScoringRule.PointsPerOption());
    }
}
