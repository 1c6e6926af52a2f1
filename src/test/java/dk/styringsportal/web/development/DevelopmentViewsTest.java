package dk.styringsportal.web.development;

import static dk.styringsportal.testing.SmallQuestionnaire.VERSION;
import static dk.styringsportal.testing.SmallQuestionnaire.answers;
import static dk.styringsportal.testing.SmallQuestionnaire.code;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.rounds.OverRounds;
import dk.styringsportal.benchmark.rounds.RoundFigures;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionPoints;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.Wording;
import dk.styringsportal.questionnaire.type.SingleChoice;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.response.Answers;
import dk.styringsportal.scoring.Scoring;
import dk.styringsportal.web.development.DevelopmentView.CellView;
import dk.styringsportal.web.development.DevelopmentView.LineView;
import dk.styringsportal.web.results.PageWords;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/**
 * Two rounds of two versions, written out: q01 is as it was, q02 only reworded, q03 has other options, q04 scores otherwise, q05 is
 * gone, and q09 is new.
 */
class DevelopmentViewsTest {

    private static final DevelopmentView VIEW = new DevelopmentViews(
                    new DanishWords(),
                    OverRounds.of(List.of(
                            round(1, VERSION, answers("0", "100", "50", "100", "0")),
                            round(2, changed(), answers("50", "100", "50", "100", "", "", "", "", "100")))),
                    Optional.of("København"))
            .view();

    /** The texts of the pages without a request. */
    private static final class DanishWords extends PageWords {

        @Override
        public String say(String key, Object... values) {
            return new MessageFormat(ResourceBundle.getBundle("dk.styringsportal.web.results", locale()).getString(key), locale())
                    .format(values);
        }

        @Override
        public String points(Points points) {
            return Numbers.in(locale()).points(points);
        }

        @Override
        public Locale locale() {
            return ReportTexts.DANISH;
        }
    }

    private static QuestionnaireVersion changed() {
        Item reworded = item(2);
        reworded = new Item(
                reworded.code(), 2, new Wording("Sagt anderledes", Optional.empty(), "", "", List.of(), ""), reworded.type(), reworded.rule());
        Item otherOptions = new Item(
                code(3), 3, item(3).wording(), new SingleChoice(item(3).options().subList(0, 3)), item(3).rule());
        Item otherPoints = new Item(
                code(4), 4, item(4).wording(), new SingleChoice(item(4).options().stream().map(DevelopmentViewsTest::half).toList()), item(4).rule());
        Item added = new Item(new ItemCode("q09"), 5, item(5).wording(), item(5).type(), item(5).rule());
        return new QuestionnaireVersion(
                new QuestionnaireVersionId(VERSION.id().id(), "2"),
                QuestionnaireVersion.State.DRAFT,
                VERSION.title(),
                "",
                List.of(),
                List.of(),
                List.of(
                        new Theme(1, "Tema 1", List.of(item(1), reworded, otherOptions)),
                        new Theme(2, "Tema 2", List.of(otherPoints, added))),
                List.of(),
                "");
    }

    private static Item item(int number) {
        return VERSION.item(code(number)).orElseThrow();
    }

    private static AnswerOption half(AnswerOption option) {
        return option.key().value().equals("100")
                ? new AnswerOption(option.key(), option.label(), Optional.of(new OptionPoints.Fixed(Points.parse("50"))), Optional.empty())
                : option;
    }

    private static RoundFigures round(int number, QuestionnaireVersion version, Answers answers) {
        Campaign campaign = new Campaign(
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
        return new RoundFigures(campaign, version, Optional.of(Scoring.score(version, answers)), Optional.empty());
    }

    private static List<CellView> question(int theme, int place) {
        return VIEW.themes().get(theme).lines().get(place).cells();
    }

    private static void assertLine(List<CellView> cells, String before, String after, boolean broken) {
        assertEquals(List.of(new CellView(before, "", false), new CellView(after, "", broken)), cells);
    }

    @Test
    void each_question_is_told_and_breaks_stand_where_the_figure_cannot_be_held_against_the_one_before() {
        assertLine(question(0, 0), "0", "50", false);
        assertLine(question(0, 1), "100", "100", false);
        assertLine(question(0, 2), "50", "50", true);
        assertLine(question(1, 0), "100", "50", true);
        assertLine(question(1, 1), "–", "100", false);
        assertEquals(2, VIEW.themes().get(1).lines().size(), "what is gone has no line in the newest version's themes");
        assertTrue(VIEW.isBroken());
        assertEquals(List.of("version 1", "version 2"), VIEW.heads().stream().map(head -> head.version()).toList());
    }

    @Test
    void themes_and_total_break_and_are_chained_over_the_common_questions_alone_and_say_so() {
        assertLine(VIEW.lines().get(0).cells(), "50", "66,67", true);
        assertLine(VIEW.lines().get(1).cells(), "50", "75", true);
        assertLine(VIEW.lines().get(2).cells(), "50", "70", true);

        List<LineView> chained = VIEW.chained();
        assertEquals(
                List.of("2 af 3 spørgsmål", "ingen fælles spørgsmål", "2 af 5 spørgsmål"), chained.stream().map(LineView::note).toList());
        assertLine(chained.get(0).cells(), "50", "75", false);
        assertLine(chained.get(1).cells(), "–", "–", false);
        assertLine(chained.get(2).cells(), "50", "75", false);
    }

    @Test
    void the_figures_mark_the_break_and_draw_the_chained_line_with_how_many_questions_it_rests_on() {
        String total = VIEW.figure();
        assertTrue(total.contains(">brud<"), total);
        assertTrue(total.contains("Brud før Runde 2: Tallet kan ikke sammenlignes med det forrige."), total);
        assertTrue(total.contains("Kædet over 2 fælles spørgsmål"), total);
        String second = total.substring(total.indexOf("2. Tema 2"), total.indexOf("Samlet"));
        assertFalse(second.contains("Kædet"), "the second theme has none in common: " + second);
    }
}
