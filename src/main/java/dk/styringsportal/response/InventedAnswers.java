package dk.styringsportal.response;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ConsistencyRule;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Invents the answers of a municipality, for demonstrations. The same questionnaire and seed give the same answers on
 * every machine. A mature municipality more often has the options that earn more; some questions are harder than others,
 * in the same way for all; rows of a matrix tend to be answered alike; and answers that belong together mostly agree.
 */
public final class InventedAnswers {

    private static final double LOWEST_MATURITY = 0.3;
    private static final double HIGHEST_MATURITY = 0.85;
    /** How many draws make a maturity: more draw the municipalities together. */
    private static final int DRAWS = 3;
    /** How far a question lies from the others, at most, in shares of maturity. */
    private static final double SPREAD_OF_DIFFICULTY = 0.25;
    /** How often it is overlooked that two answers do not agree. */
    private static final double OVERLOOKED = 0.04;

    private final QuestionnaireVersion questionnaire;
    private final SplittableRandom random;

    private InventedAnswers(QuestionnaireVersion questionnaire, long seed) {
        this.questionnaire = questionnaire;
        this.random = new SplittableRandom(seed);
    }

    /** Complete answers of a municipality whose maturity is drawn too, more often middling than extreme. */
    public static Answers of(QuestionnaireVersion questionnaire, long seed) {
        InventedAnswers invented = new InventedAnswers(questionnaire, seed);
        double mean = invented.random.doubles(DRAWS).average().orElseThrow();
        return invented.complete(LOWEST_MATURITY + mean * (HIGHEST_MATURITY - LOWEST_MATURITY));
    }

    /**
     * Complete answers of a municipality of that maturity.
     *
     * @param maturity from 0 to 1: the likelihood of full points in a question of middling difficulty with two answers
     */
    public static Answers of(QuestionnaireVersion questionnaire, long seed, double maturity) {
        if (!(maturity >= 0 && maturity <= 1)) {
            throw new IllegalArgumentException("Maturity lies in [0, 1], not at " + maturity);
        }
        return new InventedAnswers(questionnaire, seed).complete(maturity);
    }

    /**
     * The answers to the first items and no others, as in a draft.
     *
     * @param items from 0 to the questionnaire's number of items
     */
    public static Answers firstItems(QuestionnaireVersion questionnaire, Answers answers, int items) {
        Map<ItemCode, AnswerValue> first = new TreeMap<>();
        for (Item item : questionnaire.items().subList(0, items)) {
            answers.to(item.code()).ifPresent(value -> first.put(item.code(), value));
        }
        return new Answers(first);
    }

    private Answers complete(double maturity) {
        Map<ItemCode, AnswerValue> values = new TreeMap<>();
        for (Item item : questionnaire.items().stream().filter(item -> item.type().asks()).toList()) {
            double success = Math.max(0, Math.min(1, maturity + ease(item)));
            values.put(item.code(), new InventedAnswer(item, success, random).value());
        }
        return reviewed(new Answers(values));
    }

    /** By how much the question is easier than others, or harder if negative: the same for every municipality. */
    private static double ease(Item item) {
        double place = new SplittableRandom(item.code().value().hashCode()).nextDouble();
        return (2 * place - 1) * SPREAD_OF_DIFFICULTY;
    }

    /** Rule by rule, since mending one answer can call for the next. */
    private Answers reviewed(Answers answers) {
        Answers reviewed = answers;
        for (ConsistencyRule rule : questionnaire.consistency()) {
            for (Finding finding : contradictions(rule, reviewed)) {
                if (random.nextDouble() >= OVERLOOKED) {
                    reviewed = mended(reviewed, finding);
                }
            }
        }
        return reviewed;
    }

    private List<Finding> contradictions(ConsistencyRule rule, Answers answers) {
        return Consistency.check(questionnaire, rule, answers).stream()
                .filter(Finding::contradiction)
                .toList();
    }

    private Answers mended(Answers answers, Finding finding) {
        ConsistencyRule.Expected expected = finding.rule().expect();
        Item item = questionnaire.item(expected.item()).orElseThrow();
        Map<ItemCode, AnswerValue> values = new TreeMap<>(answers.values());
        values.computeIfPresent(
                item.code(), (code, value) -> InventedAnswer.mended(item, value, finding, random));
        return new Answers(values);
    }
}
