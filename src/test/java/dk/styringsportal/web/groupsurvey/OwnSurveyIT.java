package dk.styringsportal.web.groupsurvey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.AskedGroups;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PortalServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a chair who agrees, through a closed round and its edition, to what a municipality reads of its own groups. */
class OwnSurveyIT {

    private static final String AARHUS = "0751";
    private static final String ITEM = "org-forvaltningsniveau";

    private static Browser browser;
    private static PortalServer server;

    @BeforeAll
    static void open() {
        browser = new Browser();
        server = PortalServer.on(Database.H2);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_municipality_reads_its_own_groups_and_whom_agreed_and_others_do_not() {
        AskedGroups round = AskedGroups.open("Gruppesvar", true, server);
        String path = "campaigns/" + round.campaign() + "/organisations/" + AARHUS + "/groups";
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        ApiClient aarhus = ApiClient.chief(AARHUS, server);
        answer(round, kl);
        assertEquals(404, aarhus.get(path).status(), "the round is open");
        kl.post("campaigns/" + round.campaign() + "/close");

        Reply provisional = aarhus.get(path);
        assertTrue(provisional.json().path("provisional").asBoolean(), provisional.body());
        assertTrue(provisional.json().path("nation").isEmpty());
        assertTrue(provisional.body().contains("\"withRole\":1"), provisional.body());
        assertEquals(404, ApiClient.chief("0147", server).get(path).status());
        String elsewhere = ApiClient.chief("0147", server).get(path.replace(AARHUS, "0147")).body();
        assertFalse(elsewhere.contains("counts"), elsewhere);

        publish(round.campaign(), kl);
        Reply published = aarhus.get(path);
        assertEquals("1.0", published.json().path("version").asText(), published.body());
        assertFalse(published.json().path("nation").isEmpty());
        assertTrue(aarhus.get(path + "/figures.csv").body().contains(";" + ITEM + ";"));
        assertTrue(aarhus.get(path + "/report.pdf").body().startsWith("%PDF"));

        for (int width : List.of(Browser.DESK, 320)) {
            page(round.campaign(), width);
        }
    }

    private static void page(long campaign, int widthPixels) {
        Page page = LoggedIn.as("socialchef-" + AARHUS, browser, widthPixels, server);
        page.navigate(server.uri("").toString());
        page.locator("a[href$='/gruppesvar?runde=" + campaign + "']").click();
        assertThat(page.locator("h1")).hasText("Gruppesvar i Aarhus");
        assertThat(page.locator("main .tag")).hasText("Udgave 1.0");
        assertThat(page.locator("main")).containsText("Fagudvalgsformænd: Den, der har svaret, har sagt ja");
        Browser.axe(page);
        page.locator("#tema").selectOption("2");
        page.locator(".chooser button").click();
        Locator question = page.locator("section[aria-labelledby=s-" + ITEM + "]");
        assertThat(question.locator("tbody tr").nth(2).locator("td")).hasText(
                new String[] {"6", "50 pct.", "33 pct. (2)", "17 pct. (1)", "17 pct. (1)", "33 pct. (2)", "0 pct. (0)"});
        assertThat(question.locator("tbody tr").first()).containsText("Vises ikke – færre end 5 svar");
        Browser.axe(page);
        assertEquals(widthPixels, page.evaluate("document.documentElement.scrollWidth"), "the page scrolls sideways");
        page.context().close();
    }

    /** A chair who ticks that the answer may be shown, a leader who is not asked, and others by import. */
    private static void answer(AskedGroups round, ApiClient kl) {
        assertEquals(201, round.invite(List.of(
                AskedGroups.person("Formand", "fagudvalgsformaend", AARHUS),
                AskedGroups.person("Leder", "ledere", AARHUS))).status());
        String leader = round.linkOf("Leder");
        String given = "{\"value\": \"i-hoej-grad\", \"revision\": 0, \"key\": \"a\"}";
        assertEquals(200, round.asRespondent(leader, "PUT", "/answers/" + ITEM, given).status());
        assertEquals(400, round.asRespondent(leader, "POST", "/finish", "{\"withRole\": true}").status());
        assertEquals(200, round.asRespondent(leader, "POST", "/finish", "").status());
        String chair = round.linkOf("Formand");
        assertEquals(200, round.asRespondent(chair, "PUT", "/answers/ps-politisk-fokus", given).status());
        sendWithRole(chair);
        StringBuilder rows = new StringBuilder("organisation;group;" + ITEM + "\n");
        for (String answer : List.of("i-hoej-grad", "i-nogen-grad", "i-mindre-grad", "slet-ikke", "slet-ikke")) {
            rows.append(AARHUS + ";ledere;").append(answer).append('\n');
        }
        for (String code : List.of("0101", "0147", "0151", "0153", "0155", "0157", "0159", "0161")) {
            rows.append(code).append(";ledere;i-nogen-grad\n").append(code).append(";ledere;i-mindre-grad\n");
        }
        Reply imported = kl.send(
                "POST",
                "campaigns/" + round.campaign() + "/import",
                BodyPublishers.ofString(rows.toString()),
                Map.of("Content-Type", "text/csv"));
        assertEquals(200, imported.status(), imported.body());
    }

    private static void sendWithRole(String link) {
        Page page = browser.page(320);
        page.navigate(server.uri("svar-slut?link=" + link).toString());
        Locator box = page.getByLabel("Mit svar må vises med min rolle i egen kommunes rapport");
        assertThat(box).not().isChecked();
        Browser.axe(page);
        box.check();
        page.locator("[data-finish]").click();
        page.waitForURL(address -> address.contains("/svar?link="));
        page.context().close();
    }

    private static void publish(long campaign, ApiClient kl) {
        String edition = "editions/" + kl.post("campaigns/" + campaign + "/editions").json().path("id").asText();
        ApiClient.as(ApiClient.ANALYST, server).post(edition + "/approve");
        assertEquals("published", kl.post(edition + "/publish").json().path("state").asText());
    }

    @Test
    void a_round_pools_groups_that_its_questionnaire_asks_and_no_others() {
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        assertEquals(400, kl.post("campaigns", pooling("ledere", "naboer")).status());
        assertEquals(400, kl.post("campaigns", pooling("ledere")).status());
        Reply opened = kl.post("campaigns", pooling("chefer", "ledere"));
        assertEquals(201, opened.status(), opened.body());
        kl.post("campaigns/" + opened.json().path("id").asText() + "/close");

        String own = ApiClient.chief(AARHUS, server)
                .get("campaigns/" + opened.json().path("id").asText() + "/organisations/" + AARHUS + "/groups")
                .body();
        assertTrue(own.contains("\"chefer-og-ledere\"") && !own.contains("\"chefer\"") && !own.contains("\"ledere\""), own);
    }

    private static Map<String, Object> pooling(String... groups) {
        return Map.of(
                "title", "Samlet",
                "questionnaire", AskedGroups.QUESTIONNAIRE,
                "pool", Map.of("title", "Ledelse", "groups", List.of(groups)),
                "terms", Map.of("purpose", "p", "legalGround", "l", "controller", "KL", "retentionMonths", 12));
    }
}
