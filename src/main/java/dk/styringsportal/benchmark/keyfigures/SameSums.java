package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.organisation.OrganisationCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The municipalities in sets of those that are in the same sums: of a set no sum tells but all together. The largest set is first. */
final class SameSums {

    private final List<List<OrganisationCode>> sets;

    /** @param releases those of too few municipalities tell nothing, and hide nothing that is to be guarded */
    SameSums(List<Reporting> all, List<Release> releases) {
        List<Release.Sum> sums = releases.stream()
                .filter(release -> !release.hidden().equals(Optional.of(Hidden.FEW_MUNICIPALITIES)))
                .flatMap(SameSums::sums)
                .toList();
        Map<List<Boolean>, List<OrganisationCode>> bySums = all.stream()
                .map(Reporting::organisation)
                .collect(Collectors.groupingBy(
                        municipality -> sums.stream().map(sum -> sum.given().containsKey(municipality)).toList(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        this.sets = bySums.values().stream()
                .sorted(Comparator.comparing((List<OrganisationCode> set) -> set.size()).reversed())
                .toList();
    }

    static Stream<Release.Sum> sums(Release release) {
        return Stream.concat(release.sums().stream(), release.measures().stream());
    }

    int size() {
        return sets.size();
    }

    List<OrganisationCode> municipalities(int set) {
        return sets.get(set);
    }

    /** Whether the set is in the sum. */
    boolean isIn(int set, Release.Sum sum) {
        return sum.given().containsKey(sets.get(set).get(0));
    }
}
