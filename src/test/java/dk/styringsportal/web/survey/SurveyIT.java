package dk.styringsportal.web.survey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SurveyGuest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A respondent on a phone, from the first look at the link to thanks; and what both sides' answers show afterwards. */
class SurveyIT {

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
    void a_respondent_reads_who_asks_answers_on_a_phone_leaves_comes_back_and_sends() {
        long campaign = SurveyGuest.openCampaign("Anonym på telefon", true, server);
        SurveyGuest guest = SurveyGuest.invite(campaign, "myndighed", "Kim", server, "0101");
        Page phone = browser.page(Browser.PHONE);

        phone.navigate(server.uri("svar?link=" + guest.link()).toString());
        assertThat(phone.locator("main")).containsText("Du er inviteret som Myndighed. Dine svar handler om København.");
        assertThat(phone.locator("main")).containsText("Kan min leder se det?");
        assertThat(phone.locator("main")).containsText("færre end 5 inviteret fra kommunen");
        Browser.axe(phone);
        assertEquals(Browser.PHONE, phone.evaluate("document.documentElement.scrollWidth"), "the page scrolls sideways");
        assertTrue(guest.read().json().path("answers").isEmpty(), "looking stores nothing");

        link(phone, "Begynd").click();
        phone.locator("#nok").getByLabel("I høj grad").check();
        assertThat(phone.locator("#nok [data-saved]")).containsText("gemt kl. ");
        Browser.axe(phone);
        phone.context().close();

        Page other = browser.page(Browser.PHONE);
        other.navigate(server.uri("svar?link=" + guest.link()).toString());
        assertThat(other.locator("#fremdrift")).containsText("1 af");
        link(other, "Fortsæt").click();
        other.navigate(server.uri("svar-slut?link=" + guest.link()).toString());
        Browser.axe(other);
        button(other, "Send mine svar").click();
        assertThat(other.locator(".notice.good")).containsText("Tak. Dine svar er sendt.");
        assertThat(other.locator("main")).containsText("ingen kan se, hvilke der er dine");
        assertEquals(0, other.evaluate("localStorage.length"), "nothing is left in the browser");
        Browser.axe(other);
        Download copy = other.waitForDownload(() -> button(other, "Hent mine svar som PDF").click());
        assertEquals("mine-svar.pdf", copy.suggestedFilename());
        assertTrue(text(copy).contains("I høj grad"), text(copy));
        assertFalse(text(copy).contains("Kim"), "an anonymous copy names nobody");
        assertThat(other.locator("#kopi [role=status]")).containsText("Kopien er hentet.");
        Page third = browser.page(Browser.PHONE);
        third.navigate(server.uri("svar?link=" + guest.link()).toString());
        assertThat(third.locator(".notice.good")).containsText("Tak.");
        assertThat(third.locator("#kopi")).isHidden();
        third.context().close();

        other.navigate(server.uri("svar-tema?tema=1&link=" + guest.link()).toString());
        assertThat(other.locator(".notice.good")).containsText("Tak.");
        other.context().close();
    }

    @Test
    void an_answer_given_without_a_network_arrives_when_it_is_back_and_only_then_can_be_sent() {
        SurveyGuest guest = SurveyGuest.invite(
                SurveyGuest.openCampaign("Uden net", false, server), "leverandoer", "Bo", server, "0751");
        Page phone = browser.page(Browser.PHONE);
        phone.navigate(server.uri("svar-tema?tema=1&link=" + guest.link()).toString());

        phone.context().setOffline(true);
        phone.locator("#nok").getByLabel("Slet ikke").check();
        assertThat(phone.locator("#nok [data-saved]")).containsText("venter");
        assertTrue(guest.read().json().path("answers").isEmpty());
        phone.context().setOffline(false);

        assertThat(phone.locator("#nok [data-saved]")).containsText("gemt kl. ");
        assertEquals("slet-ikke", guest.read().json().at("/answers/nok/value").asText());
        phone.context().close();
    }

    @Test
    void two_tabs_ask_which_answer_counts() {
        SurveyGuest guest = SurveyGuest.invite(
                SurveyGuest.openCampaign("To faner", false, server), "leverandoer", "Bo", server, "0751");
        Page one = browser.page(Browser.PHONE);
        Page two = browser.page(Browser.DESK);
        one.navigate(server.uri("svar-tema?tema=1&link=" + guest.link()).toString());
        two.navigate(server.uri("svar-tema?tema=1&link=" + guest.link()).toString());

        one.locator("#nok").getByLabel("Slet ikke").check();
        assertThat(one.locator("#nok [data-saved]")).containsText("gemt kl. ");
        two.locator("#nok").getByLabel("I høj grad").check();
        assertThat(two.locator("#nok .conflict")).containsText("Slet ikke");
        one.context().close();
        two.context().close();
    }

