package dk.styringsportal.scoring;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Scores answers: items first, then themes and total as means of items (source 002, lines 35–37), every item weighing as
 * the questionnaire says, alike where it says nothing. What is unanswered has no points, and so has whatever rests on it:
 * missing is never 0. An answer without a value ("ved ikke" under a rule that takes means of values) and an item that was
 * not asked are left out of every mean.
 */
public final class Scoring {

    private final QuestionnaireVersion questionnaire;
    private final Asked asked;
    private final Map<ItemCode, Standing> standings = new HashMap<>();
    private final Map<ItemCode, Optional<Points>> points = new HashMap<>();

    private Scoring(QuestionnaireVersion questionnaire, Asked asked) {
        this.questionnaire = questionnaire;
        this.asked = asked;
        questionnaire.items().forEach(this::own);
        Optional<Points> neutralMean = mean(item -> standings.get(item.code()) != Standing.NEUTRAL).points();
        standings.forEach((item, standing) -> {
            if (standing == Standing.NEUTRAL) {
                points.put(item, neutralMean);
            }
        });
    }

    /** The points of these answers with the reason for each, in a questionnaire without respondent groups. */
    public static Scorecard score(QuestionnaireVersion questionnaire, Answers answers) {
        return score(questionnaire, Optional.empty(), answers);
    }

    /** The points of one respondent's answers with the reason for each. */
    public static Scorecard score(QuestionnaireVersion questionnaire, Optional<GroupId> group, Answers answers) {
        return new Scoring(questionnaire, Asked.of(questionnaire, group, answers)).scorecard();
    }

    private Scorecard scorecard() {
        Mean total = mean(item -> true);
        return new Scorecard(
                total.points(),
                total.isComplete(),
                questionnaire.themes().stream().map(this::themeScore).toList(),
                questionnaire.items().stream().map(this::itemScore).toList());
    }

    /** Judges the item by itself; the points of a neutral answer come from the others. */
    private void own(Item item) {
        Optional<Points> own = Optional.empty();
        Standing standing = Standing.of(item, asked);
        if (standing == Standing.SCORED) {
            own = Formula.points(item, asked.answerTo(item).orElseThrow(), asked.rows(item), asked.options(item));
            standing = own.isPresent() ? Standing.SCORED : Standing.WITHOUT_VALUE;
        }
        standings.put(item.code(), standing);
        points.put(item.code(), own);
    }

    /** The mean over these items; over all but the neutral ones it is what those get (source 002, line 368; decision S3). */
    private Mean mean(Predicate<Item> counting) {
        Mean mean = new Mean();
        for (Theme theme : questionnaire.themes()) {
            theme.items().stream()
                    .filter(counting)
                    .forEach(item -> add(mean, item, item.weighing().weight().multiply(theme.weight())));
        }
        return mean;
    }

    private Scorecard.ThemeScore themeScore(Theme theme) {
        Mean mean = new Mean();
        theme.items().forEach(item -> add(mean, item, item.weighing().weight()));
        return new Scorecard.ThemeScore(theme.number(), mean.points(), mean.isComplete());
    }

    private void add(Mean mean, Item item, BigFraction weight) {
        if (item.givesPoints() && !item.isOverall()) {
            mean.add(standings.get(item.code()), points.get(item.code()), weight, item.weighing().whenNotAsked());
        }
    }

    private ItemScore itemScore(Item item) {
        Standing standing = standings.get(item.code());
        Optional<Points> earned = points.get(item.code());
        Optional<AnswerValue> value = asked.answerTo(item);
        boolean explained = standing == Standing.SCORED;
        return new ItemScore(
                item.code(),
                earned,
                standing,
                Fields.of(item, asked.rows(item), asked.options(item), value, explained ? earned : Optional.empty()),
                explained ? improvements(item, value.orElseThrow(), earned.orElseThrow()) : List.of(),
                gap(item));
    }

    private List<ItemScore.Improvement> improvements(Item item, AnswerValue value, Points earned) {
        return Improvements.of(item, asked.rows(item), asked.options(item), value, earned);
    }

    private Optional<NeedGap> gap(Item item) {
        return item.rule() instanceof ScoringRule.NeedMinusUse rule
                ? questionnaire.item(rule.use()).map(use -> NeedGap.of(item, use, asked))
                : Optional.empty();
    }
}
