package dk.styringsportal.testing.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.styringsportal.statistics.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed, and how it is read. */
class PublishedStudyTest {

    private static final Path COLLECTED = Path.of("..", "shared", "data", "004_items.json");

    /** What the collection calls options that are counted together. */
    private static final Map<String, String> OPTIONS = Map.of(
            "hoej_eller_nogen_grad", "[i-hoej-grad, i-nogen-grad]",
            "mindre_grad_eller_slet_ikke", "[i-mindre-grad, slet-ikke]",
            "hoej_grad", "[i-hoej-grad]",
            "nogen_grad", "[i-nogen-grad]",
            "mindre_grad", "[i-mindre-grad]",
            "ved_ikke", "[ved-ikke]",
            "aarligt", "[aarligt]",
            "kvartalsvis", "[kvartalsvis]",
            "maanedligt_eller_kvartalsvis", "[maanedligt, kvartalsvis]");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        // percent; reading; phrase; n; the fewest and the most of n
        "97; exact; 97 %;                  34;  33;  33",
        "94; exact; 94%;                   459; 430; 433",
        "75; exact; 75%;                   70;  1;   0",
        "80; '';    8 ud af 10;            104; 78;  88",
        "1;  '';    1 ud af 100;           70;  1;   1",
        "100; '';   alle ledere;           104; 104; 104",
        "33.3; '';  En tredjedel;          70;  20;  26",
        "95; ca;    ca. 95 %;              70;  63;  70",
        "90; knap;  knap 9 ud af 10;       34;  29;  30",
        "50; over;  Lidt over halvdelen;   70;  36;  41",
        "10; under; under 1 ud 10;         70;  0;   6",
        "'';  about; næsten alle ledere;   104; 94;  103",
        "'';  '';    angiver mange;        34;  12;  34",
    })
    void a_phrase_is_read_as_a_range(String percent, String reading, String phrase, int n, int fewest, int most) {
        PublishedFigure figure = PublishedFigure.of(Map.of(
                "item", "x", "group", "y", "options", "z", "percent", percent, "reading", reading, "phrase", phrase,
                "where", "tekst", "line", "1", "list", "", "rank", ""));

        List<Integer> fitting = IntStream.rangeClosed(0, n)
                .filter(part -> figure.fits(new Share(part, n)))
                .boxed()
                .toList();

        assertEquals(IntStream.rangeClosed(fewest, most).boxed().toList(), fitting);
    }

    @Test
    void every_table_has_five_places() {
        for (String group : List.of("fagudvalgsformaend", "chefer", "ledere", "sagsbehandlere")) {
            for (String list : List.of("top5", "bund5")) {
                assertEquals(List.of(1, 2, 3, 4, 5),
                        PublishedStudy.table(group, list).stream().map(PublishedFigure::rank).toList());
            }
        }
    }

    @Test
    void the_file_holds_what_was_collected_from_the_report() throws IOException {
        assumeTrue(Files.exists(COLLECTED), "the collection is not part of the project");
        JsonNode collected = new ObjectMapper().readTree(COLLECTED.toFile());
        List<String> expected = new ArrayList<>();
        collected.path("items").forEach(item -> item.path("published")
                .forEach(figure -> expected.add(item.path("id").asText() + line(figure))));
        collected.path("self_evaluation").forEach(theme -> theme.at("/overall/published")
                .forEach(figure -> expected.add("overall" + line(figure))));

        assertEquals(expected, PublishedStudy.FIGURES.stream()
                .filter(figure -> !figure.item().equals("org-teamprincipper"))
                .map(figure -> (figure.group().equals(PublishedStudy.SELF_EVALUATION) ? "overall" : figure.item())
                        + line(figure))
                .toList());
        assertEquals(groups(collected), PublishedStudy.TABLE_1.toString());
        assertEquals("[89, 51, 49, 23, 10, 6]", collected.findPath("published_pct").toString().replace(",", ", "));
    }

    @Test
    void table_2_is_in_the_file() {
        assertEquals(List.of(89.0, 51.0, 49.0, 23.0, 10.0, 6.0), PublishedStudy.FIGURES.stream()
                .filter(figure -> figure.item().equals("org-teamprincipper"))
                .map(figure -> figure.percent().orElseThrow())
                .toList());
    }

    private static String line(JsonNode figure) {
        String percent = figure.path("value").isNull() ? "" : String.valueOf(figure.path("value").asDouble());
        String reading = figure.path("exact").asBoolean() ? "exact" : figure.path("qualifier").asText();
        return Stream.of(
                        figure.path("group").asText(),
                        OPTIONS.get(figure.path("measure").asText()),
                        percent,
                        reading.equals("about") ? "" : reading,
                        figure.path("phrase").asText(),
                        figure.path("where").asText(),
                        figure.path("line").asText(),
                        figure.path("rank_list").asText(),
                        String.valueOf(figure.path("rank").asInt()))
                .collect(Collectors.joining("|", "|", ""));
    }

    private static String line(PublishedFigure figure) {
        return Stream.of(
                        figure.group(),
                        figure.options().toString(),
                        figure.percent().isPresent() ? String.valueOf(figure.percent().getAsDouble()) : "",
                        figure.reading().key(),
                        figure.phrase(),
                        figure.where(),
                        String.valueOf(figure.line()),
                        figure.list(),
                        String.valueOf(figure.rank()))
                .collect(Collectors.joining("|", "|", ""));
    }

    private static String groups(JsonNode collected) {
        List<PublishedStudy.TableOne> rows = new ArrayList<>();
        collected.path("groups").forEach(group -> rows.add(new PublishedStudy.TableOne(
                group.path("id").asText(), group.path("n").asInt(), group.path("response_rate_pct").asInt())));
        return rows.toString();
    }
}
