package dk.styringsportal.benchmark.survey;

import dk.styringsportal.statistics.Share;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How a group answered a field when respondents do not weigh alike.
 *
 * @param positiveShare the weights of the positive answers over those of all answers, "ved ikke" among them; from 0 to 1, exact; empty
 *     when nobody answered with any weight, and off a scale
 * @param mean of the values of those who took a position, by their weights, exact; empty likewise
 * @param effectiveN how many respondents of equal weight would tell as much (Kish): (Σw)² / Σw², exact; at most n; 0 when nobody
 *     answered. L. Kish, Survey Sampling (1965), section 11.7
 */
public record WeightedAnswers(Optional<BigFraction> positiveShare, Optional<BigFraction> mean, BigFraction effectiveN) {

    /**
     * @param counts of one field, class by class
     * @param weights of each respondent in the class, at least 0
     */
    static WeightedAnswers of(List<OptionCounts> counts, List<BigFraction> weights) {
        BigFraction answered = BigFraction.ZERO;
        BigFraction squares = BigFraction.ZERO;
        BigFraction positive = BigFraction.ZERO;
        BigFraction valued = BigFraction.ZERO;
        BigFraction values = BigFraction.ZERO;
        for (int i = 0; i < counts.size(); i++) {
            OptionCounts given = counts.get(i);
            BigFraction weight = weights.get(i);
            answered = answered.add(weight.multiply(given.n()));
            squares = squares.add(weight.multiply(weight).multiply(given.n()));
            positive = positive.add(weight.multiply(given.positive().map(Share::part).orElse(0)));
            valued = valued.add(weight.multiply(given.valued()));
            values = values.add(weight.multiply(given.mean().orElse(BigFraction.ZERO)).multiply(given.valued()));
        }
        boolean scale = counts.stream().allMatch(given -> given.field().hasValues());
        return new WeightedAnswers(
                scale ? ratio(positive, answered) : Optional.empty(),
                scale ? ratio(values, valued) : Optional.empty(),
                ratio(answered.multiply(answered), squares).orElse(BigFraction.ZERO));
    }

    private static Optional<BigFraction> ratio(BigFraction part, BigFraction whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole));
    }
}
