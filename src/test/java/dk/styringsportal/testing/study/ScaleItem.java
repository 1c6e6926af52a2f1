package dk.styringsportal.testing.study;

import static dk.styringsportal.testing.study.Split.DONT_KNOW;
import static dk.styringsportal.testing.study.Split.HIGH;
import static dk.styringsportal.testing.study.Split.LESS;
import static dk.styringsportal.testing.study.Split.NONE;
import static dk.styringsportal.testing.study.Split.SOME;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/** Every way in which a group can have answered an item on the scale, given what is printed about it. */
final class ScaleItem {

    /** Below and above every mean. */
    static final BigFraction BOTTOM = BigFraction.ZERO;

    static final BigFraction TOP = BigFraction.of(5);

    private final String code;
    private final Wanted wanted;
    private final BitSet positive;
    private final BitSet negative;
    private final BitSet dontKnow;

    /** The most likely first: those in the middle of what the figures allow. */
    private final List<Sides> sides = new ArrayList<>();

    ScaleItem(String code, Wanted wanted) {
        this.code = code;
        this.wanted = wanted;
        this.dontKnow = wanted.counts(List.of(DONT_KNOW));
        this.positive = wanted.counts(List.of(HIGH, SOME));
        this.negative = wanted.counts(List.of(LESS, NONE));
        positive.stream().forEach(yes -> negative.stream().forEach(no -> sides(yes, no).ifPresent(sides::add)));
        sides.sort(Comparator.comparingInt(this::distance));
    }

    String code() {
        return code;
    }

    Wanted wanted() {
        return wanted;
    }

    private Optional<Sides> sides(int yes, int no) {
        int rest = wanted.n() - yes - no;
        if (yes + no == 0 || rest < 0 || !dontKnow.get(rest)) {
            return Optional.empty();
        }
        Optional<Sides.Span> high = Sides.Span.of(yes, counts(HIGH), counts(SOME));
        Optional<Sides.Span> none = Sides.Span.of(no, counts(NONE), counts(LESS));
        return high.isEmpty() || none.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sides(yes, no, rest, high.get(), none.get()));
    }

    private BitSet counts(String option) {
        return wanted.counts(List.of(option));
    }

    /** From the middle of each range; one of fifty does not know where nothing else is printed. */
    private int distance(Sides some) {
        int usual = isFree(dontKnow) ? wanted.n() / 50 : middle(dontKnow);
        int no = isFree(negative) ? 0 : Math.abs(some.negative() - middle(negative));
        return Math.abs(some.positive() - middle(positive)) + no + Math.abs(some.dontKnow() - usual);
    }

    private boolean isFree(BitSet counts) {
        return counts.cardinality() > wanted.n();
    }

    private static int middle(BitSet counts) {
        return (counts.nextSetBit(0) + counts.length() - 1) / 2;
    }

    /** The lowest mean above another. @throws IllegalStateException where there is none */
    BigFraction lowestAbove(BigFraction mean) {
        return means(each -> each.lowestAbove(mean)).stream()
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException(code + " has no mean above " + mean.doubleValue()));
    }

    /** The highest mean below another. @throws IllegalStateException where there is none */
    BigFraction highestBelow(BigFraction mean) {
        return means(each -> each.highestBelow(mean)).stream()
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException(code + " has no mean below " + mean.doubleValue()));
    }

    private List<BigFraction> means(Function<Sides, Optional<BigFraction>> mean) {
        return sides.stream().flatMap(each -> mean.apply(each).stream()).toList();
    }

    /** The most likely answers with a mean above one and at most another, as near as they come to the one wanted. */
    Split nearest(BigFraction mean, BigFraction above, BigFraction atMost) {
        return sides.stream()
                .flatMap(each -> each.nearest(mean, above, atMost).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(code + " has no mean near " + mean.doubleValue()));
    }
}
