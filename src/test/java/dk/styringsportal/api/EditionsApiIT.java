package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.benchmark.edition.EditionVerification;
import dk.styringsportal.surveys.QuestionnaireText;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.Soon;
import dk.styringsportal.testing.SteeringOverview;
import dk.styringsportal.testing.SurveyGuest;
import dk.styringsportal.testing.UnfinishedRows;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Editions from their making to their withdrawal, and who may do what. */
class EditionsApiIT {

    /** No municipality has most of the answers. */
    private static final List<String> SPREAD = List.of("0751", "0461", "0851", "0657", "0730", "0561");

    private static final List<String> ANSWERING = List.of("0210", "0217", "0219", "0223", "0230");

    @TempDir
    private Path folder;

    private String verify(Reply file) throws IOException {
        assertEquals(200, file.status(), file.body());
        Path path = Files.writeString(folder.resolve("edition.jsonl"), file.body());
        return new EditionVerification(new JsonLines(), QuestionnaireText::read, QuestionnaireText::figures).verify(path);
    }

    private static long answeredCampaign(PortalServer server, ApiClient kl, String title) {
        long campaign = kl.openCampaign(title);
        ANSWERING.forEach(code -> assertEquals(200, ApiClient.chief(code, server)
                .submitAll(campaign, AnswerSet.random(SteeringOverview.VERSION, new SplittableRandom(code.hashCode())))
                .status()));
        return campaign;
    }

    @ParameterizedTest
    @EnumSource
    void an_edition_is_made_approved_by_another_published_corrected_and_withdrawn(Database database) throws Exception {
        PortalServer server = PortalServer.on(database);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        ApiClient analyst = ApiClient.as(ApiClient.ANALYST, server);
        ApiClient chief = ApiClient.chief("0210", server);
        ApiClient nobody = ApiClient.nobody(server);
        long campaign = answeredCampaign(server, kl, "Udgivelse");
        String making = "campaigns/" + campaign + "/editions";

        assertEquals(409, kl.post(making).status(), "the campaign is open");
        kl.post("campaigns/" + campaign + "/close");
        assertEquals(401, nobody.post(making).status());
        assertEquals(403, analyst.post(making).status());
        assertEquals(403, chief.post(making).status());
        Reply made = kl.post(making);
        assertEquals(201, made.status(), made.body());
        assertEquals("1.0", made.json().path("version").asText());
        assertEquals("draft", made.json().path("state").asText());
        String path = "editions/" + made.json().path("id").asLong();
        assertTrue(made.header("Location").endsWith("/api/v1/" + path), made.header("Location"));
        assertEquals(409, kl.post(making).status(), "one is in preparation");

        assertEquals(404, nobody.get(path).status());
        assertEquals(404, nobody.get(path + "/figures").status());
        assertEquals(404, chief.get(path + "/figures.csv").status());
        assertEquals(200, analyst.get(path + "/figures").status());
        assertFalse(isListed(nobody, made));
        assertTrue(isListed(analyst, made));
        assertEquals(401, nobody.get(path + "/package").status());
        assertEquals(403, chief.get(path + "/package").status());
        assertEquals(404, kl.get("editions/999999/package").status());
        assertEquals(404, kl.get("editions/x").status());
        String checksum = verify(analyst.get(path + "/package"));
        assertEquals(made.json().path("checksum").asText(), checksum);

        assertEquals(403, analyst.put(path + "/commentary/whole", Map.of("text", "Nej")).status());
        assertEquals(404, kl.put(path + "/commentary/99", Map.of("text", "Nej")).status());
        assertEquals(400, kl.put(path + "/commentary/1", Map.of("text", "x".repeat(20_001))).status());
        illustrated(kl, analyst, nobody, path);
        Reply commented = kl.put(path + "/commentary/whole", Map.of("text", "Flere end før."));
        assertEquals(200, commented.status(), commented.body());
        assertFalse(commented.json().path("checksum").asText().equals(checksum));
        assertEquals(commented.json().path("checksum").asText(), verify(kl.get(path + "/package")));

        assertEquals(409, kl.post(path + "/publish").status(), "not approved");
        assertEquals(409, kl.post(path + "/approve").status(), "its maker");
        assertEquals(403, chief.post(path + "/approve").status());
        assertEquals("approved", analyst.post(path + "/approve").json().path("state").asText());
        assertEquals(409, analyst.post(path + "/approve").status());
        assertEquals(409, kl.put(path + "/commentary/whole", Map.of("text", "For sent")).status());
        assertEquals(409, kl.post(path + "/withdraw", Map.of("reason", "Ikke udgivet")).status());
        assertEquals(404, nobody.get(path + "/figures").status());
        assertEquals(403, analyst.post(path + "/publish").status());

        assertEquals("published", kl.post(path + "/publish").json().path("state").asText());
        assertEquals(409, kl.post(path + "/publish").status());
        assertEquals(409, kl.send("DELETE", path, BodyPublishers.noBody(), Map.of()).status());
        assertTrue(isListed(nobody, made));
        JsonNode figures = nobody.get(path + "/figures").json();
        assertEquals("Flere end før.", figures.at("/commentary/whole").asText());
        assertEquals(commented.json().path("checksum"), figures.at("/edition/checksum"));
        JsonNode total = figure(figures, "total");
        assertEquals(5, total.path("n").asInt());
        assertEquals(
                kl.get("campaigns/" + campaign + "/national").json().at("/total/mean").asDouble(),
                total.path("mean").asDouble(),
                0.005);
        Reply table = nobody.get(path + "/figures.csv");
        assertTrue(table.body().contains(commented.json().path("checksum").asText()), table.body());
        assertFalse(nobody.get(path + "/figures").body().contains("0210"), "no municipality is named");

        assertEquals("image/png", nobody.get(path + "/images/billede-1.png").header("Content-Type"));
        assertEquals(404, nobody.get(path + "/images/billede-2.png").status());
        takenAway(kl, chief, nobody, path, total);
        allReports(kl, chief, nobody, path);
        corrected(server, kl, analyst, nobody, campaign, path);
    }

