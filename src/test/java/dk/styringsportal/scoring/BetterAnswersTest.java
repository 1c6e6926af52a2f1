package dk.styringsportal.scoring;

import static dk.styringsportal.testing.SteeringOverview.VERSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.response.Answers;
import dk.styringsportal.testing.AnswerSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A better answer never scores less, and what is said to earn more does so. */
class BetterAnswersTest {

    private static final int SETS = 2;

    private final SplittableRandom random = new SplittableRandom(100);

    @Test
    void an_answer_worth_more_never_lowers_question_theme_or_total() {
        for (int set = 0; set < SETS; set++) {
            Answers answers = AnswerSet.random(VERSION, random);
            for (Item item : VERSION.items()) {
                for (RowKey row : rows(item)) {
                    assertMonotonic(answers, item, row);
                }
            }
        }
    }

    private void assertMonotonic(Answers answers, Item item, RowKey row) {
        AnswerValue value = answers.to(item.code()).orElseThrow();
        if (value instanceof AnswerValue.TickedPerRow perRow) {
            OptionKey more = item.options().get(random.nextInt(item.options().size())).key();
            assertNotLess(answers, AnswerSet.with(answers, item.code(), AnswerSet.ticked(perRow, row, List.of(more))), item);
            return;
        }
        AnswerOption low = item.options().get(random.nextInt(item.options().size()));
        AnswerOption high = item.options().get(random.nextInt(item.options().size()));
        if (low.isNeutral() || high.isNeutral()) {
            return;
        }
        boolean inOrder = worth(item, row, low).compareTo(worth(item, row, high)) <= 0;
        assertNotLess(
                AnswerSet.with(answers, item.code(), AnswerSet.changed(value, row, inOrder ? low.key() : high.key())),
                AnswerSet.with(answers, item.code(), AnswerSet.changed(value, row, inOrder ? high.key() : low.key())),
                item);
    }

    private static void assertNotLess(Answers lower, Answers higher, Item item) {
        Scorecard less = Scoring.score(VERSION, lower);
        Scorecard more = Scoring.score(VERSION, higher);
        int theme = VERSION.themeOf(item.code()).number();
        assertNotLess(less.item(item.code()).points(), more.item(item.code()).points());
        assertNotLess(less.theme(theme).points(), more.theme(theme).points());
        assertNotLess(less.total(), more.total());
        assertEquals(
                more.item(item.code()).points().equals(less.item(item.code()).points()),
                more.total().equals(less.total()),
                () -> "the total rises just when " + item.code() + " does");
    }

    private static void assertNotLess(Optional<Points> less, Optional<Points> more) {
        assertTrue(more.orElseThrow().compareTo(less.orElseThrow()) >= 0);
    }

    /** What an option is worth in a row: where answers are counted, those that count are worth more. */
    private static Points worth(Item item, RowKey row, AnswerOption option) {
        if (item.rule() instanceof ScoringRule.CountThreshold threshold) {
            return threshold.counting().contains(option.key()) ? Points.ALL : Points.NONE;
        }
        return option.pointsIn(row).orElseThrow();
    }

    /** One made-up row for an item without any: its options are worth the same in every row. */
    private static List<RowKey> rows(Item item) {
        return item.rows().isEmpty() ? List.of(new RowKey("-")) : item.rows().stream().map(Row::key).toList();
    }

    @Test
    void every_improvement_earns_what_it_says() {
        int tried = 0;
        for (int set = 0; set < SETS; set++) {
            Answers answers = AnswerSet.random(VERSION, random);
            Scorecard before = Scoring.score(VERSION, answers);
            for (Item item : VERSION.items()) {
                for (ItemScore.Improvement improvement : before.item(item.code()).improvements()) {
                    tried += assertEarned(answers, before, item, improvement);
                }
            }
        }
        assertTrue(tried > 100);
    }

    private static int assertEarned(
            Answers answers, Scorecard before, Item item, ItemScore.Improvement improvement) {
        List<AnswerValue> changes = changes(answers.to(item.code()).orElseThrow(), improvement);
        for (AnswerValue change : changes) {
            Scorecard after = Scoring.score(VERSION, AnswerSet.with(answers, item.code(), change));
            assertEquals(Optional.of(improvement.pointsThen()), after.item(item.code()).points());
            assertTrue(improvement.pointsThen().compareTo(before.item(item.code()).points().orElseThrow()) > 0);
            assertTrue(after.total().orElseThrow().compareTo(before.total().orElseThrow()) > 0);
        }
        return changes.size();
    }

    private static List<AnswerValue> changes(AnswerValue value, ItemScore.Improvement improvement) {
        List<OptionKey> better = improvement.better().stream().map(AnswerOption::key).toList();
        assertFalse(better.isEmpty());
        RowKey row = improvement.row().map(Row::key).orElse(new RowKey("-"));
        if (value instanceof AnswerValue.TickedPerRow perRow) {
            return List.of(AnswerSet.ticked(perRow, row, better));
        }
        return better.stream().map(option -> AnswerSet.changed(value, row, option)).toList();
    }

    @Test
    void following_every_improvement_reaches_full_points_everywhere() {
        Answers answers = AnswerSet.with(
                AnswerSet.random(VERSION, random), VERSION.item("q17").orElseThrow(), "slet-ikke");
        for (Item item : VERSION.items()) {
            List<ItemScore.Improvement> left = Scoring.score(VERSION, answers).item(item.code()).improvements();
            while (!left.isEmpty()) {
                AnswerValue value = answers.to(item.code()).orElseThrow();
                answers = AnswerSet.with(answers, item.code(), changes(value, left.get(0)).get(0));
                left = Scoring.score(VERSION, answers).item(item.code()).improvements();
            }
        }
        assertEquals(Optional.of(Points.ALL), Scoring.score(VERSION, answers).total());
    }
}
