package dk.styringsportal.scoring;

import static dk.styringsportal.testing.SteeringOverview.VERSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.Answers;
import dk.styringsportal.testing.AnswerSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for whatever is answered, tried on complete answers drawn evenly over all there are. */
class ScoringPropertiesTest {

    private static final int SETS = 50;
    private static final ItemCode Q17 = new ItemCode("q17");

    private final SplittableRandom random = new SplittableRandom(47);

    @Test
    void every_score_lies_between_0_and_100() {
        sets().forEach(answers -> {
            Scorecard scores = Scoring.score(VERSION, answers);
            Stream.of(
                            Stream.of(scores.total()),
                            scores.themes().stream().map(Scorecard.ThemeScore::points),
                            scores.items().stream().map(ItemScore::points))
                    .flatMap(points -> points)
                    .forEach(points -> assertTrue(
                            points.orElseThrow().compareTo(Points.NONE) >= 0
                                    && points.orElseThrow().compareTo(Points.ALL) <= 0));
        });
    }

    @Test
    void the_total_is_the_mean_of_the_47_questions() {
        sets().forEach(answers -> {
            Scorecard scores = Scoring.score(VERSION, answers);
            List<Points> items = scores.items().stream().map(item -> item.points().orElseThrow()).toList();
            assertEquals(47, items.size());
            assertEquals(Points.mean(items), scores.total().orElseThrow());
        });
    }

    @Test
    void the_total_is_not_the_mean_of_the_themes() {
        sets().forEach(answers -> {
            Scorecard scores = Scoring.score(VERSION, answers);
            List<Points> themes = scores.themes().stream().map(theme -> theme.points().orElseThrow()).toList();
            assertEquals(7, themes.size());
            assertNotEquals(Points.mean(themes), scores.total().orElseThrow());
        });
    }

    @Test
    void a_theme_is_the_mean_of_its_questions() {
        sets().forEach(answers -> {
            Scorecard scores = Scoring.score(VERSION, answers);
            for (Theme theme : VERSION.themes()) {
                List<Points> items = theme.items().stream()
                        .map(item -> scores.item(item.code()).points().orElseThrow())
                        .toList();
                assertEquals(Points.mean(items), scores.theme(theme.number()).points().orElseThrow());
            }
        });
    }

    @Test
    void no_internal_homes_leaves_the_total_at_the_mean_of_the_other_46() {
        sets().map(this::withoutInternalHomes).forEach(answers -> {
            Scorecard scores = Scoring.score(VERSION, answers);
            List<Points> others = scores.items().stream()
                    .filter(item -> !item.item().equals(Q17))
                    .map(item -> item.points().orElseThrow())
                    .toList();
            assertEquals(46, others.size());
            assertEquals(Points.mean(others), scores.item(Q17).points().orElseThrow());
            assertEquals(Points.mean(others), scores.total().orElseThrow());
            assertTrue(scores.item(Q17).neutral());
            assertTrue(scores.item(Q17).improvements().isEmpty());
        });
    }

    @Test
    void a_missing_field_leaves_question_theme_and_total_without_points_and_the_rest_as_it_was() {
        Answers complete = withInternalHomes(AnswerSet.random(VERSION, random));
        Scorecard before = Scoring.score(VERSION, complete);
        int fields = 0;
        for (Item item : VERSION.items()) {
            for (int field = 0; field < item.fields(); field++) {
                Scorecard after = Scoring.score(VERSION, AnswerSet.withoutField(complete, item, field));
                assertMissing(before, after, item);
                fields++;
            }
        }
        assertEquals(125, fields);
    }

    private static void assertMissing(Scorecard before, Scorecard after, Item item) {
        assertEquals(Optional.empty(), after.total());
        int incomplete = VERSION.themeOf(item.code()).number();
        for (Theme theme : VERSION.themes()) {
            Optional<Points> expected = theme.number() == incomplete
                    ? Optional.empty()
                    : before.theme(theme.number()).points();
            assertEquals(expected, after.theme(theme.number()).points());
        }
        for (ItemScore score : after.items()) {
            if (score.item().equals(item.code())) {
                assertEquals(Optional.empty(), score.points());
                assertTrue(score.improvements().isEmpty());
            } else {
                assertEquals(before.item(score.item()), score);
            }
        }
    }

    @Test
    void a_neutral_answer_waits_for_all_the_others() {
        Answers complete = withoutInternalHomes(AnswerSet.random(VERSION, random));

        Scorecard scores = Scoring.score(VERSION, AnswerSet.without(complete, new ItemCode("q47")));

        assertEquals(Optional.empty(), scores.item(Q17).points());
        assertEquals(Optional.empty(), scores.theme(3).points());
        assertTrue(scores.item(Q17).neutral());
        assertTrue(scores.theme(2).points().isPresent());
    }

    @Test
    void nothing_answered_scores_nothing_rather_than_0() {
        Scorecard scores = Scoring.score(VERSION, Answers.NONE);

        assertEquals(Optional.empty(), scores.total());
        assertTrue(scores.themes().stream().allMatch(theme -> theme.points().isEmpty()));
        assertTrue(scores.items().stream().allMatch(item -> item.points().isEmpty()));
        assertTrue(scores.items().stream()
                .flatMap(item -> item.fields().stream())
                .allMatch(field -> field.chosen().isEmpty() && field.points().isEmpty()));
    }

    private Stream<Answers> sets() {
        return Stream.generate(() -> AnswerSet.random(VERSION, random)).limit(SETS);
    }

    private Answers withoutInternalHomes(Answers answers) {
        return AnswerSet.with(answers, VERSION.item(Q17).orElseThrow(), "ingen-interne-botilbud");
    }

    private Answers withInternalHomes(Answers answers) {
        return AnswerSet.with(answers, VERSION.item(Q17).orElseThrow(), "i-nogen-grad");
    }
}
