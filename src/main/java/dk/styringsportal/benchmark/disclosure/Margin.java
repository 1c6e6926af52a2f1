package dk.styringsportal.benchmark.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One published line: respondents whose distributions are shown together.
 *
 * @param group the id of a respondent group, or the name of a pool of groups
 * @param area {@link #NATION}, a municipality's code, or the name of an area of several
 * @param strata who is counted in it; not empty
 */
public record Margin(String group, String area, Set<Stratum> strata) {

    public static final String NATION = "nation";

    public Margin {
        strata = Set.copyOf(strata);
        if (strata.isEmpty()) {
            throw new IllegalArgumentException("Margin " + group + " in " + area + " has no strata");
        }
    }

    /** Every group and pool in the nation, in each area, and in each municipality, in this order. */
    public static List<Margin> all(MarginPlan plan) {
        Map<String, Set<String>> columns = new TreeMap<>();
        plan.groups().forEach(group -> columns.put(group.value(), Set.of(group.value())));
        plan.pools().forEach((name, groups) -> columns.put(
                name, groups.stream().map(group -> group.value()).collect(Collectors.toSet())));
        List<Margin> all = new ArrayList<>();
        columns.forEach((column, groups) -> {
            all.add(of(column, NATION, plan.strata(groups, plan.municipalities())));
            new TreeMap<>(plan.areas()).forEach((area, members) ->
                    all.add(of(column, area, plan.strata(groups, members))));
            new TreeSet<>(plan.municipalities()).forEach(municipality ->
                    all.add(of(column, municipality.value(), plan.strata(groups, Set.of(municipality)))));
        });
        return List.copyOf(all);
    }

    private static Margin of(String group, String area, Collection<Stratum> strata) {
        return new Margin(group, area, Set.copyOf(strata));
    }

    /** The same line with more counted in it. */
    public Margin with(Collection<Stratum> more) {
        return new Margin(group, area, Stream.concat(strata.stream(), more.stream()).collect(Collectors.toSet()));
    }

    /** How many municipalities it spans. */
    public int municipalities() {
        return (int) strata.stream().flatMap(stratum -> stratum.municipalities().stream()).distinct().count();
    }
}
