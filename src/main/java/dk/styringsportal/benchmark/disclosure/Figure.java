package dk.styringsportal.benchmark.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * The lines that count the same respondents, and what is to be shown of them. It starts as the rules for itself allow and
 * is withheld where it would give something else away.
 */
final class Figure {

    enum State {
        SHOWN,
        BOUNDED,
        WITHHELD
    }

    /** So many answers of a figure that yields are worth as much as one of a figure that does not. */
    private static final long YIELDING = 1_000_000;

    private final List<Margin> margins;
    private final BitSet strata;
    private final int n;
    private final boolean inOneMunicipality;
    private final State atBest;
    private State state;
    private Reason reason;
    private boolean revealed;
    private boolean kept;
    private boolean yielding;

    /** @param atBest what the rules for the figure itself allow; with the reason where it is withheld */
    Figure(List<Margin> margins, BitSet strata, Facts facts, State atBest, Reason reason) {
        this.margins = List.copyOf(margins);
        this.strata = strata;
        this.n = facts.measure().size(facts.sum(strata));
        this.inOneMunicipality = facts.inOneMunicipality(strata);
        this.atBest = atBest;
        this.state = atBest;
        this.reason = reason;
    }

    List<Margin> margins() {
        return margins;
    }

    BitSet strata() {
        return strata;
    }

    int n() {
        return n;
    }

    /** What is lost where it is withheld for another's sake: its answers, which weigh next to nothing where it yields. */
    long cost() {
        return yielding ? n : n * YIELDING;
    }

    /** It gives way to others before any that does not yield, where that does as well. */
    void yieldFirst() {
        yielding = true;
    }

    boolean isOfOneStratum() {
        return strata.cardinality() == 1;
    }

    /** Groups of one municipality taken together. */
    boolean isPool() {
        return inOneMunicipality && !isOfOneStratum();
    }

    boolean isShown() {
        return state == State.SHOWN;
    }

    boolean isBounded() {
        return state == State.BOUNDED;
    }

    boolean isWithheld() {
        return state == State.WITHHELD;
    }

    /** Whether it is withheld for its own sake, and not for another's. */
    boolean isWithheldItself() {
        return atBest == State.WITHHELD;
    }

    Reason reason() {
        return reason;
    }

    void withhold() {
        if (!isWithheld() && !kept) {
            state = State.WITHHELD;
            reason = Reason.DERIVABLE;
        }
    }

    void reveal() {
        state = atBest;
        revealed = true;
    }

    /** It stays as it is, whatever it gives away beside others: these have to give way. */
    void keep() {
        kept = true;
    }

    boolean isKept() {
        return kept;
    }

    /** Whether it has been withheld and shown again. */
    boolean wasRevealed() {
        return revealed;
    }
}