    /** Pictures come in with words for what they show, and texts keep what they were before. */
    private void illustrated(ApiClient kl, ApiClient analyst, ApiClient nobody, String path) throws Exception {
        String images = path + "/images";
        assertEquals(403, picture(analyst, images + "?alternative=En%20prik", dot()).status());
        byte[] tooLarge = new byte[6 * 1024 * 1024];
        assertEquals(403, picture(analyst, images + "?alternative=En%20prik", tooLarge).status(), "the right comes first");
        assertEquals(413, picture(kl, images + "?alternative=En%20prik", tooLarge).status());
        assertEquals(400, picture(kl, images, dot()).status(), "without words");
        assertEquals(400, picture(kl, images + "?alternative=En%20prik", new byte[] {1, 2, 3}).status());
        Reply added = picture(kl, images + "?alternative=En%20prik", dot());
        assertEquals(201, added.status(), added.body());
        assertEquals("billede-1.png", added.json().path("name").asText());
        assertEquals(404, nobody.get(images + "/billede-1.png").status(), "a draft");
        String chapter = path + "/commentary/2";
        Reply unfit = kl.put(chapter, Map.of("text", "<b>Nej</b> [x](javascript:x) ![](billede-9.png) [y](#figur-999)"));
        assertEquals(400, unfit.status());
        List.of("HTML", "javascript:x", "billede-9.png", "#figur-999").forEach(part -> assertTrue(unfit.body().contains(part), unfit.body()));
        assertEquals(200, kl.put(chapter, Map.of("text", "Se\n\n![](billede-1.png)", "over", 0)).status());
        assertEquals(409, kl.put(chapter, Map.of("text", "For sent", "over", 0)).status());
        assertEquals(400, kl.send("DELETE", images + "/billede-1.png", BodyPublishers.noBody(), Map.of()).status(), "a text shows it");
        assertEquals(200, kl.put(chapter, Map.of("text", "", "over", 1)).status());
        JsonNode versions = analyst.get(chapter).json();
        assertEquals(2, versions.size());
        assertEquals("", versions.get(1).path("text").asText());
        assertEquals(201, picture(kl, images + "?alternative=Nummer%20to", dot()).status());
        assertEquals(204, kl.send("DELETE", images + "/billede-2.png", BodyPublishers.noBody(), Map.of()).status());
        assertEquals(200, kl.put(chapter, Map.of("text", versions.get(0).path("text").asText())).status());
        assertEquals(kl.get(path).json().path("checksum").asText(), verify(kl.get(path + "/package")));
    }

    private static Reply picture(ApiClient client, String path, byte[] content) {
        return client.send("POST", path, BodyPublishers.ofByteArray(content), Map.of("Content-Type", "application/octet-stream"));
    }

