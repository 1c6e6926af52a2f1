package dk.styringsportal.web.groups;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PortalServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups somebody names, in the demonstration's closed round of 72 municipalities: through the API and on the pages. */
class ComparisonGroupsIT {

    private static final List<Municipality> ALL = Municipalities.ofDenmark().all();

    private static Browser browser;
    private final PortalServer server = PortalServer.on(Database.H2);

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void each_group_tells_its_method_its_limits_or_weights_and_its_members() {
        JsonNode groups = chief("0151").get("organisations/0151/comparison-groups").json();
        List<String> keys = StreamSupport.stream(groups.spliterator(), false).map(group -> group.path("key").asText()).toList();

        assertTrue(keys.containsAll(List.of("region", "municipality-group", "size", "index-third", "six-cities", "nearest")), keys.toString());
        JsonNode nearest = groups.path(keys.indexOf("nearest"));
        assertEquals(10, nearest.path("members").size());
        assertEquals(1, nearest.path("weights").path("socioeconomicIndex").asDouble());
        assertTrue(nearest.path("method").asText().contains("vægt 1"), nearest.path("method").asText());
        assertTrue(groups.path(keys.indexOf("size")).path("method").asText().contains("indbyggere"));
        for (String key : keys) {
            assertEquals(200, chief("0151").get("campaigns/1/organisations/0151/scores?group=" + key).status(), key);
        }
        assertEquals(200, chief("0151").get("campaigns/1/organisations/0151/scores?group=size-third").status());
        assertEquals(400, chief("0151").get("campaigns/1/organisations/0151/scores?group=venner").status());
    }

    @Test
    void an_own_choice_is_refused_where_it_would_tell_too_much_and_changed_once_after_figures_were_seen() {
        ApiClient chief = chief("0157");
        assertEquals(404, chief.get("campaigns/1/organisations/0157/scores?group=own").status());
        assertRefused("group-too-few", choose(chief, every(20, 0).subList(0, 4)));
        List<String> region = codes(ALL.stream().filter(one -> one.region().equals("Region Hovedstaden")).toList());
        assertRefused("group-too-like", choose(chief, region.subList(1, region.size())));
        assertRefused("group-too-like", choose(chief, codes(ALL.subList(0, 95))));

        assertEquals(200, choose(chief, every(4, 0)).status());
        assertEquals(200, choose(chief, every(3, 1)).status(), "nothing was seen of the first");
        JsonNode shown = chief.get("campaigns/1/organisations/0157/scores?group=own").json().path("comparison");
        assertTrue(shown.path("group").path("refused").isNull() || shown.path("group").path("refused").isMissingNode(), shown.path("group").toString());
        assertTrue(shown.path("total").path("group").path("n").asInt() >= 5);
        assertTrue(shown.path("total").path("shareBelow").isNumber());
        assertTrue(shown.path("total").path("interval").isNull() || shown.path("total").path("interval").isMissingNode());

        List<String> oneLess = every(3, 1).subList(1, every(3, 1).size());
        assertRefused("group-too-like", choose(chief, oneLess));
        assertEquals(200, choose(chief, every(4, 2)).status(), "changed once");
        JsonNode sure = chief.get("campaigns/1/organisations/0157/scores?group=own&intervals=true").json().at("/comparison/total");
        assertTrue(sure.at("/groupInterval/low").asDouble() < sure.at("/group/mean").asDouble(), sure.toString());
        assertTrue(sure.at("/groupInterval/high").asDouble() > sure.at("/group/mean").asDouble(), sure.toString());
        assertRefused("group-changed-already", choose(chief, every(5, 1)));
    }

