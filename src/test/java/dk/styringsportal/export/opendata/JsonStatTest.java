package dk.styringsportal.export.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.report.data.DataCube;
import dk.styringsportal.report.data.EditionCubes;
import dk.styringsportal.report.data.PublishedEdition;
import dk.styringsportal.testing.LeadershipEdition;
import dk.styringsportal.testing.PublishedEditions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape that JSON-stat 2.0 asks for (https://json-stat.org/full/), and the edition's numbers in it. */
class JsonStatTest {

    private static final URI ADDRESS = URI.create("https://styring.example/api/v1/editions/1/data.json-stat");

    static Stream<Arguments> cubes() {
        return Stream.of(
                        PublishedEditions.ofScores(30), PublishedEditions.ofScores(3), PublishedEditions.ofGroups(40),
                        PublishedEditions.ofGroups(1), PublishedEditions.tabled())
                .flatMap(published -> EditionCubes.of(published).values().stream().map(cube -> Arguments.of(published, cube)));
    }

    private static JsonNode written(PublishedEdition published, DataCube cube) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonStat().write(published, cube, List.of("options"), ADDRESS, out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    @ParameterizedTest
    @MethodSource("cubes")
    void a_cube_has_the_shape_of_the_standard(PublishedEdition published, DataCube cube) throws IOException {
        JsonNode json = written(published, cube);
        // "version": required at the root; "class": "dataset"
        assertEquals("2.0", json.path("version").asText());
        assertEquals("dataset", json.path("class").asText());
        // "updated": ISO 8601; "label" and "source": texts; "note": an array of texts
        Instant.parse(json.path("updated").asText());
        assertTrue(json.path("label").isTextual() && json.path("source").isTextual());
        json.path("note").forEach(note -> assertTrue(note.isTextual()));
        // "id" and "size": arrays of the same length, in the same order
        List<String> ids = texts(json.path("id"));
        assertEquals(ids.size(), json.path("size").size());
        long places = 1;
        for (int i = 0; i < ids.size(); i++) {
            JsonNode dimension = json.path("dimension").path(ids.get(i));
            // "category" is required in each dimension; "index" as an array lists every category once
            List<String> categories = texts(dimension.at("/category/index"));
            assertEquals(json.path("size").get(i).asInt(), categories.size(), ids.get(i));
            assertEquals(categories.size(), categories.stream().distinct().count());
            assertTrue(dimension.path("label").isTextual());
            categories.forEach(code -> assertTrue(dimension.at("/category/label").path(code).isTextual(), code));
            places *= categories.size();
        }
        assertEquals(ids.size(), json.path("dimension").size(), "no dimension that \"id\" does not name");
        // "role": names dimensions by "time", "geo" and "metric"
        assertEquals(List.of("measure"), texts(json.at("/role/metric")));
        // "unit" of a metric dimension's categories; "decimals" is a whole number
        json.at("/dimension/measure/category/unit").forEach(unit -> assertTrue(unit.path("decimals").isInt()));
        // "value": as an array it has a value or null for each place; "status" as an object has places for names
        assertEquals(places, json.path("value").size());
        for (int i = 0; i < places; i++) {
            JsonNode value = json.path("value").get(i);
            assertTrue(value.isNumber() || value.isNull());
            assertEquals(value.isNull(), json.path("status").has(String.valueOf(i)), "a place without a number says why");
        }
        // "link": by relation type, arrays of what is pointed at with "href"
        assertEquals(ADDRESS + "?cube=options", json.at("/link/related/0/href").asText());
    }

    private static List<String> texts(JsonNode array) {
        assertTrue(array.isArray());
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** "The values are in row-major order": the last dimension's categories follow each other. */
    private static JsonNode at(JsonNode json, String member, Map<String, String> place) {
        int index = 0;
        for (String id : texts(json.path("id"))) {
            List<String> categories = texts(json.at("/dimension/" + id + "/category/index"));
            int category = categories.indexOf(place.get(id));
            assertTrue(category >= 0, id + " has no " + place.get(id));
            index = index * categories.size() + category;
        }
        return member.equals("value") ? json.path("value").get(index) : json.path("status").path(String.valueOf(index));
    }

    @Test
    void every_score_stands_at_its_place() throws IOException {
        PublishedEdition published = PublishedEditions.ofScores(30);
        JsonNode json = written(published, EditionCubes.of(published).get("points"));
        int compared = 0;
        for (EditionFigure figure : published.content().figures()) {
            String subject = switch (figure.kind()) {
                case "total" -> "total";
                case "theme" -> "theme-" + figure.keys().get("theme");
                case "item" -> figure.keys().get("item").toString();
                default -> "";
            };
            if (!subject.isEmpty()) {
                for (String measure : List.of("n", "mean", "median", "q1", "q3", "min", "max", "sd")) {
                    JsonNode value = at(json, "value", Map.of("subject", subject, "measure", measure));
                    String told = figure.number(measure).map(number -> number.stripTrailingZeros().toPlainString()).orElse("null");
                    assertEquals(told, value.isNull() ? "null" : new BigDecimal(value.asText()).stripTrailingZeros().toPlainString(), subject + " " + measure);
                    compared += value.isNull() ? 0 : 1;
                }
            }
        }
        assertEquals(8 * (1 + 7 + 47) - 3 * 22, compared, "22 questions give only two different points, and have no median and quartiles");
    }

    @Test
    void what_is_suppressed_has_a_colon_and_no_number_and_every_count_of_groups_is_there() throws IOException {
        PublishedEdition published = PublishedEditions.ofGroups(40);
        JsonNode json = written(published, EditionCubes.of(published).get("options"));
        int suppressed = 0;
        int counted = 0;
        for (EditionFigure figure : published.content().figures()) {
            if (figure.kind().equals("options")) {
                Object row = figure.keys().get("row");
                String field = figure.keys().get("item") + (row == null ? "" : "/" + row);
                String group = figure.keys().get("group").toString();
                if (figure.isSuppressed()) {
                    assertEquals(":", at(json, "status", Map.of("field", field, "group", group, "measure", "n")).asText());
                    suppressed++;
                } else {
                    for (Map.Entry<?, ?> count : ((Map<?, ?>) figure.values().get("counts")).entrySet()) {
                        Map<String, String> place = Map.of("field", field, "group", group, "measure", "counts." + count.getKey());
                        JsonNode value = at(json, "value", place);
                        if (count.getValue() instanceof BigDecimal number) {
                            assertEquals(number.intValueExact(), value.asInt());
                            counted++;
                        } else {
                            assertTrue(value.isNull());
                            assertEquals(count.getValue(), at(json, "status", place).asText());
                        }
                    }
                }
            }
        }
        assertTrue(suppressed > 0 && counted > 100, suppressed + " suppressed, " + counted + " counted");
    }

    @Test
    void each_fact_has_a_cube_with_its_classes() throws IOException {
        PublishedEdition published = PublishedEditions.tabled();
        DataCube cube = EditionCubes.of(published).get("crosstable-form");

        JsonNode json = written(published, cube);

        assertEquals("I centre", json.at("/dimension/class/category/label/center").asText());
        assertEquals(
                10,
                at(json, "value", Map.of("field", LeadershipEdition.OVERALL, "group", "ledere", "class", "center", "measure", "n")).asInt());
    }

    @Test
    void invented_answers_are_marked() throws IOException {
        PublishedEdition invented = PublishedEditions.invented(PublishedEditions.ofScores(30));
        JsonNode json = written(invented, EditionCubes.of(invented).get("points"));
        assertTrue(json.path("label").asText().contains("opfundne svar"));
        assertTrue(json.at("/extension/fictitious").asBoolean());
        assertFalse(written(PublishedEditions.ofScores(30), EditionCubes.of(invented).get("points")).at("/extension/fictitious").asBoolean());
    }
}
