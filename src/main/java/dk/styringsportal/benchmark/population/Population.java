package dk.styringsportal.benchmark.population;

import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.figures.AgeGroup;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Inhabitants of some years. A group that was not imported is the sum of those it consists of, as long as these fill it
 * without gap or overlap: 18–64 of single ages, or of 18–30, 31–49 and 50–64.
 */
public final class Population {

    /** Nothing was imported. */
    public static final Population NONE = new Population(List.of(), List.of());

    private final List<PopulationSource> sources;
    private final Map<Key, List<Inhabitants>> groups = new HashMap<>();

    private record Key(OrganisationCode organisation, int year) {}

    /** @param inhabitants at most once of each municipality, year and age group */
    public Population(List<PopulationSource> sources, List<Inhabitants> inhabitants) {
        this.sources = List.copyOf(sources);
        inhabitants.forEach(some -> groups.computeIfAbsent(
                        new Key(some.organisation(), some.year()), key -> new ArrayList<>())
                .add(some));
        // The widest group first, so that few are added up
        groups.values().forEach(list -> list.sort(
                Comparator.comparingInt((Inhabitants some) -> some.ages().to()).reversed()));
    }

    /** By year. */
    public List<PopulationSource> sources() {
        return sources;
    }

    /** How many there are; empty where what was imported does not say it. */
    public Optional<BigInteger> of(OrganisationCode organisation, int year, AgeGroup ages) {
        List<Inhabitants> imported = groups.getOrDefault(new Key(organisation, year), List.of());
        return from(ages.from(), ages, imported, new boolean[AgeGroup.OLDEST + 2]);
    }

    /** @param deadEnds ages from which the rest of the group cannot be filled */
    private static Optional<BigInteger> from(int age, AgeGroup ages, List<Inhabitants> imported, boolean[] deadEnds) {
        if (age > ages.to()) {
            return Optional.of(BigInteger.ZERO);
        }
        if (deadEnds[age]) {
            return Optional.empty();
        }
        for (Inhabitants part : imported) {
            if (part.ages().from() == age && part.ages().to() <= ages.to()) {
                Optional<BigInteger> rest = from(part.ages().to() + 1, ages, imported, deadEnds);
                if (rest.isPresent()) {
                    return rest.map(BigInteger.valueOf(part.persons())::add);
                }
            }
        }
        deadEnds[age] = true;
        return Optional.empty();
    }

    /** The municipalities of which that number is not known. */
    public List<OrganisationCode> without(int year, AgeGroup ages) {
        return Municipalities.ofDenmark().all().stream()
                .map(Municipality::code)
                .filter(code -> of(code, year, ages).isEmpty())
                .toList();
    }

    /** Of all municipalities together; empty while it is not known of one. */
    public Optional<BigInteger> nation(int year, AgeGroup ages) {
        BigInteger sum = BigInteger.ZERO;
        for (Municipality municipality : Municipalities.ofDenmark().all()) {
            Optional<BigInteger> persons = of(municipality.code(), year, ages);
            if (persons.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(persons.get());
        }
        return Optional.of(sum);
    }
}
