package dk.styringsportal.web.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.QuickXml;
import dk.styringsportal.testing.ResultCalls;
import dk.styringsportal.testing.Soon;
import dk.styringsportal.testing.WorkbookCells;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything that tells of one municipality tells the edition's numbers, also when others have answered since. */
@ExtendWith(QuickXml.class)
class SameNumbersIT {

    /** Whose answers are changed after the edition. */
    private static final String CHANGED = "0336";

    /** Whose answers stay. */
    private static final String SAME = "0340";

    /** Who answers after the edition. */
    private static final String LATER = "0390";

    private static final List<String> MEMBERS = List.of(CHANGED, SAME, "0350", "0360", "0370", "0376");
    private static final Numbers NUMBERS = Numbers.in(ReportTexts.DANISH);
    private static final Pattern ROW =
            Pattern.compile("<tr[^>]*>\\s*<th scope=\"row\">\\s*<a href=\"#tema-([0-9]+)\".*?</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td class=\"figure[^\"]*\">([^<]*)</td>");

    private final PortalServer server = PortalServer.on(Database.H2);
    private final ApiClient kl = ApiClient.as(ApiClient.KL, server);
    private final ResultCalls result = new ResultCalls(server);

    /** The nation's figures of a theme, as they are read. */
    private record Nation(String median, String quartiles, int n) {

        static Nation of(double median, double q1, double q3, int n) {
            return new Nation(NUMBERS.points(median), NUMBERS.range(q1, q3), n);
        }
    }

    /** A municipality's points by theme, and the nation's. */
    private record Told(Map<Integer, String> own, Map<Integer, Nation> nation) {

        Told() {
            this(new TreeMap<>(), new TreeMap<>());
        }
    }

    @Test
    void page_api_report_and_files_of_an_edition_show_its_numbers_whoever_answers_later() throws Exception {
        long campaign = kl.openCampaign("Samme tal");
        result.imported(campaign, MEMBERS, 0);
        assertEquals(200, kl.post("campaigns/" + campaign + "/close").status());
        JsonNode before = scores(CHANGED, campaign).json();
        assertTrue(before.path("edition").isNull(), "provisional");
        assertTrue(page(CHANGED, campaign).contains("Foreløbige tal"));
        JsonNode edition = published(campaign);
        assertEquals(200, kl.post("campaigns/" + campaign + "/reopen", Map.of("reason", "Én mere")).status());
        result.imported(campaign, List.of(LATER), 9);
        String response = sentBack(campaign);
        assertBatchHasMembersAlone(edition);
        changed(response);
        assertEquals(200, kl.post("campaigns/" + campaign + "/close").status());

        for (String organisation : List.of(SAME, CHANGED, LATER)) {
            assertSameNumbers(campaign, organisation, edition);
        }
        assertEquals(before.at("/total/points"), scores(CHANGED, campaign).json().at("/total/points"));
        assertEquals("same", scores(SAME, campaign).json().at("/edition/own").asText());
        assertEquals("changed", scores(CHANGED, campaign).json().at("/edition/own").asText());
        assertEquals("absent", scores(LATER, campaign).json().at("/edition/own").asText());
        assertTrue(page(CHANGED, campaign).contains("Besvarelsen er ændret siden udgaven"));
        assertTrue(page(LATER, campaign).contains("Besvarelsen er ikke med i udgaven"));
        assertOverRounds(campaign, edition);
        assertNational(campaign, edition);
    }

    /** KL reads the edition too, unless it asks for the answers so far. */
    private void assertNational(long campaign, JsonNode edition) {
        JsonNode nation = kl.get("campaigns/" + campaign + "/national").json();
        assertEquals(edition.path("checksum"), nation.at("/edition/checksum"));
        assertEquals(MEMBERS.size(), nation.path("n").asInt());
        assertEquals(MEMBERS.size(), nation.path("ranks").size());
        JsonNode scores = scores(SAME, campaign).json();
        for (int i = 0; i < nation.path("themes").size(); i++) {
            for (String figure : List.of("n", "mean", "median", "q1", "q3")) {
                assertEquals(scores.at("/comparison/themes/" + i + "/nation/" + figure), nation.at("/themes/" + i + "/" + figure));
            }
        }
        JsonNode live = kl.get("campaigns/" + campaign + "/national?live=true").json();
        assertTrue(live.path("edition").isNull());
        assertEquals(MEMBERS.size() + 1, live.path("n").asInt());

        PageVisitor reader = PageVisitor.loggedIn(ApiClient.ANALYST, server);
        String named = "Udgave 1.0 (nr. " + edition.path("id").asLong() + "), offentliggjort";
        for (String address : List.of(
                "kl/runde?id=" + campaign, "kl/runde?id=" + campaign + "&vis=spoergsmaal", "kl/runde?id=" + campaign + "&vis=placeringer",
                "kl/spoergsmaal?runde=" + campaign + "&spoergsmaal=q01")) {
            String page = reader.get(address).body();
            assertTrue(page.contains(named), address);
            assertFalse(page.contains("Svarene indtil nu:"), address);
            String now = reader.get(address + "&tal=nu").body();
            assertTrue(now.contains("Svarene indtil nu:"), address);
            assertTrue(now.contains("Vis udgavens tal"), address);
        }
        assertTrue(reader.get("kl/spoergsmaal?runde=" + campaign + "&spoergsmaal=q01").body().contains(">6 kommuner har point"));
        assertTrue(reader.get("kl/spoergsmaal?runde=" + campaign + "&spoergsmaal=q01&tal=nu").body().contains(">7 kommuner har point"));
    }

