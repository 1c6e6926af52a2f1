package dk.styringsportal.web.kl;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SteeringOverview;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Approval at the screen: declared, sent back, shared, accepted with gaps; and asking KL. Axe looks at every page. */
class ApprovalIT {

    private static PortalServer server;
    private static Browser browser;

    @BeforeAll
    static void open() {
        server = PortalServer.on(Database.H2);
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void from_the_declaration_to_a_second_submission() {
        long campaign = kl().openCampaign("Godkendelse");
        answer("0163", campaign);
        Page chief = LoggedIn.as("socialchef-0163", browser, Browser.PHONE, server);

        visit(chief, "indsend?runde=" + campaign);
        chief.locator("main input[type=submit]").click();
        assertThat(chief.locator("#erklaering-fejl")).isVisible();
        assertThat(chief.locator("#erklaering")).hasAttribute("aria-invalid", "true");
        look(chief);
        chief.locator("#deling").check();
        chief.locator("#erklaering").check();
        chief.locator("main input[type=submit]").click();
        assertThat(chief.locator("h1")).hasText("Tak, besvarelsen er indsendt");
        assertThat(chief.locator("main")).containsText("I deler navngivne resultater");
        look(chief);
        chief.locator("[id='del:vaelg']").click();
        assertThat(chief.locator("main")).containsText("I deler ikke navngivne resultater");
        assertEquals(200, chief.request().get(chief.locator("a[href$='receipt.pdf']").evaluate("a => a.href").toString()).status());

        Page admin = LoggedIn.as(ApiClient.KL, browser, Browser.DESK, server);
        visit(admin, "kl/runde?id=" + campaign + "&status=submitted");
        look(admin);
        admin.locator("a[href*='kl/besvarelse']").first().click();
        admin.locator("[id='behandl:tilbage']").click();
        assertThat(admin.locator("#aarsag-fejl")).isVisible();
        assertThat(admin.locator("#tekst-fejl")).isVisible();
        look(admin);
        admin.locator("#aarsag").selectOption("CONTRADICTION");
        admin.locator("#tekst").fill("Se på spørgsmål 4.\nRing gerne.");
        admin.locator("[id='behandl:tilbage']").click();
        assertThat(admin.locator("main")).containsText("Besvarelsen er en kladde.");
        assertThat(admin.locator("main")).containsText("Svar passer ikke sammen.");

        visit(chief, "besvar?runde=" + campaign);
        assertThat(chief.locator("#sendt-tilbage")).containsText("Se på spørgsmål 4.");
        look(chief);
        visit(chief, "indsend?runde=" + campaign);
        chief.locator("#erklaering").check();
        chief.locator("main input[type=submit]").click();
        assertThat(chief.locator(".history")).containsText("Se på spørgsmål 4.");
        visit(chief, "besvar?runde=" + campaign);
        assertThat(chief.locator("#sendt-tilbage")).hasCount(0);
    }

    @Test
    void kl_accepts_a_response_with_gaps_and_the_result_says_so() {
        long campaign = kl().openCampaign("Godtaget");
        ApiClient api = ApiClient.chief("0165", server);
        api.answer(api.respond(campaign), "q01", "ja", 0);
        Page admin = LoggedIn.as(ApiClient.KL, browser, Browser.PHONE, server);

        visit(admin, "kl/luk?runde=" + campaign);
        look(admin);
        admin.locator("a[href*='kl/besvarelse']").click();
        look(admin);
        admin.locator("#tekst").fill("Borger 010190-1234");
        admin.locator("[id='behandl:godtag']").click();
        assertThat(admin.locator("#tekst-fejl")).containsText("CPR");
        assertThat(admin.locator("#tekst")).hasValue("Borger 010190-1234");
        admin.locator("#tekst").fill("Kommunen har skiftet system.");
        admin.locator("[id='behandl:godtag']").click();
        assertThat(admin.locator("main")).containsText("Godtaget ufuldstændig");

        Page chief = LoggedIn.as("socialchef-0165", browser, Browser.PHONE, server);
        visit(chief, "kvittering?runde=" + campaign);
        assertThat(chief.locator("h1")).hasText("KL har godtaget besvarelsen");
        look(chief);
        visit(chief, "resultat?runde=" + campaign);
        assertThat(chief.locator("main")).containsText(
                "Besvarelsen er godtaget uden svar på alle spørgsmål: 1 af 47 er besvaret, ingen samlet score.");
        look(chief);
    }

    @Test
    void a_question_to_kl_becomes_a_clarification_for_everybody() {
        long campaign = kl().openCampaign("Præciseret");
        ApiClient.chief("0167", server).respond(campaign);
        Page chief = LoggedIn.as("socialchef-0167", browser, Browser.PHONE, server);

        visit(chief, "besvar-tema?runde=" + campaign + "&tema=1");
        chief.locator("#q01 .ask a").click();
        chief.locator("[id='spoerg:send']").click();
        assertThat(chief.locator("#tekst-fejl")).isVisible();
        look(chief);
        chief.locator("#tekst").fill("Hvad menes der <b>her</b>?");
        chief.locator("[id='spoerg:send']").click();
        assertThat(chief.locator(".notice.good")).isVisible();
        assertThat(chief.locator(".remarks")).containsText("Hvad menes der <b>her</b>?");
        look(chief);

        Page admin = LoggedIn.as(ApiClient.KL, browser, Browser.PHONE, server);
        visit(admin, "kl/praeciseringer?runde=" + campaign);
        look(admin);
        admin.locator(".asked a").first().click();
        assertThat(admin.locator("main")).containsText("Hvidovre");
        admin.locator("#tekst").fill("Hele forvaltningen.");
        look(admin);
        admin.locator("[id='praeciser:skriv']").click();
        assertThat(admin.locator("main")).containsText("Ingen spørgsmål venter.");
        look(admin);

        ApiClient.chief("0169", server).respond(campaign);
        Page other = LoggedIn.as("socialchef-0169", browser, Browser.PHONE, server);
        visit(other, "besvar-tema?runde=" + campaign + "&tema=1");
        assertThat(other.locator("#q01 .clarification")).containsText("Hele forvaltningen.");
        look(other);
        other.locator("#q01 .ask a").click();
        assertThat(other.locator("main")).not().containsText("Hvad menes der");
    }

    @Test
    void named_results_are_shown_only_where_both_share_and_only_when_the_campaign_is_over() {
        long campaign = kl().openCampaign("Navngivne");
        for (String organisation : new String[] {"0173", "0175", "0183"}) {
            answer(organisation, campaign);
            ApiClient chief = ApiClient.chief(organisation, server);
            String shares = organisation.equals("0183") ? "{}" : "{\"shares\": true}";
            assertEquals(200, chief.send("POST", "responses/" + chief.respond(campaign) + "/submit",
                    BodyPublishers.ofString(shares), Map.of("Content-Type", "application/json")).status());
        }
        PageVisitor sharing = PageVisitor.loggedIn("socialchef-0173", server);
        assertEquals(404, sharing.get("navngivne?runde=" + campaign).status(), "choices may still change");
        kl().post("campaigns/" + campaign + "/close");

        Page page = LoggedIn.as("socialchef-0173", browser, Browser.PHONE, server);
        visit(page, "resultat?runde=" + campaign);
        page.locator("a[href*=navngivne]").click();
        assertThat(page.locator("#navngivne thead")).containsText("Rødovre");
        assertThat(page.locator("#navngivne thead")).not().containsText("Ishøj");
        assertThat(page.locator("#navngivne tbody tr")).hasCount(8);
        assertThat(page.locator("#navngivne tbody tr").first().locator("td")).hasCount(2);
        look(page);
        page.context().close();
        String notSharing = PageVisitor.loggedIn("socialchef-0183", server).get("navngivne?runde=" + campaign).body();
        assertTrue(notSharing.contains("I har valgt ikke at dele") && !notSharing.contains("Rødovre"), notSharing);
        assertEquals(404, PageVisitor.loggedIn("socialchef-0147", server).get("navngivne?runde=" + campaign).status());
        assertEquals(404, PageVisitor.loggedIn(ApiClient.KL, server).get("navngivne?runde=" + campaign).status());
    }

    private static void answer(String organisation, long campaign) {
        ApiClient api = ApiClient.chief(organisation, server);
        String response = api.respond(campaign);
        AnswerSet.random(SteeringOverview.VERSION, new SplittableRandom(3))
                .values()
                .forEach((item, value) -> api.answer(response, item.value(), value.plain(), 0));
    }

    private static void visit(Page page, String path) {
        page.navigate(server.uri(path).toString());
    }

    private static void look(Page page) {
        Browser.axe(page);
        assertEquals(page.viewportSize().width, page.evaluate("document.documentElement.scrollWidth"), page.url());
    }

    private static ApiClient kl() {
        return ApiClient.as(ApiClient.KL, server);
    }
}
