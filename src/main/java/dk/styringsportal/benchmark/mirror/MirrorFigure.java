package dk.styringsportal.benchmark.mirror;

import dk.styringsportal.scoring.MirrorGap;

/** One mirror gap: either shown or withheld, never both. */
public sealed interface MirrorFigure {

    /** Enough have answered on both sides. */
    record Shown(MirrorGap gap) implements MirrorFigure {}

    /** Carries no figure and no count. */
    record Withheld(Reason reason) implements MirrorFigure {}

    /** Why a gap is not shown. */
    enum Reason {
        /** One side has given no answer that counts, so that there is nothing to compare. */
        ONE_SIDED,
        /** Fewer than the round's minimum on one of the sides. */
        TOO_FEW,
        /** Of the nation: one municipality has most of the answers of one of the sides. */
        DOMINATED,
        /** With the nation's gap, or with how the groups answered where that is withheld or told in bounds, it would tell of few. */
        DERIVABLE
    }
}
