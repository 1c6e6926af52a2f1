package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SurveyGuest;
import dk.styringsportal.testing.study.AnsweredStudy;
import dk.styringsportal.testing.study.InvitedStudy;
import dk.styringsportal.testing.study.PublishedFigure;
import dk.styringsportal.testing.study.PublishedStudy;
import dk.styringsportal.testing.study.Study;
import dk.styringsportal.testing.study.Unmet;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The 2014 study with made-up answers: imported as rows, the portal gives the report's tables 5–12 and every other printed figure,
 * through the API and on KL's page of answers until now; asked of everybody who was invited, it gives table 1 too.
 */
class Study2014IT {

    private static final Study STUDY = new Study(2014);
    private static final Pattern ANSWERS = Pattern.compile("<dd><strong>(\\d+)</strong>");

    /** A line of response rates: answered, and the share of those invited. */
    private static final Pattern RATE =
            Pattern.compile("</th><td class=\"figure\">[^<]*</td><td class=\"figure\">(\\d+)</td><td class=\"figure\">(\\d+)\\D");

    /** A line of nonresponse: answered and not, of municipalities of one size. */
    private static final Pattern SIZE =
            Pattern.compile("</th><td class=\"figure\">(\\d+)</td><td class=\"figure\">(\\d+)</td>");

    private static final Pattern PLACE =
            Pattern.compile("<span lang=\"da\">([^<]*)</span></th><td class=\"figure own\">(\\d+) (?:pct\\.|%)");

    @ParameterizedTest
    @EnumSource
    void the_printed_tables_come_out_of_the_imported_rows(Database database) {
        PortalServer server = PortalServer.on(database);
        long campaign = SurveyGuest.openCampaign("2014 igen", "faglig-ledelse/2014", false, server);
        Reply imported = ApiClient.as(ApiClient.KL, server).send(
                "POST",
                "campaigns/" + campaign + "/import",
                BodyPublishers.ofString(STUDY.csv()),
                Map.of("Content-Type", "text/csv"));
        assertEquals(200, imported.status(), imported.body());
        JsonNode frequencies = figures(server, campaign, "frequencies");
        JsonNode rankings = figures(server, campaign, "ranking");

        assertEquals(667, imported.json().path("accepted").asInt());
        assertEquals(
                "{\"chefer\":70,\"fagudvalgsformaend\":34,\"ledere\":104,\"sagsbehandlere\":459}",
                imported.json().at("/persons/groups").toString());
        assertAll(groups().flatMap(group -> Stream.of(
                () -> assertEquals(table(group, "top5"), places(entry(rankings, Map.of("group", group)).path("top"))),
                () -> assertEquals(table(group, "bund5"), places(entry(rankings, Map.of("group", group)).path("bottom"))))));
        assertPage(server, campaign);
        assertAll(possible().map(figure -> () -> {
            Share share = share(frequencies, figure);
            assertEquals(PublishedStudy.n(figure.group()), share.whole());
            assertTrue(figure.fits(share), figure + " comes out as " + share);
        }));
    }

    /** On one database: it is some twenty thousand answers by personal link, each acknowledged. */
    @Test
    void table_1_comes_out_where_those_invited_answer_by_their_links() {
        PortalServer server = PortalServer.on(Database.POSTGRESQL);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        AnsweredStudy answered = AnsweredStudy.of(new InvitedStudy(STUDY, 2014), server);
        assertRates(PageVisitor.loggedIn(ApiClient.KL, server).get("kl/svarprocent?id=" + answered.campaign()).body());
        assertPage(server, answered.campaign());

        assertEquals(200, kl.post("campaigns/" + answered.campaign() + "/close").status());
        Reply frozen = kl.post("campaigns/" + answered.campaign() + "/editions");
        assertEquals(201, frozen.status(), frozen.body());
        String edition = frozen.json().path("id").asText();
        assertEquals(200, ApiClient.as(ApiClient.ANALYST, server).post("editions/" + edition + "/approve").status());
        assertEquals(200, kl.post("editions/" + edition + "/publish").status());
        assertNonresponse(PageVisitor.nobody(server).get("udgave?id=" + edition + "&del=frafald").body());
    }

    /** KL's page of response rates: table 1 is the part by group. */
    private static void assertRates(String page) {
        String part = page.substring(page.indexOf("<section aria-labelledby=\"del-group\""));
        String own = part.substring(0, part.indexOf("</section>"));

        assertEquals(
                groups().map(PublishedStudy::tableOne).map(row -> row.n() + " " + row.rate()).toList(),
                RATE.matcher(own).results().map(match -> match.group(1) + " " + match.group(2)).toList());
    }