    @Test
    void a_list_is_kls_and_offered_to_all_until_it_is_withdrawn() {
        Map<String, Object> list = Map.of("name", "Rusmiddel", "members", names(every(6, 3)));
        assertEquals(403, chief("0151").post("comparison-groups", list).status());
        assertEquals(403, ApiClient.as(ApiClient.ANALYST, server).post("comparison-groups", list).status());
        Reply kept = kl().post("comparison-groups", list);
        assertEquals(201, kept.status(), kept.body());
        String key = kept.json().path("key").asText();

        assertEquals(200, chief("0147").get("campaigns/1/organisations/0147/scores?group=" + key).status());
        assertEquals(200, chief("0151").get("campaigns/1/organisations/0151/report.pdf?group=" + key).status());
        assertEquals(403, chief("0151").send("DELETE", "comparison-groups/" + key, BodyPublishers.noBody(), Map.of()).status());
        assertEquals(204, kl().send("DELETE", "comparison-groups/" + key, BodyPublishers.noBody(), Map.of()).status());
        assertEquals(404, chief("0151").get("campaigns/1/organisations/0151/scores?group=" + key).status());
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void a_municipality_chooses_on_its_page_and_compares_at_once(int widthPixels) {
        String own = widthPixels == Browser.DESK ? "0155" : "0159";
        Page page = LoggedIn.as("socialchef-" + own, browser, widthPixels, server);
        page.navigate(server.uri("egen-gruppe?runde=1").toString());
        checkLook(page);
        page.fill("#navn", "Dem vi ligner");
        page.locator("input[name=kommuner]").first().check();
        page.locator("[id$=gem]").click();
        assertThat(page.locator("[role=alert]")).containsText("Vælg mindst 5 kommuner");
        assertThat(page.locator("#navn")).hasValue("Dem vi ligner");
        assertThat(page.locator("input[name=kommuner]").first()).isChecked();

        List<String> codes = every(5, widthPixels == Browser.DESK ? 0 : 2);
        codes.stream().filter(code -> !code.equals(own)).forEach(code -> page.locator("input[value='" + code + "']").check());
        page.locator("[id$=gem]").click();
        page.waitForURL(address -> address.contains("gruppe=egen"));
        assertThat(page.locator("#gruppe option[selected]")).hasText("Eget valg: Dem vi ligner");
        assertThat(page.locator("details.members")).containsText("selv valgt");
        assertFalse(page.locator("main").innerText().contains("hvis frafaldet er tilfældigt"), "uncertainty is off unless asked for");
        page.locator("input[name=interval]").check();
        page.locator(".chooser button").click();
        assertThat(page.locator("#oversigt ~ p.meta").first()).containsText("hvis frafaldet er tilfældigt");
        checkLook(page);
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void kl_pastes_a_list_and_is_told_what_is_no_municipality(int widthPixels) {
        Page page = LoggedIn.as("kl-admin", browser, widthPixels, server);
        page.navigate(server.uri("kl/grupper").toString());
        page.fill("#navn", "Autisme " + widthPixels);
        page.fill("#kommuner", "Aarhus\nOdens\nVejle");
        page.locator("[id$=':gem']").click();
        assertThat(page.locator("[role=alert]")).containsText("Linje 2: ”Odens” er ikke en kommune. Mente du Odense?");
        assertThat(page.locator("#kommuner")).hasValue("Aarhus\nOdens\nVejle");
        checkLook(page);

        page.fill("#kommuner", String.join("\n", names(every(7, widthPixels == Browser.DESK ? 1 : 4))));
        page.locator("[id$=':gem']").click();
        assertThat(page.locator("li.card h2").last()).hasText("Autisme " + widthPixels);
        checkLook(page);
        page.locator("input[aria-label='Tag listen Autisme " + widthPixels + " ned']").click();
        assertThat(page.locator("main")).not().containsText("Autisme " + widthPixels);
        page.context().close();
    }

    private static void checkLook(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
        Browser.axe(page);
        assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    private static void assertRefused(String slug, Reply reply) {
        assertEquals(409, reply.status(), reply.body());
        assertTrue(reply.json().path("type").asText().endsWith(slug), reply.body());
    }

    private static Reply choose(ApiClient chief, List<String> members) {
        return chief.put("comparison-groups/own", Map.of("name", "Vores", "members", members));
    }

    /** Every so manieth municipality by code. */
    private static List<String> every(int step, int first) {
        List<String> codes = new ArrayList<>();
        for (int i = first; i < ALL.size(); i += step) {
            codes.add(ALL.get(i).code().value());
        }
        return codes;
    }

    private static List<String> codes(List<Municipality> municipalities) {
        return municipalities.stream().map(one -> one.code().value()).toList();
    }

    private static List<String> names(List<String> codes) {
        return codes.stream().map(code -> Municipalities.ofDenmark().find(code).orElseThrow().name()).toList();
    }

    private ApiClient chief(String organisation) {
        return ApiClient.chief(organisation, server);
    }

    private ApiClient kl() {
        return ApiClient.as(ApiClient.KL, server);
    }
}
