package dk.styringsportal.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A municipality never reads or writes another's anything, by page, API or PDF. */
class TenancyIT {

    private static final String OWN = "0147";
    private static final String OTHER = "0151";
    private static final Pattern PATH = Pattern.compile("^  (/api/v1/[^:]*):$");
    private static final Pattern METHOD = Pattern.compile("^    (get|put|post|delete|patch):$");

    /** What stays open to each municipality, since it holds nothing of another's. */
    private static final List<String> SHARED = List.of(
            "get /api/v1/campaigns",
            "get /api/v1/editions",
            "get /api/v1/editions/{id}",
            "get /api/v1/editions/{id}/figures",
            "get /api/v1/editions/{id}/figures.csv",
            "get /api/v1/editions/{id}/images",
            "get /api/v1/editions/{id}/images/{image}",
            "get /api/v1/editions/{id}/report.pdf",
            "get /api/v1/editions/{id}/data.xlsx",
            "get /api/v1/editions/{id}/data.ods",
            "get /api/v1/editions/{id}/figures.pptx",
            "get /api/v1/editions/{id}/data.csv",
            "get /api/v1/editions/{id}/data.json-stat",
            "get /api/v1/catalog",
            "put /api/v1/comparison-groups/own",
            "get /api/v1/campaigns/{id}",
            "post /api/v1/campaigns/{id}/responses",
            "get /api/v1/questionnaires",
            "get /api/v1/questionnaires/{id}/{version}",
            "get /api/v1/campaigns/{id}/clarifications",
            "get /api/v1/campaigns/{id}/questions",
            "post /api/v1/campaigns/{id}/questions",
            "get /api/v1/questionnaires/{id}/{version}/blank.pdf",
            "get /api/v1/questionnaires/{id}/{version}/cases.xlsx",
            "get /api/v1/questionnaires/{id}/{version}/files/{kind}",
            "post /api/v1/questionnaires/{id}/{version}/mirror-gaps",
            "get /api/v1/questionnaires/{id}/{version}/codebook.csv",
            "get /api/v1/questionnaires/{id}/{version}/codebook.xml",
            "post /api/v1/questionnaires/{id}/{version}/score",
            "get /api/v1/schema/questionnaire",
            "get /api/v1/tools");

    /** Every operation that the running portal's own description names, so that a new one cannot be forgotten. */
    @ParameterizedTest
    @EnumSource
    void no_operation_of_the_api_gives_away_another_municipality(Database database) throws Exception {
        PortalServer server = PortalServer.on(database);
        ApiClient wrong = ApiClient.chief(OWN, server);
        String response = ApiClient.chief(OTHER, server).respond(2);
        List<String> operations = operations(server);
        assertFalse(operations.isEmpty());

        for (String operation : operations) {
            if (!SHARED.contains(operation)) {
                String[] parts = operation.split(" ");
                Reply reply = call(wrong, parts[0], parts[1], response);
                assertEquals(true, reply.status() == 403 || reply.status() == 404, operation + " gave " + reply.status());
                assertFalse(reply.body().contains("Ballerup"), operation + " names the other municipality");
            }
        }
    }

