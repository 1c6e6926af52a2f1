package dk.styringsportal.benchmark.disclosure;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        pools.put(name, Arrays.stream(groups).map(GroupId::new).collect(Collectors.toSet()));
        return this;
    }

    /** The same with a few more answers in some municipalities. */
    Respondents withMore(int seed) {
        Respondents more = new Respondents();
        more.areas.putAll(areas);
        more.pools.putAll(pools);
        Random random = new Random(seed);
        tallies.forEach((stratum, tally) -> {
            List<Integer> counts = new ArrayList<>(tally.counts());
            for (int person = random.nextInt(9) - 4; person > 0; person--) {
                int option = random.nextInt(counts.size());
                counts.set(option, counts.get(option) + 1);
            }
            more.tallies.put(stratum, new Tally(counts));
        });
        return more;
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
        Set<GroupId> groups = new HashSet<>();
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
