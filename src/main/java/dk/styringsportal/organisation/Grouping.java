package dk.styringsportal.organisation;

import dk.styringsportal.organisation.ComparisonGroup.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes the comparison groups that follow from what is known of municipalities.
 *
 * @param sizes the limits of sizes
 * @param neighbours what neighbours are measured by
 */
public record Grouping(SizeClasses sizes, Neighbours neighbours) {

    /** With thirds by population, and neighbours by population and index alike. */
    public static final Grouping USUAL = new Grouping(SizeClasses.ofDenmark(), Neighbours.ALIKE);

    private static final List<Municipality> SIX_CITIES = Stream.of("0101", "0751", "0461", "0851", "0561", "0730")
            .map(OrganisationCode::new)
            .map(Municipalities.ofDenmark()::get)
            .toList();

    private static final GroupMethod NAMED = new GroupMethod.Named();

    /** The groups for the municipality, in the order of their kinds; without lists and own choices. */
    public List<ComparisonGroup> all(Municipality municipality) {
        return Stream.of(Kind.values())
                .filter(kind -> kind != Kind.LIST && kind != Kind.OWN)
                .map(kind -> of(kind, municipality))
                .toList();
    }

    /**
     * The group of that kind for the municipality.
     *
     * @throws IllegalArgumentException for lists and own choices, which somebody has to name
     */
    public ComparisonGroup of(Kind kind, Municipality municipality) {
        return switch (kind) {
            case REGION -> where(kind, municipality.region(), NAMED, other -> other.region().equals(municipality.region()));
            case MUNICIPALITY_GROUP -> where(
                    kind, municipality.group(), NAMED, other -> other.group().equals(municipality.group()));
            case SIZE -> size(municipality);
            case INDEX_THIRD -> indexThird(municipality);
            case SIX_CITIES -> new ComparisonGroup(kind, "six-cities", NAMED, SIX_CITIES);
            case NEAREST -> new ComparisonGroup(
                    kind, "nearest", new GroupMethod.Nearest(neighbours), neighbours.of(municipality));
            case LIST, OWN -> throw new IllegalArgumentException("Somebody has to name the members of " + kind);
        };
    }

    private ComparisonGroup size(Municipality municipality) {
        SizeClasses.Size size = sizes.of(municipality.population());
        return where(
                Kind.SIZE,
                size.number(),
                between(size.ordinal(), sizes.largestSmall(), sizes.largestMedium()),
                other -> sizes.of(other.population()) == size);
    }

    private static ComparisonGroup indexThird(Municipality municipality) {
        IndexThirds thirds = IndexThirds.ofDenmark();
        int third = thirds.of(municipality);
        return where(
                Kind.INDEX_THIRD,
                String.valueOf(third),
                between(third - 1, thirds.low(), thirds.middle()),
                other -> thirds.of(other) == third);
    }

    /** @param place 0, 1 or 2 */
    private static GroupMethod between(int place, double first, double second) {
        return switch (place) {
            case 0 -> new GroupMethod.Between(Optional.empty(), Optional.of(first));
            case 1 -> new GroupMethod.Between(Optional.of(first), Optional.of(second));
            default -> new GroupMethod.Between(Optional.of(second), Optional.empty());
        };
    }

    private static ComparisonGroup where(Kind kind, String name, GroupMethod method, Predicate<Municipality> members) {
        return new ComparisonGroup(
                kind, name, method, Municipalities.ofDenmark().all().stream().filter(members).toList());
    }
}
