package dk.styringsportal.benchmark.need;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** The need gap of some respondents in one row: either shown or withheld, never both. */
public sealed interface NeedFigure {

    /**
     * Enough have answered.
     *
     * @param n who have said both what they need and what they use
     * @param mean of need minus use, in steps of the scales; empty where all say the same of it, since it would tell what each said
     * @param less how many use less than they need
     * @param alike how many use what they need
     * @param more how many use more than they need
     */
    record Shown(int n, Optional<BigFraction> mean, int less, int alike, int more) implements NeedFigure {

        static Shown of(List<BigFraction> gaps) {
            int less = (int) gaps.stream().filter(gap -> gap.signum() > 0).count();
            int more = (int) gaps.stream().filter(gap -> gap.signum() < 0).count();
            int alike = gaps.size() - less - more;
            boolean unanimous = Math.max(alike, Math.max(less, more)) == gaps.size();
            return new Shown(
                    gaps.size(),
                    unanimous
                            ? Optional.empty()
                            : gaps.stream().reduce(BigFraction::add).map(sum -> sum.divide(gaps.size())),
                    less,
                    alike,
                    more);
        }
    }

    /** Carries no figure and no count. */
    record Withheld(Reason reason) implements NeedFigure {}

    /** Why a gap is not shown. */
    enum Reason {
        /** Nobody has said both. */
        NOBODY,
        /** Fewer than the round's minimum. */
        TOO_FEW,
        /** The nation's figure less this one would be that of fewer than the minimum. */
        DERIVABLE
    }
}