    private void assertSameNumbers(long campaign, String organisation, JsonNode edition) throws IOException, InterruptedException {
        Reply reply = scores(organisation, campaign);
        assertEquals(edition.path("id"), reply.json().at("/edition/id"));
        assertEquals("1.0", reply.json().at("/edition/version").asText());
        assertEquals("published", reply.json().at("/edition/state").asText());
        assertEquals(edition.path("checksum"), reply.json().at("/edition/checksum"));
        assertEquals(MEMBERS.size(), reply.json().at("/comparison/n").asInt());
        Told api = api(reply.json());
        assertEquals(7, api.own().size());

        String page = page(organisation, campaign);
        assertTrue(page.contains("Sammenligning med 6 kommuner."));
        assertTrue(page.contains("Udgave 1.0 (nr. " + edition.path("id").asLong() + "), offentliggjort"));
        assertTrue(page.contains(edition.path("checksum").asText()));
        assertEquals(api, page(page), organisation);

        ResultCalls.Pdf report = result.report(organisation, campaign, "");
        assertTrue(report.text().replaceAll("\\s", "").contains(edition.path("checksum").asText()));
        assertEquals(api, csv(report.csv()), organisation);
        String files = "editions/" + edition.path("id").asLong();
        assertEquals(api.nation(), sheet(WorkbookCells.of(result.bytes(organisation, files + "/data.xlsx"))));
        assertEquals(api.nation(), lines(new String(result.bytes(organisation, files + "/data.csv?variant=plain"), StandardCharsets.UTF_8)));
    }

    private static Told api(JsonNode scores) {
        Told told = new Told();
        scores.path("themes").forEach(theme -> told.own().put(
                theme.path("number").asInt(), NUMBERS.points(theme.path("points").asDouble())));
        scores.at("/comparison/themes").forEach(theme -> told.nation().put(theme.path("number").asInt(), Nation.of(
                theme.at("/nation/median").asDouble(),
                theme.at("/nation/q1").asDouble(),
                theme.at("/nation/q3").asDouble(),
                theme.at("/nation/n").asInt())));
        return told;
    }