    private static byte[] dot() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static void takenAway(ApiClient kl, ApiClient chief, ApiClient nobody, String path, JsonNode total) {
        for (String file : List.of("", "/figures", "/figures.csv", "/report.pdf", "/data.xlsx", "/data.ods", "/data.csv", "/data.csv?variant=plain",
                "/data.json-stat", "/data.json-stat?cube=options", "/figures.pptx")) {
            Reply reply = nobody.get(path + file);
            assertEquals(200, reply.status(), file + ": " + reply.body());
            assertEquals("public, max-age=60, must-revalidate", reply.header("Cache-Control"), file);
            assertEquals(304, since(nobody, path + file, reply).status(), file);
            assertEquals(200, since(nobody, path + "/data.ods?x", reply).status(), "the mark of another answer");
            assertTrue(chief.get(path + file).header("Cache-Control").contains("private"), file);
        }
        JsonNode cube = nobody.get(path + "/data.json-stat").json();
        assertEquals("2.0", cube.path("version").asText());
        assertTrue(cube.path("href").asText().endsWith("/api/v1/" + path + "/data.json-stat?cube=points"), cube.path("href").asText());
        assertTrue(nobody.get(path + "/data.csv?variant=plain").body().contains(",total,,,,,,,,n,,5,"));
        assertEquals(400, nobody.get(path + "/data.csv?variant=andet").status());
        assertEquals(400, nobody.get(path + "/data.json-stat?cube=andet").status());

        JsonNode chosen = nobody.get(path + "/figures?kind=total&kind=theme").json().path("figures");
        assertEquals(8, chosen.size());
        assertEquals(total, chosen.get(0));
        assertEquals(0, nobody.get(path + "/figures?group=ledere").json().path("figures").size());
        Reply unknown = nobody.get(path + "/figures?kommune=0210");
        assertEquals(400, unknown.status());
        assertTrue(unknown.body().contains("background, class, column, criterion, fact, figure, group, item, kind, line, other, part, row, theme"), unknown.body());

        assertEquals(401, nobody.get(path + "/microdata.zip").status());
        assertEquals(403, chief.get(path + "/microdata.zip").status());
        Reply microdata = kl.get(path + "/microdata.zip");
        assertTrue(microdata.status() == 200 && microdata.body().startsWith("PK"), microdata.body());
        assertEquals("no-store", microdata.header("Cache-Control"));
        catalogued(nobody, path);
    }

    private static Reply since(ApiClient client, String path, Reply before) {
        return client.send("GET", path, BodyPublishers.noBody(), Map.of("If-None-Match", before.header("ETag")));
    }

    private static void catalogued(ApiClient nobody, String path) {
        Reply json = nobody.get("catalog");
        assertEquals("application/ld+json;charset=utf-8", json.header("Content-Type"));
        assertTrue(json.body().contains("/api/v1/" + path + "/data.xlsx\""), json.body());
        assertTrue(json.body().contains("/api/v1/" + path + "/figures.pptx\""), json.body());
        assertEquals(304, since(nobody, "catalog", json).status());
        Reply turtle = nobody.send("GET", "catalog", BodyPublishers.noBody(), Map.of("Accept", "text/turtle"));
        assertEquals("text/turtle;charset=utf-8", turtle.header("Content-Type"));
        assertEquals(turtle.body(), nobody.get("catalog?format=turtle").body());
        assertTrue(formOf(nobody, "application/ld+json;q=0.4, text/turtle;q=0.8").startsWith("200 text/turtle"));
        assertTrue(formOf(nobody, "text/turtle;q=0.4, application/json").startsWith("200 application/ld+json"));
        assertTrue(formOf(nobody, "text/turtle;q=0, */*;q=0.1").startsWith("200 application/ld+json"));
        assertTrue(formOf(nobody, "image/png").startsWith("406"));
        Reply head = nobody.send("HEAD", "catalog", BodyPublishers.noBody(), Map.of());
        assertEquals(200, head.status());
        assertFalse(head.headers().firstValue("Content-Length").filter("0"::equals).isPresent(), "what GET sends is not empty");
        assertEquals(400, nobody.get("catalog?format=andet").status());
    }

    private static String formOf(ApiClient nobody, String accept) {
        Reply reply = nobody.send("GET", "catalog", BodyPublishers.noBody(), Map.of("Accept", accept));
        return reply.status() + " " + reply.header("Content-Type");
    }