    @Test
    void sent_answers_are_taken_back_and_changed_where_it_is_known_whose_they_are() {
        SurveyGuest guest = SurveyGuest.inviteByMail(
                SurveyGuest.openCampaign("Rettes", false, server), "leverandoer", "Bo", server, "0751");
        guest.answer("nok", "hoej-grad", 0);
        guest.finish();
        Page page = browser.page(Browser.DESK);
        page.navigate(server.uri("svar?link=" + guest.link()).toString());

        page.locator("input[value='Ret mine svar']").click();
        assertThat(page.locator("#fremdrift")).containsText("1 af");
        assertFalse(guest.read().json().path("sent").asBoolean());
        page.locator("input[value='Send mig ingen påmindelser']").click();
        assertThat(page.locator("#paamindelser")).containsText("Du får ingen påmindelser");
        page.context().close();
    }

    @Test
    void the_language_changes_and_the_place_stays() {
        SurveyGuest guest = SurveyGuest.invite(
                SurveyGuest.openCampaign("Sprog", false, server), "myndighed", "Kim", server, "0101");
        Page page = browser.page(Browser.DESK);
        page.navigate(server.uri("svar-tema?tema=2&link=" + guest.link()).toString());

        link(page, "English").click();

        assertTrue(page.url().contains("tema=2"), page.url());
        assertThat(page.locator("main")).containsText("Your answers are saved but not sent.");
        page.context().close();
    }

    @Test
    void what_no_link_opens_says_always_the_same() {
        SurveyGuest guest = SurveyGuest.invite(
                SurveyGuest.openCampaign("Gættes", false, server), "myndighed", "Kim", server, "0101");
        ApiClient.as(ApiClient.KL, server).post("invitations/" + guest.id() + "/revoke");
        PageVisitor nobody = PageVisitor.nobody(server);

        for (String page : List.of("svar?", "svar-tema?tema=1&", "svar-slut?")) {
            PageVisitor.Visit revoked = nobody.get(page + "link=" + guest.link());
            assertEquals(404, revoked.status(), page);
            assertTrue(revoked.body().contains("Linket gælder ikke"), page);
            assertEquals("no-referrer", revoked.header("Referrer-Policy"), page);
        }
    }

    @Test
    void mirror_gaps_show_for_the_nation_and_for_a_municipality_when_enough_have_answered() {
        long campaign = SurveyGuest.openCampaign("Set fra to sider", true, server);
        for (int i = 0; i < 6; i++) {
            send(SurveyGuest.invite(campaign, "myndighed", "M" + i, server, "0101"), i < 3 ? "hoej-grad" : "nogen-grad");
            send(SurveyGuest.invite(campaign, "leverandoer", "L" + i, server, "0101"), i < 3 ? "mindre-grad" : "slet-ikke");
        }
        for (int i = 0; i < 6; i++) {
            send(SurveyGuest.invite(campaign, "myndighed", "Alene" + i, server, "0751"), i < 3 ? "mindre-grad" : "slet-ikke");
            send(SurveyGuest.invite(campaign, "leverandoer", "Andre" + i, server, "0147"), i < 3 ? "mindre-grad" : "slet-ikke");
        }
        for (String given : List.of("nogen-grad", "mindre-grad", "slet-ikke")) {
            send(SurveyGuest.invite(campaign, "myndighed", "Få" + given, server, "0461"), given);
            send(SurveyGuest.invite(campaign, "leverandoer", "Hos få" + given, server, "0461"), given);
        }
        Page kl = LoggedIn.as("kl-admin", browser, Browser.DESK, server);
        kl.navigate(server.uri("spejling?runde=" + campaign).toString());
        kl.getByLabel("Kommune, som begge sider har svaret om").selectOption("0101");
        button(kl, "Vis").click();
        Locator row = kl.locator("tbody tr").first();
        // 36 / 15 - 24 / 15 = 0.8 for the nation, 3.5 - 1.5 = 2 for København
        assertThat(row).containsText("+0,8");
        assertThat(row).containsText("+2,0");
        Browser.axe(kl);
        kl.context().close();

        assertEquals(404, PageVisitor.loggedIn("socialchef-0101", server).get("spejling?runde=" + campaign).status());
        ApiClient.as(ApiClient.KL, server).post("campaigns/" + campaign + "/close");
        String own = PageVisitor.loggedIn("socialchef-0101", server).get("spejling?runde=" + campaign).body();
        assertTrue(own.contains("+2,0") && !own.contains("+0,8") && own.contains("Foreløbige tal"), own);
        String other = PageVisitor.loggedIn("socialchef-0751", server).get("spejling?runde=" + campaign).body();
        assertFalse(other.contains("+2,0"), other);
        assertTrue(other.contains("Kun den ene side har svaret"), other);

        String edition = publish(campaign, server);
        String published = PageVisitor.loggedIn("socialchef-0101", server).get("spejling?runde=" + campaign).body();
        assertTrue(published.contains("+0,8") && published.contains("+2,0") && published.contains("Udgave 1.0"), published);
        String open = PageVisitor.nobody(server).get("udgave?id=" + edition + "&del=spejling").body();
        assertTrue(open.contains("Set fra to sider") && open.contains("+0,8") && !open.contains("+2,0"), open);
        assertEquals(15, ApiClient.nobody(server)
                .get("editions/" + edition + "/figures?kind=mirrorgap&item=nok")
                .json()
                .at("/figures/0/of")
                .asInt());
    }

