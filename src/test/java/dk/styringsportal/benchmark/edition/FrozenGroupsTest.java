package dk.styringsportal.benchmark.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.ComparisonGroup.Kind;
import dk.styringsportal.organisation.GroupMethod;
import dk.styringsportal.organisation.Grouping;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.Neighbours;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.organisation.SavedGroup;
import dk.styringsportal.organisation.SizeClasses;
import dk.styringsportal.response.CanonicalJson;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.FrozenEdition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an edition says of comparison groups stays, whatever is known of municipalities later. */
class FrozenGroupsTest {

    private static final List<Municipality> TODAY = Municipalities.ofDenmark().all();
    private static final OrganisationCode COPENHAGEN = new OrganisationCode("0101");
    private static final SavedGroup COAST = new SavedGroup(
            3, Optional.empty(), "Kyst", codes(TODAY.subList(20, 30)), Instant.parse("2024-05-01T10:00:00.123456Z"), "KL",
            Optional.empty(), Optional.empty());

    /** Limits and weights that are not today's. */
    private static final Grouping THEN = new Grouping(new SizeClasses(10_000, 700_000), new Neighbours(1, 0.25));

    /** København was the smallest, and in another region. */
    private static final List<Municipality> KNOWN = TODAY.stream()
            .map(one -> one.code().equals(COPENHAGEN)
                    ? new Municipality(one.code(), one.name(), "Region Nordjylland", 900, one.group(), 0.5)
                    : one)
            .toList();

    private static final FrozenGroups FROZEN = FrozenGroups.of(lines(KNOWN)).orElseThrow();

    @Test
    void a_new_edition_has_the_groups_of_the_day_for_each_municipality() {
        FrozenEdition frozen = FrozenEdition.small(6);
        FrozenGroups groups = EditionScores.of(
                        new EditionFile(frozen.pieces(), frozen.id()), new JsonLines(), FrozenEdition.smallQuestionnaire())
                .groups()
                .orElseThrow();
        assertEquals(Municipalities.year(), groups.year());
        for (Municipality municipality : TODAY) {
            assertEquals(Grouping.USUAL.all(municipality), groups.of(municipality.code()), municipality.name());
        }
        assertEquals(List.of(), groups.lists());
    }

    @Test
    void members_limits_weights_and_year_are_those_of_the_edition() {
        Map<Kind, ComparisonGroup> groups = FROZEN.of(COPENHAGEN).stream()
                .collect(Collectors.toMap(ComparisonGroup::kind, group -> group));
        assertEquals("Region Nordjylland", groups.get(Kind.REGION).name());
        assertEquals(new GroupMethod.Between(Optional.empty(), Optional.of(10_000.0), 2019), groups.get(Kind.SIZE).method());
        assertTrue(groups.get(Kind.SIZE).members().stream().allMatch(member -> member.population() <= 10_000));
        assertEquals(900, groups.get(Kind.SIZE).smallestPopulation(), "as it was known then");
        assertEquals(new GroupMethod.Nearest(new Neighbours(1, 0.25), 2019), groups.get(Kind.NEAREST).method());
        assertFalse(Grouping.USUAL.of(Kind.NEAREST, TODAY.get(0)).codes().equals(groups.get(Kind.NEAREST).codes()));
        assertTrue(groups.get(Kind.NEAREST).codes().contains(COPENHAGEN));
        assertEquals(6, groups.get(Kind.SIX_CITIES).members().size());
        assertEquals("1", groups.get(Kind.INDEX_THIRD).name());
        assertEquals(
                List.of(Kind.REGION, Kind.MUNICIPALITY_GROUP, Kind.SIZE, Kind.INDEX_THIRD, Kind.SIX_CITIES, Kind.NEAREST),
                FROZEN.of(COPENHAGEN).stream().map(ComparisonGroup::kind).toList());
        assertEquals(List.of(), FROZEN.of(new OrganisationCode("9999")));
    }

    @Test
    void likeness_is_that_of_the_edition() {
        assertEquals(
                THEN.neighbours().byLikeness(KNOWN.get(0), KNOWN).stream().map(Municipality::code).toList(),
                FROZEN.byLikeness(COPENHAGEN));
        assertEquals(97, FROZEN.byLikeness(COPENHAGEN).size());
        assertEquals("0563", FROZEN.byLikeness(COPENHAGEN).get(0).value(), "Fanø, with which the smallest there is has most in common");
        assertEquals(List.of(), FROZEN.byLikeness(new OrganisationCode("9999")));
    }

    @Test
    void a_list_is_known_again_by_its_name_and_day_and_what_came_later_is_of_the_municipalities_as_known_then() {
        assertEquals(COAST.group().codes(), FROZEN.list(COAST.group()).orElseThrow().codes());
        SavedGroup later = new SavedGroup(
                4, Optional.empty(), "Kyst", codes(TODAY.subList(0, 8)), COAST.savedAt().plusSeconds(1), "KL", Optional.empty(),
                Optional.empty());
        assertEquals(Optional.empty(), FROZEN.list(later.group()));
        ComparisonGroup known = FROZEN.knownThen(later.group());
        assertEquals(later.group().codes(), known.codes());
        assertEquals(900, known.smallestPopulation());
    }

    @Test
    void an_edition_without_groups_has_none_and_lines_that_say_nothing_are_refused() {
        List<Map<String, Object>> lines = lines(KNOWN);
        assertEquals(Optional.empty(), FrozenGroups.of(without(EditionGroups.SETTINGS_SECTION, lines)));
        assertEquals(Optional.empty(), FrozenGroups.of(List.of()));
        List<Map<String, Object>> unknown = Stream.concat(
                        lines.stream(),
                        Stream.of(Map.<String, Object>of(
                                "section", EditionGroups.SECTION, "kind", "region", "name", "X", "members", List.of("9999"))))
                .toList();
        assertThrows(EditionFaultException.class, () -> FrozenGroups.of(unknown));
    }

    @Test
    void the_nation_of_an_edition_is_that_of_its_answers() {
        FrozenEdition frozen = FrozenEdition.small(6);
        EditionScores scores = EditionScores.of(
                new EditionFile(frozen.pieces(), frozen.id()), new JsonLines(), FrozenEdition.smallQuestionnaire());
        assertEquals(6, scores.national().n());
        assertEquals(scores.members(), scores.national().ranks().stream().map(rank -> rank.organisation()).sorted().toList());
        assertEquals(5, scores.minimum());
    }

    /** As they are read from a file. */
    private static List<Map<String, Object>> lines(List<Municipality> municipalities) {
        EditionBackground background = new EditionBackground(2019, "Prøve", municipalities);
        return Stream.concat(
                        background.plain().stream(),
                        new EditionGroups(THEN, List.of(COAST.group())).plain(background).stream())
                .map(CanonicalJson::of)
                .map(new JsonLines()::read)
                .toList();
    }

    private static List<Map<String, Object>> without(String section, List<Map<String, Object>> lines) {
        return lines.stream().filter(line -> !section.equals(line.get("section"))).toList();
    }

    private static List<OrganisationCode> codes(List<Municipality> municipalities) {
        return municipalities.stream().map(Municipality::code).toList();
    }
}
