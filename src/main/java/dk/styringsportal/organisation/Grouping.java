package dk.styringsportal.organisation;

import dk.styringsportal.organisation.ComparisonGroup.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    private static final Set<OrganisationCode> SIX_CITIES = Stream.of("0101", "0751", "0461", "0851", "0561", "0730")
            .map(OrganisationCode::new)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<Municipality> DENMARK = Municipalities.ofDenmark().all();

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
        return kind == Kind.NEAREST
                ? nearest(neighbours.of(municipality), Municipalities.year())
                : of(kind, municipality, DENMARK, Municipalities.year());
    }

    /**
     * Every group that follows from facts, each once, in the order of their kinds and then of names; neighbours follow, one group for
     * each municipality, ordered by its code. Lists and own choices are not among them.
     *
     * @param all of whom the facts are, ordered by code
     * @param year of the facts
     */
    public List<ComparisonGroup> every(List<Municipality> all, int year) {
        List<ComparisonGroup> every = new ArrayList<>();
        IndexThirds thirds = IndexThirds.thirdsOf(all);
        Map<Kind, Function<Municipality, String>> names = new EnumMap<>(Kind.class);
        names.put(Kind.REGION, Municipality::region);
        names.put(Kind.MUNICIPALITY_GROUP, Municipality::group);
        names.put(Kind.SIZE, municipality -> sizes.of(municipality.population()).number());
        names.put(Kind.INDEX_THIRD, municipality -> String.valueOf(thirds.of(municipality)));
        names.put(Kind.SIX_CITIES, any -> "");
        names.forEach((kind, name) -> {
            Map<String, Municipality> one = new TreeMap<>();
            all.forEach(municipality -> one.put(name.apply(municipality), municipality));
            one.values().forEach(municipality -> every.add(of(kind, municipality, all, year)));
        });
        neighbours.among(all).forEach(group -> every.add(nearest(group, year)));
        return every;
    }

    private ComparisonGroup of(Kind kind, Municipality municipality, List<Municipality> all, int year) {
        return switch (kind) {
            case REGION -> where(kind, municipality.region(), NAMED, all, other -> other.region().equals(municipality.region()));
            case MUNICIPALITY_GROUP -> where(
                    kind, municipality.group(), NAMED, all, other -> other.group().equals(municipality.group()));
            case SIZE -> size(municipality, all, year);
            case INDEX_THIRD -> indexThird(municipality, all, year);
            case SIX_CITIES -> where(kind, "six-cities", NAMED, all, other -> SIX_CITIES.contains(other.code()));
            case NEAREST, LIST, OWN -> throw new IllegalArgumentException("Somebody has to name the members of " + kind);
        };
    }

    /** @param members the municipality itself first */
    private ComparisonGroup nearest(List<Municipality> members, int year) {
        return new ComparisonGroup(Kind.NEAREST, "nearest", new GroupMethod.Nearest(neighbours, year), members);
    }

    private ComparisonGroup size(Municipality municipality, List<Municipality> all, int year) {
        SizeClasses.Size size = sizes.of(municipality.population());
        return where(
                Kind.SIZE,
                size.number(),
                between(size.ordinal(), sizes.largestSmall(), sizes.largestMedium(), year),
                all,
                other -> sizes.of(other.population()) == size);
    }

    private static ComparisonGroup indexThird(Municipality municipality, List<Municipality> all, int year) {
        IndexThirds thirds = IndexThirds.thirdsOf(all);
        int third = thirds.of(municipality);
        return where(
                Kind.INDEX_THIRD,
                String.valueOf(third),
                between(third - 1, thirds.low(), thirds.middle(), year),
                all,
                other -> thirds.of(other) == third);
    }

    /** @param place 0, 1 or 2 */
    private static GroupMethod between(int place, double first, double second, int year) {
        return switch (place) {
            case 0 -> new GroupMethod.Between(Optional.empty(), Optional.of(first), year);
            case 1 -> new GroupMethod.Between(Optional.of(first), Optional.of(second), year);
            default -> new GroupMethod.Between(Optional.of(second), Optional.empty(), year);
        };
    }

    private static ComparisonGroup where(
            Kind kind, String name, GroupMethod method, List<Municipality> all, Predicate<Municipality> members) {
        return new ComparisonGroup(kind, name, method, all.stream().filter(members).toList());
    }
}
