package dk.styringsportal.benchmark.edition;

import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.GroupMethod;
import dk.styringsportal.organisation.Grouping;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.Neighbours;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.organisation.SizeClasses;
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
import java.util.TreeMap;

/**
 * The groups that municipalities could be compared with when an edition was made: how each was made, with its limits, and who is in it.
 * Those that follow from facts are made anew from the edition's background data when it is verified. What municipalities have chosen
 * for themselves is theirs and not in an edition.
 *
 * @param lists KL's, ordered by name
 */
public record EditionGroups(Grouping grouping, List<ComparisonGroup> lists) {

    static final String SETTINGS_SECTION = "comparison-settings";
    static final String SECTION = "comparison-group";

    /** As the portal makes them where nothing is set, and no lists. */
    public static final EditionGroups USUAL = new EditionGroups(Grouping.USUAL, List.of());

    static final String KIND = "kind";
    static final String OF = "of";

    private static final String LIST = "list";

    public EditionGroups {
        Objects.requireNonNull(grouping);
        lists = lists.stream().sorted(Comparator.comparing(ComparisonGroup::name)).toList();
        if (lists.stream().anyMatch(list -> list.kind() != ComparisonGroup.Kind.LIST)) {
            throw new IllegalArgumentException("An edition has lists beside the groups that follow from facts, and no others");
        }
    }

    List<Map<String, Object>> plain(EditionBackground background) {
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(EditionHead.section(
                SETTINGS_SECTION,
                Map.of(
                        "largestSmall", grouping.sizes().small(),
                        "largestMedium", grouping.sizes().medium(),
                        "weightOfPopulation", grouping.neighbours().population(),
                        "weightOfIndex", grouping.neighbours().index())));
        List<ComparisonGroup> made = grouping.every(background.municipalities(), background.year());
        int ofNearest = 0;
        for (ComparisonGroup group : made) {
            Map<String, Object> line = plain(group);
            if (group.kind() == ComparisonGroup.Kind.NEAREST) {
                line.put(OF, background.municipalities().get(ofNearest++).code().value());
            }
            lines.add(line);
        }
        lists.forEach(list -> lines.add(plain(list)));
        return lines;
    }

    private static Map<String, Object> plain(ComparisonGroup group) {
        Map<String, Object> plain = new TreeMap<>();
        plain.put(KIND, group.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        plain.put("name", group.name());
        plain.put("members", group.codes().stream().map(OrganisationCode::value).toList());
        if (group.method() instanceof GroupMethod.Between between) {
            between.above().ifPresent(limit -> plain.put("above", limit));
            between.upTo().ifPresent(limit -> plain.put("upTo", limit));
        } else if (group.method() instanceof GroupMethod.Chosen chosen) {
            plain.put("chosenAt", chosen.at().toString());
        }
        return EditionHead.section(SECTION, plain);
    }

    /** @throws EditionFaultException for anything but what {@link #plain} gives */
    static EditionGroups of(Map<String, Object> settings, List<Map<String, Object>> groups, EditionBackground background) {
        try {
            Map<OrganisationCode, Municipality> byCode = new HashMap<>();
            background.municipalities().forEach(municipality -> byCode.put(municipality.code(), municipality));
            return new EditionGroups(
                    new Grouping(
                            new SizeClasses(number(settings, "largestSmall"), number(settings, "largestMedium")),
                            new Neighbours(number(settings, "weightOfPopulation"), number(settings, "weightOfIndex"))),
                    groups.stream().filter(group -> LIST.equals(group.get(KIND))).map(group -> list(group, byCode)).toList());
        } catch (ClassCastException | NullPointerException | DateTimeException | IllegalArgumentException malformed) {
            throw new EditionFaultException("The lines about the comparison groups do not say what they must.");
        }
    }

    private static double number(Map<String, Object> plain, String name) {
        return ((BigDecimal) plain.get(name)).doubleValue();
    }

    private static ComparisonGroup list(Map<String, Object> plain, Map<OrganisationCode, Municipality> byCode) {
        return new ComparisonGroup(
                ComparisonGroup.Kind.LIST,
                (String) Objects.requireNonNull(plain.get("name")),
                new GroupMethod.Chosen(Instant.parse((String) plain.get("chosenAt"))),
                ((List<?>) plain.get("members")).stream()
                        .map(code -> Objects.requireNonNull(byCode.get(new OrganisationCode((String) code))))
                        .toList());
    }
}
