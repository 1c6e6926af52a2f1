package dk.styringsportal.benchmark.disclosure;

import dk.styringsportal.benchmark.disclosure.Figure.State;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each line may show by itself, before anybody subtracts. */
final class PrimaryRule {

    private static final Comparator<Margin> ORDER = Comparator.comparing(Margin::group).thenComparing(Margin::area);

    private final Facts facts;
    private final Map<Margin, Reason> withheld;

    /** @param withheld lines that are to be withheld anyway */
    PrimaryRule(Facts facts, Map<Margin, Reason> withheld) {
        this.facts = facts;
        this.withheld = withheld;
    }

    /** One figure for all lines that count the same; none for lines in which there is nothing. */
    List<Figure> figures(List<Margin> margins) {
        Map<BitSet, List<Margin>> alike = new LinkedHashMap<>();
        List<Figure> figures = new ArrayList<>();
        for (Margin margin : margins.stream().sorted(ORDER).toList()) {
            BitSet strata = facts.in(margin);
            if (!strata.isEmpty() && isDominated(margin, strata)) {
                figures.add(new Figure(List.of(margin), strata, facts, State.WITHHELD, Reason.DOMINATED));
            } else if (!strata.isEmpty()) {
                alike.computeIfAbsent(strata, key -> new ArrayList<>()).add(margin);
            }
        }
        alike.forEach((strata, same) -> figures.add(figure(same, strata)));
        return figures;
    }

    private Figure figure(List<Margin> margins, BitSet strata) {
        int[] sum = facts.sum(strata);
        if (facts.measure().size(sum) < facts.rules().minimum()) {
            return new Figure(margins, strata, facts, State.WITHHELD, Reason.TOO_FEW);
        }
        return margins.stream()
                .filter(withheld::containsKey)
                .findFirst()
                .map(margin -> new Figure(margins, strata, facts, State.WITHHELD, withheld.get(margin)))
                .orElseGet(() -> byAnswers(margins, strata, sum));
    }

    private Figure byAnswers(List<Margin> margins, BitSet strata, int[] sum) {
        if (!facts.measure().nearlyUnanimous(sum)) {
            return new Figure(margins, strata, facts, State.SHOWN, null);
        }
        return facts.measure() == Measure.ANSWERS
                ? new Figure(margins, strata, facts, State.BOUNDED, null)
                : new Figure(margins, strata, facts, State.WITHHELD, Reason.DERIVABLE);
    }

    private boolean isDominated(Margin margin, BitSet strata) {
        return margin.municipalities() > 1
                && facts.measure().size(facts.sum(strata)) >= facts.rules().minimum()
                && facts.isDominated(strata);
    }
}