    static Stream<Arguments> pages() {
        return Stream.of(Database.values()).flatMap(database -> Stream.of(
                        "resultat?runde=1&kommune=" + OTHER,
                        "resultat?runde=2&kommune=" + OTHER,
                        "kl",
                        "kl.xhtml",
                        "kl/runde?id=1",
                        "kl/runde.xhtml?id=1",
                        "kl/spoergsmaal?runde=1&spoergsmaal=q01",
                        "kl/import?runde=2",
                        "kl/import/skabelon.xlsx?runde=2",
                        "kl/kolonner?runde=2",
                        "kl/besvarelse?runde=2&kommune=" + OTHER,
                        "kl/praeciseringer?runde=2",
                        "kl/praecisering?runde=2&spoergsmaal=q01",
                        "kl/spoergeskemaer",
                        "kl/grupper",
                        "kl/kodning?runde=1",
                        "kl/kodebog?runde=1&spoergsmaal=q01",
                        "kl/kod?opgave=1",
                        "kl/kodning-afgoer?opgave=1",
                        "kl/citater?runde=1&spoergsmaal=q01",
                        "udvikling?spoergeskema=styringsoverblik-voksen&kommune=" + OTHER,
                        "kl/forskel?id=faglig-ledelse/2024",
                        "kl/redskaber",
                        "kl/redskaber?runde=1",
                        "kl/redskaber.csv?runde=1",
                        "kl/piloter?skema=alle-typer/1",
                        "kl/pilot?id=1",
                        "kl/pilot-svar?id=1",
                        "kl/pilot-afslut?id=1",
                        "kl/kontakter?id=1",
                        "kl/inviterede?id=1",
                        "kl/inviteret?id=7d444840-9dc0-11d1-b245-5ffdce74fad2",
                        "kl/kontaktledere?id=1",
                        "kl/kontaktleder?id=7d444840-9dc0-11d1-b245-5ffdce74fad2",
                        "kl/aabne-links?id=1",
                        "kl/aabne-links.csv?id=1",
                        "kl/svarprocent?id=1",
                        "kl/svarprocent.csv?id=1",
                        "kl/svar?id=1",
                        "kl/svar.csv?id=1&del=fordeling",
                        "kl/breve.pdf?id=1",
                        "kl/brev.pdf?id=7d444840-9dc0-11d1-b245-5ffdce74fad2",
                        "kl/brugere?kommune=" + OTHER,
                        "kl/bruger?brugernavn=socialchef-" + OTHER,
                        "kl/kladde?nr=1",
                        "kl/kladde-visning?nr=1",
                        "kl/kladde-proeve?nr=1",
                        "kl/kladde-filer?nr=1",
                        "kl/kladde-udgiv?nr=1",
                        "kl/ny-kladde",
                        "kl/version?id=progression/1",
                        "kl/ny-bruger")
                .map(page -> Arguments.of(database, page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_gives_away_another_municipality(Database database, String page) {
        PageVisitor wrong = PageVisitor.loggedIn("socialchef-" + OWN, PortalServer.on(database));

        PageVisitor.Visit visit = wrong.get(page);

        assertEquals(404, visit.status(), page);
        assertFalse(visit.body().contains("Ballerup"), page);
    }

    /** Every page there is, asked for with the other municipality in all its parameters. */
    @ParameterizedTest
    @EnumSource
    void whatever_a_page_is_asked_it_speaks_of_ones_own_municipality(Database database) throws IOException {
        PageVisitor wrong = PageVisitor.loggedIn("socialchef-" + OWN, PortalServer.on(database));
        List<String> pages = pagesThatExist();
        assertFalse(pages.isEmpty());

        for (String page : pages) {
            for (String round : List.of("1", "2")) {
                PageVisitor.Visit visit = wrong.get(page + "?runde=" + round + "&id=" + round + "&kommune=" + OTHER
                        + "&tema=1&spoergsmaal=q01&gruppe=region");
                assertFalse(speaksOfOther(visit.body()), page + " speaks of the other municipality in round " + round);
            }
        }
    }

    /** A group's members are named for all to see; nothing else is. */
    private static boolean speaksOfOther(String body) {
        return body.contains("Resultat for Ballerup") || body.contains("Socialchefen i Ballerup");
    }

    private static List<String> pagesThatExist() throws IOException {
        Path webapp = Path.of("src", "main", "webapp");
        try (Stream<Path> files = Files.walk(webapp)) {
            return files.map(file -> webapp.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> file.replace(".xhtml", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_analyst_reads_everything_and_changes_nothing(Database database) {
        ApiClient analyst = ApiClient.as(ApiClient.ANALYST, PortalServer.on(database));

        assertEquals(200, analyst.get("campaigns/1/national").status());
        assertEquals(200, analyst.get("campaigns/1/organisations/0101/scores").status());
        assertEquals(403, analyst.post("campaigns/1/close").status());
        assertEquals(403, analyst.post("campaigns/1/snapshots").status());
        assertEquals(403,
                analyst.post("campaigns", Map.of("title", "X", "questionnaire", ApiClient.QUESTIONNAIRE)).status());
        assertEquals(403, analyst.post("campaigns/2/responses").status());
    }

    @ParameterizedTest
    @EnumSource
    void the_analyst_keeps_no_accounts(Database database) {
        PageVisitor analyst = PageVisitor.loggedIn(ApiClient.ANALYST, PortalServer.on(database));

        for (String page : List.of("kl/brugere", "kl/bruger?brugernavn=kl-admin", "kl/ny-bruger")) {
            assertEquals(403, analyst.get(page).status(), page);
        }
    }

    private static Reply call(ApiClient client, String method, String path, String response) {
        String filled = path.replace("/api/v1/", "")
                .replace("responses/{id}", "responses/" + response)
                .replace("campaigns/{id}", "campaigns/1")
                .replace("pilots/{id}", "pilots/1")
                .replace("invitations/{id}", "invitations/7d444840-9dc0-11d1-b245-5ffdce74fad2")
                .replace("questionnaires/{id}/{version}", "questionnaires/" + ApiClient.QUESTIONNAIRE)
                .replace("{import}", "7d444840-9dc0-11d1-b245-5ffdce74fad2")
                .replace("{mapping}", "7d444840-9dc0-11d1-b245-5ffdce74fad2")
                .replace("{draft}", "1")
                .replace("{kind}", "yaml")
                .replace("{delegation}", "7d444840-9dc0-11d1-b245-5ffdce74fad2")
                .replace("{invitation}", "7d444840-9dc0-11d1-b245-5ffdce74fad2")
                .replace("{place}", "_")
                .replace("editions/{id}", "editions/1")
                .replace("{batch}", "1")
                .replace("{key}", "x")
                .replace("{chapter}", "whole")
                .replace("{image}", "billede-1.png")
                .replace("{questionnaire}", "styringsoverblik-voksen?organisation=" + OTHER)
                .replace("{code}", OTHER)
                .replace("{file}", "7d444840-9dc0-11d1-b245-5ffdce74fad2")
                .replace("{comment}", "7d444840-9dc0-11d1-b245-5ffdce74fad2")
                .replace("{remark}", "7d444840-9dc0-11d1-b245-5ffdce74fad2")
                .replace("{organisation}/{theme}", OTHER + "/1")
                .replace("{theme}", "1")
                .replace("{organisation}", OTHER)
                .replace("{version}", "1")
                .replace("{criterion}", "praksis")
                .replace("{item}", "q01");
        if (filled.endsWith("/files")) {
            return client.send("POST", filled + "?item=q01&name=a.txt", BodyPublishers.ofString("a"),
                    Map.of("Content-Type", "application/octet-stream"));
        }
        if (method.equals("post") && filled.endsWith("/images")) {
            return client.send("POST", filled, BodyPublishers.ofString("a"), Map.of("Content-Type", "application/octet-stream"));
        }
        String body = filled.endsWith("import")
                ? "organisation;q01\n" + OTHER + ";ja\n"
                : "{\"value\":\"ja\",\"revision\":1,\"key\":\"k\",\"copy\":\"k\",\"text\":\"t\",\"title\":\"t\",\"questionnaire\":\""
                        + ApiClient.QUESTIONNAIRE + "\"}";
        String type = filled.endsWith("import") ? "text/csv" : method.equals("patch") ? "application/json-patch+json" : "application/json";
        if (method.equals("delete")) {
            // The server refuses one with a body before it asks whose it is
            return client.send("DELETE", filled, BodyPublishers.noBody(), Map.of());
        }
        return method.equals("get")
                ? client.get(filled)
                : client.send(method.toUpperCase(java.util.Locale.ROOT), filled, BodyPublishers.ofString(body),
                        Map.of("Content-Type", type));
    }

    private static List<String> operations(PortalServer server) throws Exception {
        List<String> operations = new java.util.ArrayList<>();
        String path = "";
        for (String line : PageVisitor.nobody(server).get("openapi").body().lines().toList()) {
            Matcher named = PATH.matcher(line.replace("\"", ""));
            Matcher method = METHOD.matcher(line);
            if (named.matches()) {
                path = named.group(1);
            } else if (method.matches() && !path.isEmpty()) {
                operations.add(method.group(1) + " " + path);
            }
        }
        return operations;
    }
}
