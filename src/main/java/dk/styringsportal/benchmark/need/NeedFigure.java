package dk.styringsportal.benchmark.need;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.Tally;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** The need gap of some respondents in one row: shown, told in bounds, or withheld. */
public sealed interface NeedFigure {

    /** The mean is told in tenths: what is finer would, beside the frequencies, tell of the few who have said only one of the two. */
    int TENTHS = 10;

    /**
     * Enough have answered.
     *
     * @param n who have said both what they need and what they use
     * @param mean of need minus use, in steps of the scales, rounded to {@link #TENTHS}
     * @param less how many use less than they need
     * @param alike how many use what they need
     * @param more how many use more than they need
     */
    record Shown(int n, BigFraction mean, int less, int alike, int more) implements NeedFigure {

        static NeedFigure of(Gaps gaps) {
            Sides sides = gaps.sides();
            return sides.areNearlyUnanimous()
                    ? new Bounded(Cell.Bounded.of(new Tally(List.of(sides.less(), sides.alike(), sides.more()))))
                    : new Shown(gaps.n(), rounded(gaps.mean()), sides.less(), sides.alike(), sides.more());
        }

        /** Halves away from 0, as on the page. */
        private static BigFraction rounded(BigFraction mean) {
            BigFraction tenths = mean.abs().multiply(TENTHS).add(BigFraction.of(1, 2));
            return BigFraction.of(tenths.getNumerator().divide(tenths.getDenominator())).divide(TENTHS).multiply(mean.signum());
        }
    }

    /**
     * All, or all but one, are on the same side. Has neither counts nor mean.
     *
     * @param side of use less, as needed and more, in this order
     */
    record Bounded(Cell.Bounded side) implements NeedFigure {}

    /** Carries no figure and no count. */
    record Withheld(Reason reason) implements NeedFigure {}

    /** Why a gap is not shown. */
    enum Reason {
        /** Nobody has said both. */
        NOBODY,
        /** Fewer than the round's minimum. */
        TOO_FEW,
        /** Of the nation: one municipality has most of the answers. */
        DOMINATED,
        /**
         * With other figures it would tell of few: with the nation's gap, or with the distributions of need and use where these are
         * withheld or told in bounds.
         */
        DERIVABLE
    }
}
