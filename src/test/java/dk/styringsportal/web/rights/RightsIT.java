package dk.styringsportal.web.rights;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.styringsportal.testing.AccountKeeper;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PageVisitor.Visit;
import dk.styringsportal.testing.PortalServer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In each round those do a municipality's work who are named for it: by its approver or by KL, for a while or for good. */
class RightsIT {

    private static final String KERTEMINDE = "0440";
    private static final String CHIEF = "socialchef-" + KERTEMINDE;
    private static final int INCOMPLETE = 409;
    private static final int DENIED = 403;

    /** The form as somebody sends it who was not given it. */
    private static final Map<String, String> PRESSED = Map.of(
            "udpeg", "udpeg", "udpeg:knap", "Udpeg", "jakarta.faces.ViewState", "stateless",
            "noegle", "7d444840-9dc0-11d1-b245-5ffdce74fad2");

    @ParameterizedTest
    @EnumSource
    void once_an_approver_is_named_others_read_in_that_round_and_in_no_other(Database database) {
        PortalServer server = PortalServer.on(database);
        AccountKeeper.of(server).openWith("kyllinger og grise 7", "boernechef", "approver", KERTEMINDE, server);
        ApiClient social = ApiClient.as(CHIEF, server);
        ApiClient children = ApiClient.with("boernechef", "kyllinger og grise 7", server);
        long voksne = ApiClient.as(ApiClient.KL, server).openCampaign("Voksne");
        long boern = ApiClient.as(ApiClient.KL, server).openCampaign("Børn");
        String response = social.respond(boern);
        String other = social.respond(voksne);
        assertEquals(INCOMPLETE, social.submit(response).status(), "nobody is named, so that accounts count");
        PageVisitor chief = PageVisitor.loggedIn(CHIEF, server);

        assertEquals(302, name(chief, "rettigheder?runde=" + boern, "boernechef", "APPROVER", "").status());

        assertEquals(DENIED, social.submit(response).status());
        assertEquals(200, social.answer(response, "q02", "ja", 0).status(), "the account is a coordinator's too");
        PageVisitor kl = PageVisitor.loggedIn(ApiClient.KL, server);
        String page = "rettigheder?kommune=" + KERTEMINDE + "&runde=" + boern;
        assertEquals(302, name(kl, page, "boernechef", "COORDINATOR", "").status());

        assertEquals(DENIED, social.answer(response, "q01", "ja", 0).status());
        assertEquals(DENIED, social.post("responses/" + response + "/delegations", Map.of()).status());
        assertEquals(200, social.get("responses/" + response).status());
        assertTrue(chief.get("besvar-tema?tema=1&runde=" + boern).body().contains("Du har læseadgang"));
        assertEquals(INCOMPLETE, children.submit(response).status());
        assertEquals(200, children.answer(response, "q01", "ja", 0).status());
        assertEquals(INCOMPLETE, social.submit(other).status(), "another round is not touched");
        assertNotEquals(302, name(chief, "rettigheder?runde=" + boern, CHIEF, "APPROVER", "").status());
        assertEquals(DENIED, social.submit(response).status(), "nobody names themselves back");

        assertEquals(302, name(kl, page, CHIEF, "APPROVER", "2099-12-31").status());
        assertEquals(INCOMPLETE, social.submit(response).status(), "a deputy");
        assertEquals(200, social.answer(response, "q03", "ja", 0).status());
        assertEquals(302, end(kl, page, "boernechef").status());
        assertEquals(DENIED, children.submit(response).status(), "a hand-over");
        assertTrue(kl.get(page).body().contains("afsluttet af"), "history stays");
    }

    @ParameterizedTest
    @EnumSource
    void others_name_nobody_and_see_only_their_own(Database database) {
        PortalServer server = PortalServer.on(database);
        PageVisitor analyst = PageVisitor.loggedIn(ApiClient.ANALYST, server);
        String page = "rettigheder?kommune=" + KERTEMINDE + "&runde=2";
        assertFalse(analyst.get(page).body().contains("id=\"udpeg\""));
        Map<String, String> form = PageVisitor.inputs(
                PageVisitor.form(PageVisitor.loggedIn(ApiClient.KL, server).get(page).body(), "udpeg"));
        form.put("konto", CHIEF);
        form.put("rolle", "APPROVER");

        assertNotEquals(302, analyst.post(page, form, Map.of()).status());
        assertFalse(analyst.get(page).body().contains("id=\"ret-"), "nobody was named");
        String neighbour = PageVisitor.loggedIn("socialchef-0147", server).get(page).body();
        assertTrue(neighbour.contains("Frederiksberg"), neighbour);
        assertFalse(neighbour.contains(CHIEF), neighbour);
        assertEquals(404, PageVisitor.loggedIn(ApiClient.KL, server).get("rettigheder?kommune=9999&runde=2").status());
    }

    @Test
    void the_page_says_who_may_what_and_keeps_what_was_chosen() {
        PortalServer server = PortalServer.on(Database.H2);
        long campaign = ApiClient.as(ApiClient.KL, server).openCampaign("Udpeges på siden");
        try (Browser browser = new Browser()) {
            Page page = LoggedIn.as("socialchef-0147", browser, Browser.PHONE, server);
            page.navigate(server.uri("rettigheder?runde=" + campaign).toString());
            assertThat(page.locator("main")).containsText("Ingen er udpeget som godkender.");
            page.getByLabel("Til og med").fill("2020-01-01");
            page.getByLabel("Godkender").check();
            page.locator("#konto").selectOption("socialchef-0147");
            page.locator("[id='udpeg:knap']").click();
            assertThat(page.locator("#udpeg-fejl")).containsText("Perioden");
            assertThat(page.locator("#konto")).hasValue("socialchef-0147");
            Browser.axe(page);
            page.getByLabel("Til og med").fill("2099-01-01");
            page.locator("[id='udpeg:knap']").click();
            assertThat(page.locator(".people li")).containsText("Gælder nu");
            assertThat(page.locator("main")).containsText("Kun de udpegede godkendere kan godkende.");
            Browser.axe(page);
            assertEquals(Browser.PHONE, page.evaluate("document.documentElement.scrollWidth"), "the page scrolls sideways");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Afslut nu")).click();
            assertThat(page.locator(".people li")).containsText("Afsluttet");
        }
    }

    /** @return what the form's answer was; for those who get no form, what the page's owner would have sent */
    private static Visit name(PageVisitor visitor, String page, String account, String role, String until) {
        String body = visitor.get(page).body();
        Map<String, String> form = new LinkedHashMap<>(
                body.contains("<form id=\"udpeg\"") ? PageVisitor.inputs(PageVisitor.form(body, "udpeg")) : PRESSED);
        form.put("konto", account);
        form.put("rolle", role);
        form.put("fra", "");
        form.put("til-og-med", until);
        return visitor.post(page, form, Map.of());
    }

    private static Visit end(PageVisitor visitor, String page, String account) {
        String body = visitor.get(page).body();
        String own = body.substring(body.indexOf("(" + account + ")"));
        String id = own.substring(own.indexOf("<form id=\"slut-") + "<form id=\"slut-".length()).substring(0, 36);
        return visitor.post(page, PageVisitor.inputs(PageVisitor.form(body, "slut-" + id)), Map.of());
    }
}
