package dk.styringsportal.benchmark.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An item in a later edition, such that the difference to the earlier one tells nothing that a publication might not tell.
 *
 * <ul>
 *   <li>What the earlier edition withheld stays withheld: a figure that has grown to the minimum would, with the earlier
 *       edition, tell of those who were too few.
 *   <li>A figure in which fewer than the minimum of answers have changed keeps its earlier counts. It is not withheld: a
 *       correction of one answer would else take the nation's figures away.
 *   <li>The changes that can be seen are themselves a table with totals, and so figures keep their earlier counts too where
 *       else the change of a few could be computed from the changes of others.
 *   <li>A figure that was kept once stays kept.
 *   <li>A line that is told elsewhere shows the change that it shows there, and the lines beside it keep theirs where that would tell
 *       too much. Where that line is kept, nothing here is asked about the lines beside it: they are to stand as they did.
 * </ul>
 */
final class Revision {

    private final DisclosureRules rules;
    private final List<Margin> margins;
    private final Set<Margin> told;
    private final ItemTable table;
    private final Earlier earlier;

    /** @param told lines that are told elsewhere by themselves: what they show new they show, and the others give way */
    Revision(DisclosureRules rules, List<Margin> margins, Set<Margin> told, ItemTable table, Earlier earlier) {
        this.rules = rules;
        this.margins = margins;
        this.told = told;
        this.table = table;
        this.earlier = earlier;
    }

    /** The lines that may not be shown because the earlier edition did not. */
    Map<Margin, Reason> stillWithheld() {
        Map<Margin, Reason> withheld = new HashMap<>();
        for (Margin margin : margins) {
            Cell former = former(margin);
            if (former instanceof Cell.Withheld || former instanceof Cell.Bounded bounded && !isStill(bounded, margin)) {
                withheld.put(margin, Reason.DERIVABLE);
            }
        }
        return withheld;
    }

    private Cell former(Margin margin) {
        return earlier.cells().cell(margin);
    }

    private boolean isStill(Cell.Bounded bounded, Margin margin) {
        Tally sum = table.sum(margin);
        return sum.n() > 0 && sum.counts().get(bounded.option()) >= sum.n() - 1;
    }

    /** @param cells the item as it might be published were there no earlier edition */
    ItemCells of(ItemCells cells) {
        Set<Margin> kept = kept(cells);
        Map<Margin, Cell> revised = new LinkedHashMap<>();
        for (Margin margin : margins) {
            Cell former = former(margin);
            revised.put(margin, kept.contains(margin) ? asBefore(former) : cells.cell(margin));
        }
        return new ItemCells(cells.item(), revised);
    }

    private static Cell asBefore(Cell former) {
        return former instanceof Cell.Shown shown ? new Cell.Kept(shown) : former;
    }

    private Set<Margin> kept(ItemCells cells) {
        Facts changes = new Facts(Measure.CHANGES, rules, changes());
        List<Margin> compared = new ArrayList<>();
        Set<Margin> kept = new HashSet<>();
        for (Margin margin : margins) {
            if (former(margin) instanceof Cell.Kept) {
                kept.add(margin);
            } else if (isFigure(former(margin)) && isFigure(cells.cell(margin))) {
                compared.add(margin);
            }
        }
        List<Figure> figures = new PrimaryRule(changes, Map.of()).figures(compared);
        figures.stream().filter(figure -> figure.margins().stream().anyMatch(told::contains)).forEach(Figure::keep);
        new SecondarySuppression(changes, figures).apply();
        figures.stream()
                .filter(Figure::isWithheld)
                .flatMap(figure -> figure.margins().stream())
                .filter(margin -> former(margin) instanceof Cell.Shown)
                .forEach(kept::add);
        return kept;
    }

    /** Counts, or that there are none. */
    private static boolean isFigure(Cell cell) {
        return cell instanceof Cell.Shown || cell instanceof Cell.None || cell instanceof Cell.Bounded;
    }

    private Map<Stratum, int[]> changes() {
        Set<Stratum> strata = new TreeSet<>(table.strata().keySet());
        strata.addAll(earlier.table().strata().keySet());
        int options = Math.max(table.options(), earlier.table().options());
        Map<Stratum, int[]> changes = new TreeMap<>();
        for (Stratum stratum : strata) {
            int[] change = new int[options];
            for (int option = 0; option < options; option++) {
                change[option] = table.count(stratum, option) - earlier.table().count(stratum, option);
            }
            changes.put(stratum, change);
        }
        return changes;
    }
}
