package dk.styringsportal.benchmark.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether bounded figures keep what they leave open: whether all or all but one chose the option. A municipality that holds
 * the one answer that differs knows so; nothing can be done about that. It then knows that line, and what is that line and one that is
 * shown, and learns of nobody else.
 */
final class BoundedAudit {

    private static final BitSet NOTHING = new BitSet();

    private final View view;
    private final Facts facts;
    private final Swaps swaps;

    BoundedAudit(View view, Swaps swaps) {
        this.view = view;
        this.facts = view.facts();
        this.swaps = swaps;
    }

    /** Those that do not. */
    Set<Figure> telling() {
        Set<Figure> telling = new LinkedHashSet<>();
        view.boundedFigures().stream().filter(figure -> !isKept(figure)).forEach(telling::add);
        return telling;
    }

    private boolean isKept(Figure figure) {
        int option = topOf(facts.sum(figure.strata()));
        List<Integer> strata = figure.strata().stream().boxed().toList();
        int different = strata.stream()
                .filter(stratum -> facts.counts(stratum)[option] < facts.n(stratum))
                .findFirst()
                .orElse(-1);
        return strata.stream().allMatch(stratum -> stratum == different
                ? observers(stratum, different).stream().allMatch(known -> swaps.mayHaveMore(stratum, option, known))
                : observers(stratum, different).stream().allMatch(known -> swaps.mayHaveFewer(stratum, option, known)));
    }

    /** What the public and other municipalities know, but not the one that holds the answer that differs. */
    private Collection<BitSet> observers(int stratum, int different) {
        List<BitSet> observers = new ArrayList<>(List.of(NOTHING));
        view.knownToOthers(stratum).stream()
                .filter(known -> different < 0 || !known.get(different))
                .forEach(observers::add);
        return observers;
    }

    static int topOf(int[] counts) {
        int top = 0;
        for (int option = 1; option < counts.length; option++) {
            top = counts[option] > counts[top] ? option : top;
        }
        return top;
    }
}