    @ParameterizedTest
    @EnumSource
    void a_demonstration_has_a_published_edition_of_invented_answers(Database database) throws IOException {
        PortalServer server = PortalServer.on(database);
        ApiClient nobody = ApiClient.nobody(server);
        JsonNode edition = null;
        for (JsonNode listed : nobody.get("editions").json()) {
            edition = listed;
        }
        assertEquals("Styringsoverblik, første runde", edition.path("title").asText(), "the oldest comes last");
        assertTrue(edition.path("fictitious").asBoolean());
        String path = "editions/" + edition.path("id").asLong();
        assertEquals(72, figure(nobody.get(path + "/figures").json(), "responses").path("n").asInt());
        assertTrue(nobody.get(path + "/data.csv").body().contains(";ja;total;"), "marked as invented");
        assertEquals(edition.path("checksum").asText(), verify(ApiClient.as(ApiClient.KL, server).get(path + "/package")));
    }

    private void corrected(
            PortalServer server, ApiClient kl, ApiClient analyst, ApiClient nobody, long campaign, String first)
            throws IOException {
        String making = "campaigns/" + campaign + "/editions";
        kl.post("campaigns/" + campaign + "/reopen", Map.of("reason", "Én mere"));
        assertEquals(200, ApiClient.chief("0240", server)
                .submitAll(campaign, AnswerSet.random(SteeringOverview.VERSION, new SplittableRandom(240)))
                .status());
        kl.post("campaigns/" + campaign + "/close");
        assertEquals("reason", kl.post(making).json().path("place").asText());
        Reply revised = kl.post(making, Map.of("reason", "Én kommune manglede"));
        assertEquals(201, revised.status(), revised.body());
        assertEquals("1.1", revised.json().path("version").asText());
        String path = "editions/" + revised.json().path("id").asLong();
        assertEquals(revised.json().path("checksum").asText(), verify(kl.get(path + "/package")));
        JsonNode changes = kl.get(path + "/figures").json().path("changes");
        assertEquals("{\"before\":\"5\",\"figure\":\"responses\",\"now\":\"6\",\"value\":\"n\"}", changes.get(0).toString());
        analyst.post(path + "/approve");
        assertEquals(200, kl.post(path + "/publish").status());

        assertEquals(400, kl.post(first + "/withdraw").status(), "without a reason");
        assertEquals(403, analyst.post(first + "/withdraw", Map.of("reason", "Fejl")).status());
        assertEquals(200, kl.post(first + "/withdraw", Map.of("reason", "Én kommune manglede")).status());
        JsonNode withdrawn = nobody.get(first).json();
        assertEquals("withdrawn", withdrawn.path("state").asText());
        assertEquals("Én kommune manglede", withdrawn.path("withdrawal").asText());
        assertEquals(410, nobody.get(first + "/figures").status());
        assertEquals(200, analyst.get(first + "/figures").status());
        assertEquals(409, kl.post(first + "/withdraw", Map.of("reason", "Igen")).status());
    }

