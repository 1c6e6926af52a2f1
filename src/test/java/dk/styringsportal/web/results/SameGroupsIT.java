package dk.styringsportal.web.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.ResultCalls;
import dk.styringsportal.testing.WorkbookCells;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a municipality is compared with in an edition stays, also when limits, weights and lists are others since. */
class SameGroupsIT {

    private static final List<Municipality> ALL = Municipalities.ofDenmark().all();
    private static final Numbers NUMBERS = Numbers.in(ReportTexts.DANISH);

    /** Of middle size by the limits of then, by population: from 30,000 to 60,000 inhabitants. */
    private static final List<Municipality> MIDDLE = ALL.stream()
            .filter(one -> one.population() > 30_000 && one.population() <= 60_000)
            .sorted(Comparator.comparing(Municipality::population))
            .toList();

    /** Whose result is read. */
    private static final Municipality MOVED = MIDDLE.get(0);

    /** The upper limit of now: the largest of them is of middle size no more. */
    private static final int LOWER = MIDDLE.get(MIDDLE.size() - 2).population();

    private static PortalServer server;

    @BeforeAll
    static void start() {
        server = PortalServer.start(
                Database.H2, Map.of("PORTAL_SIZE_LIMITS", "30000,60000", "PORTAL_NEIGHBOUR_WEIGHTS", "1,0"));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void page_api_report_and_files_show_the_members_and_figures_of_the_edition() throws Exception {
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        ResultCalls result = new ResultCalls(server);
        long campaign = kl.openCampaign("Samme grupper");
        String coast = list(kl, every(6, 1));
        result.imported(campaign, codes(ALL), 0);
        assertEquals(200, kl.post("campaigns/" + campaign + "/close").status());
        JsonNode edition = result.published(campaign);
        Map<String, JsonNode> before = new HashMap<>();
        for (String group : List.of("size", "nearest", "index-third", coast)) {
            before.put(group, scores(result, campaign, group));
            assertEquals("edition", before.get(group).at("/edition/group").asText(), group);
        }
        String later = list(kl, every(5, 2));
        server.close();
        server.restartWith(Map.of("PORTAL_SIZE_LIMITS", "30000," + LOWER, "PORTAL_NEIGHBOUR_WEIGHTS", "0,1"));

        for (Map.Entry<String, JsonNode> group : before.entrySet()) {
            JsonNode now = scores(result, campaign, group.getKey());
            assertEquals(group.getValue().path("comparison"), now.path("comparison"), group.getKey());
            assertEquals(group.getValue().path("edition"), now.path("edition"), group.getKey());
            assertSame(result, campaign, group.getKey(), now);
        }
        assertFiles(result, edition, before.get("size"));
        assertOfferedAreThoseOfThen(campaign, before);
        assertLater(result, campaign, later);
        assertOwn(result, campaign);
        assertRevisedTellsNoSingleOne(result, campaign);
    }

    /** The new group of the revised edition is the earlier one less a single municipality, whose points would be the difference. */
    private static void assertRevisedTellsNoSingleOne(ResultCalls result, long campaign) {
        result.revised(campaign, "Andre grænser");
        JsonNode size = scores(result, campaign, "size");
        assertEquals("1.1", size.at("/edition/version").asText());
        assertEquals(MIDDLE.size() - 1, size.at("/comparison/group/members").size());
        assertTrue(size.at("/comparison/group/refused").asText().startsWith("With the other figures"), size.at("/comparison/group").toString());
        size.at("/comparison/themes").forEach(theme -> assertFalse(theme.path("group").isObject(), theme.toString()));
        JsonNode region = scores(result, campaign, "region");
        assertFalse(region.at("/comparison/group/refused").isTextual(), "what is as before is shown");
    }

    /** The page's and the report's group is the API's. */
    private static void assertSame(ResultCalls result, long campaign, String group, JsonNode scores)
            throws IOException, InterruptedException {
        String page = result.page(MOVED.code().value(), campaign, "&gruppe=" + word(group));
        String members = page.substring(page.indexOf("<details class=\"members\">"), page.indexOf("</details>"));
        List<String> codes = texts(scores.at("/comparison/group/members"));
        for (Municipality municipality : ALL) {
            assertEquals(
                    codes.contains(municipality.code().value()), members.contains("<li>" + municipality.name() + "</li>"),
                    group + " " + municipality.name());
        }
        assertTrue(members.contains("Gruppen er, som den står i udgaven"), group);
        ResultCalls.Pdf report = result.report(MOVED.code().value(), campaign, "?group=" + group);
        String text = report.text().replaceAll("-\\R", "").replaceAll("\\s+", "");
        assertTrue(text.contains("Gruppener,somdenståriudgaven"), group);
        if (group.equals("size")) {
            assertTrue(members.contains("over 30.000 og højst 60.000"), members);
            assertTrue(text.contains("over30.000oghøjst60.000"), "the limits of then");
        } else if (group.equals("nearest")) {
            assertTrue(members.contains("vægt 1,00) og socioøkonomisk indeks (vægt 0,00)"), members);
        }
        assertCsv(report.csv(), scores, group);
    }

    private static void assertCsv(String csv, JsonNode scores, String group) {
        Map<Integer, JsonNode> themes = new HashMap<>();
        scores.at("/comparison/themes").forEach(theme -> themes.put(theme.path("number").asInt(), theme.path("group")));
        List<String[]> lines = csv.lines().map(line -> line.split(";", -1)).filter(line -> line[2].equals("tema")).toList();
        assertEquals(7, lines.size());
        for (String[] line : lines) {
            JsonNode told = themes.get(Integer.valueOf(line[3]));
            if (!told.isObject()) {
                assertEquals("", line[14], group);
            } else {
                assertEquals(told.path("n").asText(), line[14], group);
                assertEquals(
                        NUMBERS.points(told.path("median").asDouble()),
                        NUMBERS.points(Double.parseDouble(line[15].replace(',', '.'))),
                        group);
            }
        }
    }

    /** The edition's own files have the nation's figures that stand beside those of the group. */
    private static void assertFiles(ResultCalls result, JsonNode edition, JsonNode scores) throws IOException, InterruptedException {
        String files = "editions/" + edition.path("id").asLong();
        List<List<String>> rows = WorkbookCells.of(result.bytes(MOVED.code().value(), files + "/data.xlsx")).sheet("Point").stream()
                .map(row -> row.stream().map(WorkbookCells.Cell::text).toList())
                .toList();
        String plain = new String(result.bytes(MOVED.code().value(), files + "/data.csv?variant=plain"), StandardCharsets.UTF_8);
        int median = rows.get(0).indexOf("Median");
        scores.at("/comparison/themes").forEach(theme -> {
            String points = NUMBERS.points(theme.at("/nation/median").asDouble());
            String number = theme.path("number").asText();
            assertTrue(
                    rows.stream().anyMatch(row -> row.get(0).equals("Tema") && row.get(1).equals(number)
                            && NUMBERS.points(Double.parseDouble(row.get(median).replace(',', '.'))).equals(points)),
                    number);
            assertTrue(
                    plain.lines().map(line -> line.split(",", -1)).anyMatch(line -> line[4].equals("theme") && line[5].equals(number)
                            && line[line.length - 4].equals("median")
                            && NUMBERS.points(Double.parseDouble(line[line.length - 2])).equals(points)),
                    number);
        });
    }

    private static void assertOfferedAreThoseOfThen(long campaign, Map<String, JsonNode> before) {
        ApiClient chief = ApiClient.chief(MOVED.code().value(), server);
        String path = "organisations/" + MOVED.code() + "/comparison-groups";
        JsonNode today = chief.get(path).json();
        JsonNode then = chief.get(path + "?campaign=" + campaign).json();
        assertEquals(404, chief.get(path + "?campaign=999999").status());
        assertEquals(LOWER, named("size", today).path("upTo").asInt());
        assertFalse(named("size", today).path("origin").isTextual());
        assertEquals(60_000, named("size", then).path("upTo").asInt());
        assertEquals("edition", named("size", then).path("origin").asText());
        assertEquals(1, named("nearest", then).at("/weights/logPopulation").asInt());
        assertEquals(0, named("nearest", today).at("/weights/logPopulation").asInt());
        before.forEach((group, scores) ->
                assertEquals(scores.at("/comparison/group/members"), named(group, then).path("members"), group));
        assertNotEquals(named("nearest", today).path("members"), named("nearest", then).path("members"));
    }

    private static void assertLater(ResultCalls result, long campaign, String later) throws IOException, InterruptedException {
        JsonNode scores = scores(result, campaign, later);
        assertEquals("later", scores.at("/edition/group").asText());
        assertEquals(every(5, 2), texts(scores.at("/comparison/group/members")));
        String page = result.page(MOVED.code().value(), campaign, "&gruppe=" + word(later));
        assertTrue(page.contains("<strong>Gruppen er lavet efter udgaven.</strong>"), "the page says so");
        assertTrue(page.contains("KL’s liste: Kyst (efter udgaven)</option>"));
        assertTrue(page.contains("KL’s liste: Kyst</option>"), "the edition's list is offered still");
        String report = result.report(MOVED.code().value(), campaign, "?group=" + later).text().replaceAll("\\s+", " ");
        assertTrue(report.contains("Gruppen er lavet efter udgaven"));
        assertFalse(report.contains("Gruppen er, som den står i udgaven"));
    }

    private static void assertOwn(ResultCalls result, long campaign) {
        Reply chosen = ApiClient.chief(MOVED.code().value(), server)
                .put("comparison-groups/own", Map.of("name", "Vores", "members", every(4, 3)));
        assertEquals(200, chosen.status(), chosen.body());
        assertEquals("own", scores(result, campaign, "own").at("/edition/group").asText());
        assertTrue(result.page(MOVED.code().value(), campaign, "&gruppe=egen").contains("<strong>Gruppen er kommunens eget valg.</strong>"));
    }

    private static JsonNode scores(ResultCalls result, long campaign, String group) {
        return result.scores(MOVED.code().value(), campaign, "?group=" + group).json();
    }

    /** @return its key */
    private static String list(ApiClient kl, List<String> members) {
        Reply kept = kl.post("comparison-groups", Map.of("name", "Kyst", "members", members));
        assertEquals(201, kept.status(), kept.body());
        return kept.json().path("key").asText();
    }

    /** As in the page's address. */
    private static String word(String group) {
        return Map.of("size", "stoerrelse", "nearest", "naboer", "index-third", "indeks")
                .getOrDefault(group, group.replace("list-", "liste-"));
    }

    private static JsonNode named(String key, JsonNode groups) {
        return StreamSupport.stream(groups.spliterator(), false)
                .filter(group -> group.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static List<String> every(int step, int first) {
        return IntStream.iterate(first, i -> i < ALL.size(), i -> i + step).mapToObj(ALL::get).map(one -> one.code().value()).toList();
    }

    private static List<String> codes(List<Municipality> municipalities) {
        return municipalities.stream().map(one -> one.code().value()).toList();
    }
}
