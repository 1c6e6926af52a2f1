package dk.styringsportal.organisation;

import java.util.Collection;
import java.util.List;

/**
 * What is known of one municipality, or of some that are answered about as one.
 *
 * @param population the sum of theirs
 * @param socioeconomicIndex the mean of theirs, weighted by population; the country's is 1.00
 */
public record Background(long population, double socioeconomicIndex) {

    /** @throws IllegalArgumentException for none, and for a code that no municipality has */
    public static Background of(Collection<OrganisationCode> municipalities) {
        List<Municipality> members =
                municipalities.stream().map(Municipalities.ofDenmark()::get).toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("Nothing is known of no municipality");
        }
        long population = members.stream().mapToLong(Municipality::population).sum();
        double weighted = members.stream()
                .mapToDouble(member -> member.population() * member.socioeconomicIndex())
                .sum();
        return new Background(population, members.size() == 1 ? members.get(0).socioeconomicIndex() : weighted / population);
    }
}
