package dk.styringsportal.benchmark.edition;

import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.ComparisonGroup.Kind;
import dk.styringsportal.organisation.GroupMethod;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.Neighbours;
import dk.styringsportal.organisation.OrganisationCode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The comparison groups as an edition's file has them: the members that stand there, the limits and weights that made them, and the
 * municipalities as they were known then. Nothing is made anew, so that what a municipality is compared with in an edition stays,
 * whatever populations, settings and lists become.
 */
public final class FrozenGroups {

    private final int year;
    private final Map<OrganisationCode, Municipality> municipalities = new HashMap<>();
    private final Neighbours weights;
    private final List<Line> lines;

    /** @param of whose neighbours they are; empty for all other kinds */
    private record Line(Optional<OrganisationCode> of, ComparisonGroup group) {

        boolean isFor(OrganisationCode organisation) {
            return switch (group.kind()) {
                case SIX_CITIES -> true;
                case NEAREST -> of.filter(organisation::equals).isPresent();
                default -> group.codes().contains(organisation);
            };
        }
    }

    private FrozenGroups(EditionBackground background, Map<String, Object> settings, List<Map<String, Object>> groups) {
        this.year = background.year();
        background.municipalities().forEach(municipality -> municipalities.put(municipality.code(), municipality));
        this.weights = new Neighbours(number(settings, "weightOfPopulation"), number(settings, "weightOfIndex"));
        this.lines = groups.stream().map(this::line).toList();
    }

    /**
     * Those of an edition.
     *
     * @param head the lines of the beginning of its file; others than those about municipalities and groups are passed over
     * @return empty where the edition is from before groups were frozen
     * @throws EditionFaultException if the lines do not say what they must
     */
    static Optional<FrozenGroups> of(List<Map<String, Object>> head) {
        List<Map<String, Object>> settings = in(EditionGroups.SETTINGS_SECTION, head);
        List<Map<String, Object>> source = in(EditionBackground.SOURCE_SECTION, head);
        if (settings.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        EditionBackground background = EditionBackground.of(source.get(0), in(EditionBackground.SECTION, head));
        try {
            return Optional.of(new FrozenGroups(background, settings.get(0), in(EditionGroups.SECTION, head)));
        } catch (ClassCastException | NullPointerException | DateTimeException | IllegalArgumentException malformed) {
            throw new EditionFaultException("The lines about the comparison groups do not say what they must.");
        }
    }

    /** Of populations and indexes. */
    public int year() {
        return year;
    }

    /** As it was known then; empty for one that the edition does not know. */
    public Optional<Municipality> municipality(OrganisationCode organisation) {
        return Optional.ofNullable(municipalities.get(organisation));
    }

    /** All others, the one most like it first, by the weights that hold in the edition; none where the edition does not know it. */
    public List<OrganisationCode> byLikeness(OrganisationCode organisation) {
        List<Municipality> all = municipalities.values().stream().sorted(Comparator.comparing(each -> each.code().value())).toList();
        return municipality(organisation).stream()
                .flatMap(own -> weights.byLikeness(own, all).stream())
                .map(Municipality::code)
                .toList();
    }

    /** The groups for the municipality that followed from facts, in the order of their kinds; none where the edition does not know it. */
    public List<ComparisonGroup> of(OrganisationCode organisation) {
        return Stream.of(Kind.values())
                .filter(kind -> kind != Kind.LIST && kind != Kind.OWN && municipalities.containsKey(organisation))
                .flatMap(kind -> lines.stream()
                        .filter(line -> line.group().kind() == kind && line.isFor(organisation))
                        .limit(1))
                .map(Line::group)
                .toList();
    }

    /** KL's lists that were offered then, ordered by name. */
    public List<ComparisonGroup> lists() {
        return lines.stream().map(Line::group).filter(group -> group.kind() == Kind.LIST).toList();
    }

    /** The list, if it was frozen: lists are known by their name and when they were put together. */
    public Optional<ComparisonGroup> list(ComparisonGroup saved) {
        return lists().stream()
                .filter(list -> list.name().equals(saved.name()) && list.method().equals(saved.method()))
                .findFirst();
    }

    /** A group that is not in the edition, of the municipalities as they were known then. */
    public ComparisonGroup knownThen(ComparisonGroup later) {
        List<Municipality> members = new ArrayList<>();
        later.members().forEach(member -> members.add(municipality(member.code()).orElse(member)));
        return new ComparisonGroup(later.kind(), later.name(), later.method(), members);
    }

    private Line line(Map<String, Object> plain) {
        Kind kind = Kind.valueOf(((String) plain.get(EditionGroups.KIND)).toUpperCase(Locale.ROOT).replace('-', '_'));
        List<Municipality> members = ((List<?>) plain.get("members")).stream()
                .map(code -> Objects.requireNonNull(municipalities.get(new OrganisationCode((String) code))))
                .toList();
        return new Line(
                Optional.ofNullable((String) plain.get(EditionGroups.OF)).map(OrganisationCode::new),
                new ComparisonGroup(kind, (String) Objects.requireNonNull(plain.get("name")), method(kind, plain), members));
    }

    private GroupMethod method(Kind kind, Map<String, Object> plain) {
        return switch (kind) {
            case SIZE, INDEX_THIRD -> new GroupMethod.Between(limit(plain, "above"), limit(plain, "upTo"), year);
            case NEAREST -> new GroupMethod.Nearest(weights, year);
            case LIST -> new GroupMethod.Chosen(Instant.parse((String) plain.get("chosenAt")));
            case REGION, MUNICIPALITY_GROUP, SIX_CITIES -> new GroupMethod.Named();
            case OWN -> throw new IllegalArgumentException("No edition has what a municipality has chosen for itself");
        };
    }

    private static Optional<Double> limit(Map<String, Object> plain, String name) {
        return plain.containsKey(name) ? Optional.of(number(plain, name)) : Optional.empty();
    }

    private static double number(Map<String, Object> plain, String name) {
        return ((BigDecimal) plain.get(name)).doubleValue();
    }

    private static List<Map<String, Object>> in(String section, List<Map<String, Object>> head) {
        return head.stream().filter(line -> section.equals(line.get("section"))).toList();
    }
}
