package dk.styringsportal.benchmark.disclosure;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A made-up survey: who answered what, and the lines it is published in. */
final class Respondents {

    private final Map<Stratum, Tally> tallies = new TreeMap<>();
    private final Map<String, Set<OrganisationCode>> areas = new LinkedHashMap<>();
    private final Map<String, Set<GroupId>> pools = new LinkedHashMap<>();

    static Stratum stratum(String group, int municipality) {
        return new Stratum(new GroupId(group), code(municipality));
    }

    static OrganisationCode code(int municipality) {
        return new OrganisationCode("%04d".formatted(municipality));
    }

    Respondents in(int municipality, String group, Integer... counts) {
        tallies.put(stratum(group, municipality), new Tally(List.of(counts)));
        return this;
    }

    Respondents area(String name, Integer... municipalities) {
        areas.put(name, new TreeSet<>(Arrays.stream(municipalities).map(Respondents::code).toList()));
        return this;
    }

    Respondents pool(String name, String... groups) {
        pools.put(name, new TreeSet<>(java.util.Comparator.comparing(GroupId::value)) {
            {
                Arrays.stream(groups).map(GroupId::new).forEach(this::add);
            }
        });
        return this;
    }

    ItemTable table() {
        return new ItemTable("A", tallies);
    }

    Map<Stratum, Integer> bases() {
        Map<Stratum, Integer> bases = new TreeMap<>();
        tallies.forEach((stratum, tally) -> bases.put(stratum, tally.n()));
        return bases;
    }

    List<Margin> margins() {
        Set<OrganisationCode> municipalities = new TreeSet<>();
        Set<GroupId> groups = new java.util.HashSet<>();
        tallies.keySet().forEach(stratum -> {
            municipalities.add(stratum.municipality());
            groups.add(stratum.group());
        });
        return Margin.all(new MarginPlan(groups, pools, municipalities, areas));
    }

    Margin margin(String group, String area) {
        return margins().stream()
                .filter(margin -> margin.group().equals(group) && margin.area().equals(area))
                .findFirst()
                .orElseThrow();
    }

    Margin margin(String group, int municipality) {
        return margin(group, code(municipality).value());
    }

    DisclosureControl control() {
        return new DisclosureControl(DisclosureRules.STANDARD, margins());
    }

    ItemCells cells() {
        return control().cells(control().pattern(bases()), table());
    }
}