    private static Told page(String page) {
        Told told = new Told();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            int theme = Integer.parseInt(row.group(1));
            List<String> cells = CELL.matcher(row.group()).results().map(cell -> cell.group(1)).toList();
            told.own().put(theme, cells.get(0));
            told.nation().put(theme, new Nation(cells.get(1), cells.get(3), Integer.parseInt(cells.get(4))));
        }
        return told;
    }

    private static Told csv(String csv) {
        Told told = new Told();
        csv.lines().map(line -> line.split(";", -1)).filter(line -> line[2].equals("tema")).forEach(line -> {
            assertEquals("1.0", line[0]);
            int theme = Integer.parseInt(line[3]);
            told.own().put(theme, NUMBERS.points(number(line[6])));
            told.nation().put(theme, Nation.of(number(line[12]), number(line[11]), number(line[13]), Integer.parseInt(line[9])));
        });
        return told;
    }

    private static Map<Integer, Nation> sheet(WorkbookCells cells) {
        List<List<WorkbookCells.Cell>> rows = cells.sheet("Point");
        List<String> headings = rows.get(0).stream().map(WorkbookCells.Cell::text).toList();
        return rows.stream()
                .map(row -> row.stream().map(WorkbookCells.Cell::text).toList())
                .filter(row -> row.get(0).equals("Tema"))
                .collect(Collectors.toMap(row -> Integer.valueOf(row.get(1)), row -> Nation.of(
                        number(row.get(headings.indexOf("Median"))),
                        number(row.get(headings.indexOf("Nedre kvartil"))),
                        number(row.get(headings.indexOf("Øvre kvartil"))),
                        Integer.parseInt(row.get(headings.indexOf("N"))))));
    }

    private static Map<Integer, Nation> lines(String csv) {
        Map<Integer, Map<String, String>> themes = new TreeMap<>();
        csv.lines().map(line -> line.split(",", -1)).filter(line -> line[4].equals("theme")).forEach(line -> {
            int measure = line.length - 4;
            themes.computeIfAbsent(Integer.valueOf(line[5]), theme -> new TreeMap<>()).put(line[measure], line[measure + 2]);
        });
        return themes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, theme -> Nation.of(
                number(theme.getValue().get("median")),
                number(theme.getValue().get("q1")),
                number(theme.getValue().get("q3")),
                Integer.parseInt(theme.getValue().get("n")))));
    }

    private static double number(String written) {
        return Double.parseDouble(written.replace(',', '.'));
    }

    /** While KL has sent its response back, a municipality in the edition has its result and its report. */
    private void assertBatchHasMembersAlone(JsonNode edition) throws Exception {
        Reply begun = kl.post("editions/" + edition.path("id").asLong() + "/reports");
        assertEquals(202, begun.status(), begun.body());
        String status = begun.header("Location").replaceFirst(".*/api/v1/", "");
        Soon.is("all reports", Duration.ofSeconds(90), () -> kl.get(status).json().path("state").asText().equals("done"));
        assertEquals(MEMBERS.size(), kl.get(status).json().path("of").asInt());
        String zip = kl.get(status + "/reports.zip").body();
        MEMBERS.forEach(code -> assertTrue(zip.contains("rapport-" + code + "-"), code));
        assertFalse(zip.contains("rapport-" + LATER), "submitted after the edition");
        assertFalse(zip.contains("fejl.txt"));
    }

    private void assertOverRounds(long campaign, JsonNode edition) {
        JsonNode rounds = ApiClient.chief(CHANGED, server).get("development/styringsoverblik-voksen").json().path("rounds");
        JsonNode last = rounds.path(rounds.size() - 1);
        assertEquals(campaign, last.path("campaign").asLong());
        assertEquals(edition.path("checksum"), last.at("/edition/checksum"));
        JsonNode told = ApiClient.chief(CHANGED, server).get("development/styringsoverblik-voksen").json().at("/total/told");
        assertEquals(MEMBERS.size(), told.path(rounds.size() - 1).at("/nation/n").asInt());
        assertEquals(
                scores(CHANGED, campaign).json().at("/total/points").asDouble(), told.path(rounds.size() - 1).path("own").asDouble());
    }

    private JsonNode published(long campaign) {
        Reply made = kl.post("campaigns/" + campaign + "/editions");
        assertEquals(201, made.status(), made.body());
        String path = "editions/" + made.json().path("id").asLong();
        assertTrue(scores(SAME, campaign).json().path("edition").isNull(), "a draft is nobody's");
        assertEquals(200, ApiClient.as(ApiClient.ANALYST, server).post(path + "/approve").status());
        assertTrue(scores(SAME, campaign).json().path("edition").isNull(), "approved, and not in hearing");
        assertEquals(200, kl.post(path + "/publish").status());
        return kl.get(path).json();
    }

    /** The response that KL sends back; its municipality reads its result in the edition meanwhile. */
    private String sentBack(long campaign) {
        String response = ApiClient.chief(CHANGED, server).respond(campaign);
        Reply back = kl.post("responses/" + response + "/send-back", Map.of("reason", "doubtful", "comment", "Se på spørgsmål 1."));
        assertEquals(200, back.status(), back.body());
        assertEquals("same", scores(CHANGED, campaign).json().at("/edition/own").asText());
        return response;
    }

    private void changed(String response) {
        ApiClient chief = ApiClient.chief(CHANGED, server);
        JsonNode answer = chief.get("responses/" + response).json().at("/answers/q01");
        String other = answer.path("value").asText().equals("ja") ? "nej" : "ja";
        assertEquals(200, chief.answer(response, "q01", other, answer.path("revision").asLong()).status());
        assertEquals(200, chief.submit(response).status());
    }

    private Reply scores(String organisation, long campaign) {
        return result.scores(organisation, campaign, "");
    }

    private String page(String organisation, long campaign) {
        return result.page(organisation, campaign, "");
    }
}
