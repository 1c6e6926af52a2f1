package dk.styringsportal.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Municipalities one may be compared with. The municipality itself is a member.
 *
 * @param kind how the group was made
 * @param name the region's or group's name, or the size third's: "1", "2" or "3", smallest first
 * @param members ordered by code
 */
public record ComparisonGroup(Kind kind, String name, List<Municipality> members) {

    /** How groups are made. */
    public enum Kind {
        /** The municipalities of the same region. */
        REGION,
        /** Statistics Denmark's municipality group. */
        MUNICIPALITY_GROUP,
        /** A third of all municipalities by population: 33 smallest, 33 middle, 32 largest. */
        SIZE_THIRD
    }

    public ComparisonGroup {
        members = members.stream().sorted(Comparator.comparing(Municipality::code)).toList();
    }

    /** The group of that kind to which the municipality belongs. */
    public static ComparisonGroup of(Kind kind, Municipality municipality) {
        return switch (kind) {
            case REGION -> where(kind, municipality.region(), municipality, Municipality::region);
            case MUNICIPALITY_GROUP -> where(kind, municipality.group(), municipality, Municipality::group);
            case SIZE_THIRD -> sizeThird(municipality);
        };
    }

    /** Smallest and largest population in the group, for its description. */
    public int smallestPopulation() {
        return members.stream().mapToInt(Municipality::population).min().orElseThrow();
    }

    /** Largest population in the group. */
    public int largestPopulation() {
        return members.stream().mapToInt(Municipality::population).max().orElseThrow();
    }

    private static ComparisonGroup where(
            Kind kind,
            String name,
            Municipality municipality,
            java.util.function.Function<Municipality, String> property) {
        return new ComparisonGroup(
                kind,
                name,
                Municipalities.ofDenmark().all().stream()
                        .filter(other -> property.apply(other).equals(property.apply(municipality)))
                        .toList());
    }

    private static ComparisonGroup sizeThird(Municipality municipality) {
        List<Municipality> bySize = new ArrayList<>(Municipalities.ofDenmark().all());
        bySize.sort(Comparator.comparingInt(Municipality::population).thenComparing(Municipality::code));
        int third = (bySize.size() + 2) / 3;
        int place = bySize.indexOf(municipality) / third;
        List<Municipality> members = bySize.subList(place * third, Math.min(bySize.size(), (place + 1) * third));
        return new ComparisonGroup(Kind.SIZE_THIRD, String.valueOf(place + 1), members);
    }
}
