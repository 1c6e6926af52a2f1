package dk.styringsportal.api;

import dk.styringsportal.benchmark.survey.SizeWeights;
import dk.styringsportal.benchmark.survey.WeightedAnswers;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A group's answers weighted by the size of municipalities.
 *
 * @param positiveShare as a part of 1; null where there are no weights, off a scale and when nobody answered
 * @param mean of those who took a position; null likewise
 * @param effectiveN respondents of equal weight who would tell as much (Kish); null where there are no weights
 * @param classes the weights; where one has respondents to stand for and none has answered, there are none
 */
public record WeightedJson(Double positiveShare, Double mean, Double effectiveN, List<WeightJson> classes) {

    /**
     * @param size 1 to 3, from small to large
     * @param of how many the group stands for
     * @param weight null where nobody of the size has answered
     */
    public record WeightJson(String size, int of, int answered, Double weight) {}

    static WeightedJson of(SizeWeights weights, Optional<WeightedAnswers> found) {
        return new WeightedJson(
                number(found.flatMap(WeightedAnswers::positiveShare)),
                number(found.flatMap(WeightedAnswers::mean)),
                number(found.map(WeightedAnswers::effectiveN)),
                weights.classes().stream()
                        .map(line -> new WeightJson(line.size().number(), line.of(), line.answered(), number(line.weight())))
                        .toList());
    }

    private static Double number(Optional<BigFraction> exact) {
        return exact.map(BigFraction::doubleValue).orElse(null);
    }
}
