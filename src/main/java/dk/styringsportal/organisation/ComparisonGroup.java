package dk.styringsportal.organisation;

import java.util.Comparator;
import java.util.List;

/**
 * Municipalities one may be compared with. Of a list and of the six cities the municipality itself may be none.
 *
 * @param kind how the group was made
 * @param name the region's, group's or list's name; for thirds and size classes "1", "2" or "3", lowest first; for the others
 *     the kind's own word
 * @param method with the figures that made it
 * @param members ordered by code
 */
public record ComparisonGroup(Kind kind, String name, GroupMethod method, List<Municipality> members) {

    /** How groups are made; in this order they are let through where two together would tell too much. */
    public enum Kind {
        /** The municipalities of the same region. */
        REGION,
        /** Statistics Denmark's municipality group. */
        MUNICIPALITY_GROUP,
        /** One of the {@link SizeClasses}. */
        SIZE,
        /** One of the {@link IndexThirds}. */
        INDEX_THIRD,
        /** The six largest cities, as the municipalities call themselves: København, Aarhus, Odense, Aalborg, Esbjerg, Randers. */
        SIX_CITIES,
        /** The municipality with its {@link Neighbours}. */
        NEAREST,
        /** A list of KL's, for a topic. */
        LIST,
        /** What the municipality has chosen itself. */
        OWN
    }

    public ComparisonGroup {
        members = members.stream().sorted(Comparator.comparing(Municipality::code)).toList();
    }

    /** Smallest population in the group, for its description. */
    public int smallestPopulation() {
        return members.stream().mapToInt(Municipality::population).min().orElseThrow();
    }

    /** Largest population in the group. */
    public int largestPopulation() {
        return members.stream().mapToInt(Municipality::population).max().orElseThrow();
    }

    public List<OrganisationCode> codes() {
        return members.stream().map(Municipality::code).toList();
    }
}
