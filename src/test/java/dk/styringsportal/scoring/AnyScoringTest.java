package dk.styringsportal.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.Weighing.WhenNotAsked;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.testing.AnyAnswer;
import dk.styringsportal.testing.AnyQuestionnaire;
import dk.styringsportal.testing.TestQuestionnaires;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** What must hold of scores in every questionnaire, whatever is answered and whatever conditions hide. */
class AnyScoringTest {

    private static final int ANSWER_SETS = 12;
    private static final List<QuestionnaireVersion> QUESTIONNAIRES = drawn(120);

    private final SplittableRandom random = new SplittableRandom(29);

    /** Something that must hold. */
    private interface Property {
        void check(QuestionnaireVersion questionnaire, Answers answers, Scorecard scores);
    }

    private static List<QuestionnaireVersion> drawn(int questionnaires) {
        SplittableRandom random = new SplittableRandom(31);
        List<QuestionnaireVersion> drawn = new ArrayList<>(List.of(TestQuestionnaires.EVERY_TYPE));
        for (int i = 0; i < questionnaires; i++) {
            drawn.add(AnyQuestionnaire.of(random));
        }
        return drawn;
    }

    private void always(Property property) {
        for (QuestionnaireVersion questionnaire : QUESTIONNAIRES) {
            for (int i = 0; i < ANSWER_SETS; i++) {
                Answers answers = AnyAnswer.some(questionnaire, random);
                property.check(questionnaire, answers, Scoring.score(questionnaire, answers));
            }
        }
    }

    @Test
    void every_score_lies_between_0_and_100() {
        always((questionnaire, answers, scores) -> Stream.of(
                        Stream.of(scores.total()),
                        scores.themes().stream().map(Scorecard.ThemeScore::points),
                        scores.items().stream().map(ItemScore::points),
                        scores.items().stream().flatMap(item -> item.fields().stream()).map(ItemScore.FieldScore::points))
                .flatMap(points -> points)
                .flatMap(Optional::stream)
                .forEach(points -> assertTrue(points.compareTo(Points.NONE) >= 0 && points.compareTo(Points.ALL) <= 0)));
    }

    @Test
    void a_theme_is_the_weighted_mean_of_its_items_and_the_total_of_all_items() {
        int[] totals = {0};
        always((questionnaire, answers, scores) -> {
            Sum total = new Sum();
            for (Theme theme : questionnaire.themes()) {
                Sum sum = new Sum();
                for (Item item : theme.items()) {
                    ItemScore score = scores.item(item.code());
                    sum.add(item, score, BigFraction.ONE);
                    total.add(item, score, theme.weight());
                }
                assertEquals(sum.mean(), scores.theme(theme.number()).points());
            }
            assertEquals(total.mean(), scores.total());
            totals[0] += scores.total().isPresent() ? 1 : 0;
        });
        assertTrue(totals[0] > 100, "totals among what is drawn: " + totals[0]);
    }

    /** The mean as the README puts it, written anew. */
    private static final class Sum {

        private BigFraction points = BigFraction.ZERO;
        private BigFraction weights = BigFraction.ZERO;
        private boolean none;

        void add(Item item, ItemScore score, BigFraction themeWeight) {
            if (item.isOverall()) {
                return;
            }
            none |= score.standing() == Standing.UNANSWERED
                    || score.standing() == Standing.NEUTRAL && score.points().isEmpty()
                    || score.standing() == Standing.NOT_ASKED && item.weighing().whenNotAsked() == WhenNotAsked.NO_SCORE;
            BigFraction weight = item.weighing().weight().multiply(themeWeight);
            score.points().ifPresent(earned -> {
                points = points.add(earned.value().multiply(weight));
                weights = weights.add(weight);
            });
        }

        Optional<Points> mean() {
            return none || weights.signum() == 0 ? Optional.empty() : Optional.of(new Points(points.divide(weights)));
        }
    }

    @Test
    void an_item_has_points_exactly_when_it_is_scored() {
        always((questionnaire, answers, scores) -> {
            Asked asked = Asked.of(questionnaire, answers);
            for (Item item : questionnaire.items()) {
                ItemScore score = scores.item(item.code());
                if (score.standing() != Standing.NEUTRAL) {
                    assertEquals(score.standing() == Standing.SCORED, score.points().isPresent(), item.code() + " " + score.standing());
                }
                if (item.givesPoints() && asked.isMissing(item)) {
                    assertEquals(Standing.UNANSWERED, score.standing());
                }
                assertEquals(item.rows().isEmpty() ? 1 : asked.rows(item).size(), score.fields().size());
            }
        });
    }

    @Test
    void an_improvement_earns_what_it_says_with_an_answer_that_is_taken() {
        int[] improvements = {0};
        always((questionnaire, answers, scores) -> scores.items().forEach(score -> score.improvements().forEach(improvement -> {
            improvements[0]++;
            Points now = score.points().orElseThrow();
            assertTrue(improvement.pointsThen().compareTo(now) > 0);
            Item item = questionnaire.item(score.item()).orElseThrow();
            assertTrue(Asked.of(questionnaire, answers).options(item).containsAll(improvement.better()), "can be chosen");
        })));
        assertTrue(improvements[0] > 100, "improvements among what is drawn: " + improvements[0]);
    }
}
