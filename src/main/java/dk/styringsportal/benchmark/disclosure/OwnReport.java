package dk.styringsportal.benchmark.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a municipality may see of its own respondents: the same minimum and the same rule for unanimity, and nothing that
 * could be subtracted inside the municipality. What is withheld from others only to protect a third is shown to itself.
 *
 * <p>A stratum whose respondents have all consented to be shown with their role, as a chair or a chief may, is shown however
 * few they are.
 */
final class OwnReport {

    private final DisclosureRules rules;
    private final ItemTable table;
    private final Set<Stratum> consented;

    OwnReport(DisclosureRules rules, ItemTable table, Set<Stratum> consented) {
        this.rules = rules;
        this.table = table;
        this.consented = Set.copyOf(consented);
    }

    /** @param own lines within one municipality */
    ItemCells of(List<Margin> own) {
        Map<Margin, Cell> cells = new LinkedHashMap<>();
        own.stream().filter(OwnReport::isSingle).forEach(margin -> cells.put(margin, single(margin)));
        own.stream()
                .filter(margin -> !isSingle(margin))
                .sorted(Comparator.<Margin>comparingInt(margin -> margin.strata().size()).thenComparing(Margin::group))
                .forEach(pool -> cells.put(pool, pool(pool, cells)));
        return new ItemCells(table.item(), cells);
    }

    private static boolean isSingle(Margin margin) {
        return margin.strata().size() == 1;
    }

    private Cell single(Margin margin) {
        Tally tally = table.sum(margin);
        if (tally.n() > 0 && consented.containsAll(margin.strata())) {
            return new Cell.Shown(tally);
        }
        return counted(tally);
    }

    private Cell counted(Tally tally) {
        if (tally.n() == 0) {
            return new Cell.None();
        }
        if (tally.n() < rules.minimum()) {
            return new Cell.Withheld(Reason.TOO_FEW);
        }
        int most = tally.counts().stream().mapToInt(Integer::intValue).max().orElse(0);
        return most >= tally.n() - 1 ? Cell.Bounded.of(tally) : new Cell.Shown(tally);
    }

    private Cell pool(Margin pool, Map<Margin, Cell> cells) {
        List<Margin> shown = inside(pool, cells, Cell.Shown.class);
        if (!inside(pool, cells, Cell.Bounded.class).isEmpty()) {
            return new Cell.Withheld(Reason.DERIVABLE);
        }
        Set<Stratum> apart = shown.stream()
                .filter(OwnReport::isSingle)
                .flatMap(margin -> margin.strata().stream())
                .collect(Collectors.toSet());
        boolean all = counted(sumWithout(pool, apart)) instanceof Cell.None;
        boolean enough = shown.stream()
                .map(part -> sumWithout(pool, union(apart, part.strata())))
                .allMatch(rest -> rest.n() == 0 || counted(rest) instanceof Cell.Shown);
        if (all) {
            return apart.isEmpty() ? new Cell.None() : new Cell.Shown(table.sum(pool));
        }
        return enough ? counted(table.sum(pool)) : new Cell.Withheld(Reason.DERIVABLE);
    }

    private static <C extends Cell> List<Margin> inside(Margin pool, Map<Margin, Cell> cells, Class<C> kind) {
        return cells.entrySet().stream()
                .filter(entry -> kind.isInstance(entry.getValue()))
                .map(Map.Entry::getKey)
                .filter(margin -> pool.strata().containsAll(margin.strata()))
                .toList();
    }

    private static Set<Stratum> union(Set<Stratum> one, Set<Stratum> other) {
        Set<Stratum> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }

    private Tally sumWithout(Margin pool, Set<Stratum> apart) {
        Set<Stratum> rest = new HashSet<>(pool.strata());
        rest.removeAll(apart);
        return rest.isEmpty() ? new Tally(List.of(0)) : table.sum(new Margin(pool.group(), pool.area(), rest));
    }
}
