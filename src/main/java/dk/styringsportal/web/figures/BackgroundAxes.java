package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.survey.BackgroundCorrelation.Variable;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.report.Scatter.Axis;
import dk.styringsportal.report.Scatter.Tick;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The axes of scatter plots, the same in every plot of a background variable, so that plots can be laid beside one another. From the
 * smallest municipality to the largest is a factor of 300, so populations have a logarithmic axis.
 */
final class BackgroundAxes {

    private static final List<Integer> POPULATIONS = List.of(2_000, 10_000, 50_000, 250_000);
    private static final double STEP_OF_INDEX = 0.25;

    /** Two municipalities that are answered about as one may be larger than the largest. */
    private static final double ROOM = 1.2;

    private static final double ROOM_OF_RATING = 0.25;

    private BackgroundAxes() {}

    static Axis of(FigureTexts texts, Variable variable, String label) {
        return switch (variable) {
            case POPULATION -> population(texts, label);
            case INDEX -> index(texts, label);
        };
    }

    private static Axis population(FigureTexts texts, String label) {
        return new Axis(
                texts.say("correlations.logarithmic", label),
                least(Municipality::population) / ROOM,
                most(Municipality::population) * ROOM,
                true,
                0,
                POPULATIONS.stream().map(n -> new Tick(n, texts.numbers().count(n))).toList());
    }

    private static Axis index(FigureTexts texts, String label) {
        double from = STEP_OF_INDEX * Math.floor(least(Municipality::socioeconomicIndex) / STEP_OF_INDEX);
        double to = STEP_OF_INDEX * Math.ceil(most(Municipality::socioeconomicIndex) / STEP_OF_INDEX);
        List<Tick> ticks = new ArrayList<>();
        for (double at = from; at <= to + STEP_OF_INDEX / 2; at += STEP_OF_INDEX) {
            ticks.add(new Tick(at, texts.numbers().coefficient(at)));
        }
        return new Axis(label, from, to, false, 2, ticks);
    }

    /** From the scale's lowest value to its highest, with room for dots at its ends. */
    static Axis rating(List<AnswerOption> options, String label) {
        List<BigDecimal> values = options.stream()
                .map(AnswerOption::value)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        List<Tick> ticks = values.stream()
                .map(value -> new Tick(value.doubleValue(), value.stripTrailingZeros().toPlainString()))
                .toList();
        return new Axis(
                label,
                values.get(0).doubleValue() - ROOM_OF_RATING,
                values.get(values.size() - 1).doubleValue() + ROOM_OF_RATING,
                false,
                2,
                ticks);
    }

    private static double least(ToDoubleFunction<Municipality> value) {
        return Municipalities.ofDenmark().all().stream().mapToDouble(value).min().orElseThrow();
    }

    private static double most(ToDoubleFunction<Municipality> value) {
        return Municipalities.ofDenmark().all().stream().mapToDouble(value).max().orElseThrow();
    }
}