    /** The public page: answered of all, of persons, and of municipalities where one speaks for each. */
    private static void assertNonresponse(String page) {
        assertAll(groups().map(group -> () -> {
            String section = page.substring(page.indexOf("<section aria-labelledby=\"f-" + group + "\""));
            List<MatchResult> sizes = SIZE.matcher(section.substring(0, section.indexOf("</section>"))).results().toList();
            int answered = sizes.stream().mapToInt(size -> Integer.parseInt(size.group(1))).sum();
            int silent = sizes.stream().mapToInt(size -> Integer.parseInt(size.group(2))).sum();
            Share share = new Share(answered, answered + silent);
            PublishedStudy.TableOne row = PublishedStudy.tableOne(group);
            assertEquals(row.n(), answered);
            Share unmet = InvitedStudy.unmetByMunicipality().get(group);
            assertTrue(unmet == null ? row.isRate(share) : unmet.equals(share), group + ": " + share);
        }));
    }

    /** KL's own page shows how many have answered over tables 5–12. */
    private static void assertPage(PortalServer server, long campaign) {
        String page = PageVisitor.loggedIn(ApiClient.KL, server).get("kl/svar?id=" + campaign + "&del=rangering").body();
        String tally = page.substring(page.indexOf("<dl class=\"tally"), page.indexOf("</dl>"));

        assertEquals(List.of("34", "70", "104", "459"), found(ANSWERS, tally, 1));
        assertAll(groups().map(group -> () -> {
            String section = page.substring(page.indexOf("<section aria-labelledby=\"g-" + group + "\""));
            String own = section.substring(0, section.indexOf("</section>"));
            List<String> places = Stream.of("top5", "bund5").flatMap(list -> table(group, list).stream()).toList();
            assertEquals(places.stream().map(place -> text(group, place)).toList(), found(PLACE, own, 1));
            assertEquals(places.stream().map(place -> place.split(" ")[1]).toList(), found(PLACE, own, 2));
        }));
    }

    private static String text(String group, String place) {
        var item = Study.SURVEY.item(place.split(" ")[0]).orElseThrow();
        return item.wording().text(Optional.of(new GroupId(group)));
    }

    private static List<String> found(Pattern pattern, String text, int part) {
        return pattern.matcher(text).results().map(match -> match.group(part)).toList();
    }

    /** Item and whole percentage of each place; 75 % of 70 heads is the one that cannot come out (l. 2018). */
    private static List<String> table(String group, String list) {
        return PublishedStudy.table(group, list).stream()
                .map(figure -> figure.item() + " " + Math.round(figure.percent().orElseThrow()))
                .map(place -> place.equals("org-forvaltningsniveau 75") ? "org-forvaltningsniveau 76" : place)
                .toList();
    }

    private static List<String> places(JsonNode places) {
        return StreamSupport.stream(places.spliterator(), false)
                .map(place -> place.path("item").asText() + " " + Math.round(100 * place.path("positiveShare").asDouble()))
                .toList();
    }

    private static Stream<String> groups() {
        return Study.SURVEY.groups().stream().map(group -> group.id().value());
    }

    private static Stream<PublishedFigure> possible() {
        List<PublishedFigure> unmet = STUDY.unmet().stream().map(Unmet::figure).toList();
        return PublishedStudy.FIGURES.stream()
                .filter(figure -> !figure.group().equals(PublishedStudy.SELF_EVALUATION) && !unmet.contains(figure));
    }

    private static Share share(JsonNode frequencies, PublishedFigure figure) {
        JsonNode found = entry(frequencies, Map.of("item", figure.item(), "group", figure.group()));
        int part = figure.options().stream()
                .mapToInt(option -> found.path("counts").path(option).asInt())
                .sum();
        return new Share(part, found.path("n").asInt());
    }

    private static JsonNode figures(PortalServer server, long campaign, String kind) {
        Reply reply = ApiClient.as(ApiClient.KL, server).get("campaigns/" + campaign + "/figures?kind=" + kind);
        assertEquals(200, reply.status(), reply.body());
        return reply.json();
    }

    private static JsonNode entry(JsonNode all, Map<String, String> wanted) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(found -> wanted.entrySet().stream()
                        .allMatch(member -> member.getValue().equals(found.path(member.getKey()).asText())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + wanted + " in " + all));
    }
}