    private static String publish(long campaign, PortalServer server) {
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        String id = kl.post("campaigns/" + campaign + "/editions").json().path("id").asText();
        ApiClient.as(ApiClient.ANALYST, server).post("editions/" + id + "/approve");
        assertEquals("published", kl.post("editions/" + id + "/publish").json().path("state").asText());
        return id;
    }

    @Test
    void need_and_use_are_held_against_each_other_for_the_nation_and_ones_own_municipality() {
        PortalServer server = PortalServer.on(Database.H2);
        long campaign = SurveyGuest.openCampaign("Behov og brug", "alle-behov/1", true, server);
        for (int i = 0; i < 6; i++) {
            needs(SurveyGuest.invite(campaign, "ledere", "B" + i, server, "0101"), i < 3 ? "stort" : "lille", i % 2 == 0 ? "ofte" : "sjaeldent");
        }
        for (int i = 0; i < 5; i++) {
            needs(SurveyGuest.invite(campaign, "ledere", "G" + i, server, "0751"), "stort", "aldrig");
        }
        for (String use : List.of("ofte", "sjaeldent", "aldrig")) {
            needs(SurveyGuest.invite(campaign, "ledere", "Få" + use, server, "0461"), "lille", use);
        }
        Page kl = LoggedIn.as("kl-admin", browser, Browser.DESK, server);
        kl.navigate(server.uri("behovsgab?runde=" + campaign).toString());
        kl.getByLabel("Kommune ved siden af landet").selectOption("0101");
        button(kl, "Vis").click();
        // København (2 - 2) / 6, the nation (5 · 3 - 1) / 14, of whom 7 use less than they need
        assertThat(kl.locator("tbody tr").first()).hasText("Budget14+1,050 pct.36 pct.14 pct.60,0");
        assertThat(kl.locator("tbody tr").last()).containsText("Ingen har svaret på begge dele");
        for (int width : new int[] {Browser.DESK, Browser.PHONE}) {
            kl.setViewportSize(width, 900);
            Browser.axe(kl);
            assertEquals(width, kl.evaluate("document.documentElement.scrollWidth"), "scrolls sideways");
        }
        kl.context().close();

        assertEquals(404, PageVisitor.loggedIn("socialchef-0751", server).get("behovsgab?runde=" + campaign).status());
        ApiClient.as(ApiClient.KL, server).post("campaigns/" + campaign + "/close");
        PageVisitor chief = PageVisitor.loggedIn("socialchef-0751", server);
        assertTrue(chief.get("").body().contains("behovsgab?runde=" + campaign));
        String own = chief.get("behovsgab?runde=" + campaign + "&kommune=0101").body();
        assertTrue(!own.contains("+1,0") && own.contains("kan udledes") && own.contains("Foreløbige tal"), own);
        assertTrue(chief.get("behovsgab?runde=" + campaign + "&gruppe=medarbejdere").body().contains("Ingen har svaret på begge dele"));

        String edition = publish(campaign, server);
        String published = chief.get("behovsgab?runde=" + campaign).body();
        assertTrue(published.contains("+1,0") && published.contains("Udgave 1.0"), published);
        kl = LoggedIn.as("kl-admin", browser, Browser.DESK, server);
        kl.navigate(server.uri("udgave?id=" + edition + "&del=behov").toString());
        assertThat(kl.locator("main tbody tr").first()).hasText("Budget14+1,050 pct.36 pct.14 pct.");
        for (int width : new int[] {Browser.DESK, Browser.PHONE}) {
            kl.setViewportSize(width, 900);
            Browser.axe(kl);
            assertEquals(width, kl.evaluate("document.documentElement.scrollWidth"), "scrolls sideways");
        }
        kl.context().close();
        JsonNode figure = ApiClient.nobody(server)
                .get("editions/" + edition + "/figures?kind=needgap&item=behov&row=budget&group=ledere")
                .json()
                .at("/figures/0");
        assertEquals(7, figure.path("less").asInt());
        assertEquals(1.0, figure.path("mean").asDouble());
    }

    private static String text(Download copy) {
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(copy.path()))) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void needs(SurveyGuest guest, String need, String use) {
        guest.answer("brug", Map.of("budget", use), 0);
        guest.answer("behov", Map.of("budget", need), 0);
        guest.finish();
    }

    private static void send(SurveyGuest guest, String answer) {
        guest.answer("nok", answer, 0);
        guest.finish();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
