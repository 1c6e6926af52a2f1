package dk.styringsportal.benchmark.disclosure;

import dk.styringsportal.organisation.OrganisationCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides what of a survey may be published. The rules are in the description of this package.
 *
 * <p>First the {@link #pattern} of all items together, from how many have answered; then each item, of which fewer may have
 * answered and more may be unanimous. The same input gives the same result.
 */
public final class DisclosureControl {

    private final DisclosureRules rules;
    private final List<Margin> margins;
    private final Set<Margin> told;
    private final Set<Margin> yielding;

    /** @param margins everything that is published of the survey; what is not among them must not be published */
    public DisclosureControl(DisclosureRules rules, List<Margin> margins) {
        this(rules, margins, Set.of());
    }

    /**
     * @param told those of the margins that are published elsewhere, by themselves: what they show is decided without the others, and
     *     the others give way to them
     */
    public DisclosureControl(DisclosureRules rules, List<Margin> margins, Set<Margin> told) {
        this(rules, margins, told, Set.of());
    }

    /**
     * @param yielding those of the margins that readers would miss least: where something must be withheld for another's sake, and one of
     *     them does as well, it is one of them
     */
    public DisclosureControl(DisclosureRules rules, List<Margin> margins, Set<Margin> told, Set<Margin> yielding) {
        this.rules = rules;
        this.margins = List.copyOf(margins);
        this.told = Set.copyOf(told);
        this.yielding = Set.copyOf(yielding);
        if (new HashSet<>(margins).size() < margins.size()) {
            throw new IllegalArgumentException("A margin is given twice");
        }
    }

    /** @param respondents how many have answered the survey; none is 0 or missing */
    public Pattern pattern(Map<Stratum, Integer> respondents) {
        Map<Stratum, int[]> bases = new HashMap<>();
        respondents.forEach((stratum, n) -> bases.put(stratum, new int[] {n}));
        Facts facts = new Facts(Measure.BASES, rules, bases);
        Map<Margin, Reason> withheld = new HashMap<>();
        suppressed(facts, Map.of()).stream()
                .filter(Figure::isWithheld)
                .forEach(figure -> figure.margins().forEach(margin -> withheld.put(margin, figure.reason())));
        return new Pattern(withheld);
    }

    /** One item of a first edition. */
    public ItemCells cells(Pattern pattern, ItemTable table) {
        return cells(pattern.withheld(), table);
    }

    /** One item of an edition that revises an earlier one, which remains in everybody's hands: {@link Revision}. */
    public ItemCells revised(Pattern pattern, ItemTable table, Earlier earlier) {
        Revision revision = new Revision(rules, margins, told, table, earlier);
        Map<Margin, Reason> withheld = new HashMap<>(revision.stillWithheld());
        withheld.putAll(pattern.withheld());
        return revision.of(cells(withheld, table));
    }

    /** What a municipality may see of its own respondents in its own report: {@link OwnReport}. */
    public ItemCells ownReport(OrganisationCode own, ItemTable table, Set<Stratum> consented) {
        return new OwnReport(rules, table, consented)
                .of(margins.stream()
                        .filter(margin -> margin.strata().stream().allMatch(stratum -> stratum.municipality().equals(own)))
                        .toList());
    }

    private ItemCells cells(Map<Margin, Reason> withheld, ItemTable table) {
        Map<Stratum, int[]> counts = new TreeMap<>();
        table.strata().forEach((stratum, tally) ->
                counts.put(stratum, tally.counts().stream().mapToInt(Integer::intValue).toArray()));
        Facts facts = new Facts(Measure.ANSWERS, rules, counts);
        Map<Margin, Cell> cells = new LinkedHashMap<>();
        margins.forEach(margin -> cells.put(margin, new Cell.None()));
        suppressed(facts, withheld).forEach(figure -> figure.margins().forEach(margin ->
                cells.put(margin, cell(figure, table.sum(margin)))));
        return new ItemCells(table.item(), cells);
    }

    private List<Figure> suppressed(Facts facts, Map<Margin, Reason> withheld) {
        Map<Margin, Reason> also = new HashMap<>(withheld);
        if (!told.isEmpty()) {
            also.putAll(withheldAlone(facts, withheld));
        }
        List<Figure> figures = new PrimaryRule(facts, also).figures(margins);
        figures.stream().filter(figure -> figure.margins().stream().anyMatch(told::contains)).forEach(Figure::keep);
        figures.stream().filter(figure -> yielding.containsAll(figure.margins())).forEach(Figure::yieldFirst);
        new SecondarySuppression(facts, figures).apply();
        return figures;
    }

    private Map<Margin, Reason> withheldAlone(Facts facts, Map<Margin, Reason> withheld) {
        Map<Margin, Reason> found = new HashMap<>();
        new DisclosureControl(rules, margins.stream().filter(told::contains).toList()).suppressed(facts, withheld).stream()
                .filter(Figure::isWithheld)
                .forEach(figure -> figure.margins().forEach(margin -> found.put(margin, figure.reason())));
        return found;
    }

    private static Cell cell(Figure figure, Tally tally) {
        if (figure.isWithheld()) {
            return new Cell.Withheld(figure.reason());
        }
        return figure.isBounded() ? Cell.Bounded.of(tally) : new Cell.Shown(tally);
    }
}