    private static boolean isListed(ApiClient client, Reply edition) {
        for (JsonNode listed : client.get("editions").json()) {
            if (listed.path("id").equals(edition.json().path("id"))) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode figure(JsonNode figures, String kind) {
        for (JsonNode figure : figures.path("figures")) {
            if (figure.path("kind").asText().equals(kind)) {
                return figure;
            }
        }
        throw new AssertionError("No " + kind + " in " + figures);
    }

    @ParameterizedTest
    @EnumSource
    void of_two_who_freeze_at_once_one_makes_the_edition(Database database) {
        PortalServer server = PortalServer.on(database);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long campaign = kl.openCampaign("To på én gang");
        kl.post("campaigns/" + campaign + "/close");

        List<CompletableFuture<Integer>> both = Stream.of(1, 2)
                .map(any -> CompletableFuture.supplyAsync(
                        () -> kl.post("campaigns/" + campaign + "/editions").status()))
                .toList();

        assertEquals(List.of(201, 409), both.stream().map(CompletableFuture::join).sorted().toList());
    }

    /** As it lies in the database when a node is killed while it writes an edition's file. */
    @Test
    void what_a_node_left_unfinished_is_begun_anew_and_never_shown_by_half() throws Exception {
        PortalServer server = PortalServer.on(Database.POSTGRESQL);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long campaign = answeredCampaign(server, kl, "Afbrudt");
        kl.post("campaigns/" + campaign + "/close");
        long edition = UnfinishedRows.insert(server, campaign, Instant.now().plusSeconds(60));
        String path = "editions/" + edition;

        assertEquals(404, kl.get(path).status());
        assertEquals(404, kl.get(path + "/package").status());
        assertEquals(409, kl.post("campaigns/" + campaign + "/editions").status(), "somebody is at work");
        UnfinishedRows.silentSince(server, edition, Instant.now().minusSeconds(3600));
        Soon.is("whole", Duration.ofSeconds(20), () -> kl.get(path).status() == 200);
        assertEquals(kl.get(path).json().path("checksum").asText(), verify(kl.get(path + "/package")));
        assertEquals("draft", kl.get(path).json().path("state").asText());
        goesOnWithReports(server, kl, edition);
    }

    /** A node is killed when all reports but one are made; another makes that one. */
    private static void goesOnWithReports(PortalServer server, ApiClient kl, long edition) throws Exception {
        String status = reports(kl, "editions/" + edition);
        UnfinishedRows.silentReports(server, edition, "0219");
        assertEquals(4, kl.get(status).json().path("done").asInt());
        Soon.is("made to the end", Duration.ofSeconds(20), () -> kl.get(status).json().path("state").asText().equals("done"));
        assertTrue(kl.get(status + "/reports.zip").body().contains("rapport-0219-"));
    }

    /** Has all reports made, and returns where it is told how far they are. */
    private static String reports(ApiClient kl, String path) throws Exception {
        Reply begun = kl.post(path + "/reports");
        assertEquals(202, begun.status(), begun.body());
        String status = begun.header("Location").replaceFirst(".*/api/v1/", "");
        Soon.is("all reports", Duration.ofSeconds(30), () -> kl.get(status).json().path("state").asText().equals("done"));
        JsonNode done = kl.get(status).json();
        assertEquals(ANSWERING.size(), done.path("of").asInt());
        assertEquals(ANSWERING.size(), done.path("done").asInt());
        assertTrue(done.path("result").asText().endsWith("/api/v1/" + status + "/reports.zip"), done.toString());
        return status;
    }

    private static void allReports(ApiClient kl, ApiClient chief, ApiClient nobody, String path) throws Exception {
        assertEquals(401, nobody.post(path + "/reports").status());
        assertEquals(403, chief.post(path + "/reports").status());
        assertEquals(404, kl.post("editions/999999/reports").status());
        String status = reports(kl, path);
        assertEquals(403, chief.get(status).status());
        assertEquals(401, nobody.get(status + "/reports.zip").status());
        String zip = kl.get(status + "/reports.zip").body();
        ANSWERING.forEach(code -> assertTrue(zip.contains("rapport-" + code + "-"), code));
        assertFalse(zip.contains("fejl.txt"));
        assertEquals(404, kl.get(status + "9").status());
        assertEquals(403, chief.send("DELETE", status, BodyPublishers.noBody(), Map.of()).status());
        assertEquals(204, kl.send("DELETE", status, BodyPublishers.noBody(), Map.of()).status());
        assertEquals(404, kl.get(status).status());
    }

    @Test
    void an_embargo_ends_on_the_servers_clock_and_a_draft_can_be_discarded() throws Exception {
        PortalServer server = PortalServer.on(Database.H2);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long campaign = kl.openCampaign("Med embargo");
        kl.post("campaigns/" + campaign + "/close");
        String making = "campaigns/" + campaign + "/editions";
        String discarded = "editions/" + kl.post(making).json().path("id").asLong();
        assertEquals(204, kl.send("DELETE", discarded, BodyPublishers.noBody(), Map.of()).status());
        assertEquals(404, kl.get(discarded).status());
        Reply made = kl.post(making);
        assertEquals("1.0", made.json().path("version").asText());
        String path = "editions/" + made.json().path("id").asLong();
        ApiClient.as(ApiClient.ANALYST, server).post(path + "/approve");

        assertEquals(400, kl.post(path + "/publish", Map.of("publishAt", "i morgen")).status());
        assertEquals(400, kl.post(path + "/publish", Map.of("publishAt", "+999999999-12-31T23:59:59Z")).status(), "no database keeps it");
        JsonNode embargoed = kl.post(path + "/publish", Map.of("publishAt", Instant.now().plus(Duration.ofDays(1)).toString())).json();
        assertEquals("approved", embargoed.path("state").asText());
        assertEquals(200, kl.post(path + "/hearing").status());
        assertEquals(404, ApiClient.nobody(server).get(path + "/figures").status());
        assertEquals(404, ApiClient.chief("0210", server).get(path + "/figures").status(), "only on the page");
        assertEquals(200, kl.post(path + "/publish", Map.of("publishAt", Instant.now().plusSeconds(1).toString())).status());
        Soon.is("published", Duration.ofSeconds(5), () -> ApiClient.nobody(server).get(path + "/figures").status() == 200);
        assertEquals("published", kl.get(path).json().path("state").asText());
    }

    @ParameterizedTest
    @EnumSource
    void what_persons_gave_is_frozen_without_free_text_and_few_are_not_shown(Database database) throws IOException {
        PortalServer server = PortalServer.on(database);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long campaign = SurveyGuest.openCampaign("Udgave med personer", true, server);
        for (int i = 0; i < 6; i++) {
            SurveyGuest guest = SurveyGuest.invite(campaign, "myndighed", "Myndighed" + i, server, SPREAD.get(i));
            guest.answer("nok", i < 4 ? "hoej-grad" : "slet-ikke", 0);
            guest.answer("kun-myndighed", "Hemmelig sætning", 0);
            assertEquals(200, guest.finish().status());
        }
        SurveyGuest one = SurveyGuest.invite(campaign, "leverandoer", "Leverandoer", server, "0101", "0147");
        one.answer("nok", "hoej-grad", 0);
        assertEquals(200, one.finish().status());
        kl.post("campaigns/" + campaign + "/close");

        String path = "editions/" + kl.post("campaigns/" + campaign + "/editions").json().path("id").asLong();
        Reply file = kl.get(path + "/package");

        verify(file);
        assertFalse(file.body().contains("Hemmelig"));
        assertTrue(file.body().contains("{\"about\":[\"0101\",\"0147\"],\"answers\":{\"nok\":\"hoej-grad\"},\"group\":\"leverandoer\",\"section\":\"response\"}"));
        JsonNode figures = kl.get(path + "/figures").json();
        JsonNode options = figure(figures, "options");
        assertEquals("myndighed", options.path("group").asText());
        assertEquals(4, options.at("/counts/hoej-grad").asInt());
        assertEquals(2, options.at("/counts/slet-ikke").asInt());
        List<JsonNode> few = new ArrayList<>();
        figures.path("figures").forEach(figure -> {
            if (figure.path("group").asText().equals("leverandoer")) {
                few.add(figure);
            }
        });
        assertEquals(3, few.size(), "respondents, options and ranking");
        few.forEach(figure -> {
            assertEquals(":", figure.path("suppressed").asText());
            assertFalse(figure.has("n") || figure.has("counts"), figure.toString());
        });
        attack(server, kl, path);
    }

    /** What anybody can fetch of it tells of the only supplier that there are too few, and nothing else. */
    private static void attack(PortalServer server, ApiClient kl, String path) {
        assertEquals(200, ApiClient.as(ApiClient.ANALYST, server).post(path + "/approve").status());
        assertEquals(200, kl.post(path + "/publish").status());
        for (ApiClient opponent : List.of(ApiClient.nobody(server), ApiClient.chief("0101", server))) {
            List<String> few = opponent.get(path + "/figures.csv").body().lines()
                    .filter(line -> line.contains(";leverandoer;"))
                    .toList();
            assertEquals(3, few.size(), few.toString());
            few.forEach(line -> assertTrue(line.endsWith(";;;:"), line));
        }
        String page = page(server, "udgave?id=" + path.replaceAll("[^0-9]", "") + "&tema=1");
        Matcher cells = Pattern.compile("<th scope=\"row\">[^<]*</th><td class=\"figure\">([^<]*)</td><td class=\"figure\">([^<]*)</td>")
                .matcher(page.substring(page.indexOf("id=\"svar-nok\"")));
        int lines = 0;
        for (; cells.find(); lines++) {
            assertFalse(cells.group(1).isBlank());
            assertEquals("Vises ikke – færre end 5 svar", cells.group(2));
        }
        assertEquals(8, lines, "five options, all answers, share and mean");
    }

    private static String page(PortalServer server, String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(server.uri(path)).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
