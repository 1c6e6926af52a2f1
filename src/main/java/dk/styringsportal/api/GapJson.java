package dk.styringsportal.api;

import dk.styringsportal.benchmark.survey.GroupGap;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.statistics.interval.Interval;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How differently two groups answered an item, or a row of it.
 *
 * @param row null for an item without rows
 * @param difference share positive of a minus that of b, as parts of 1, with Newcombe's 95 % interval from low to high
 * @param u Mann-Whitney's, of a
 * @param p by the normal approximation with tie and continuity correction; null where all gave the same answer
 * @param clusteredLow where the interval starts when municipalities are drawn anew; null where no municipality has several persons,
 *     and where a group is of so few municipalities that draws often have nobody of it
 * @param stand how most of those who took a position think: "both-positive"
 * @param manyDoNotKnow whether over a quarter of a or b answered "ved ikke"
 */
public record GapJson(
        String item,
        String row,
        String a,
        String b,
        double difference,
        double low,
        double high,
        double cliffsDelta,
        double u,
        Double p,
        Double pHolm,
        Double clusteredLow,
        Double clusteredHigh,
        String stand,
        boolean manyDoNotKnow) {

    static GapJson of(GroupGap gap) {
        Interval newcombe = gap.difference().newcombe();
        return new GapJson(
                gap.field().item().code().value(),
                gap.field().row().map(Row::key).map(Object::toString).orElse(null),
                gap.a().value(),
                gap.b().value(),
                gap.difference().toDouble(),
                newcombe.low(),
                newcombe.high(),
                gap.cliffsDelta().doubleValue(),
                gap.test().u(),
                orNull(gap.test().p()),
                orNull(gap.pHolm()),
                gap.clustered().map(Interval::low).orElse(null),
                gap.clustered().map(Interval::high).orElse(null),
                gap.stand().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                gap.manyDoNotKnow());
    }

    static Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
