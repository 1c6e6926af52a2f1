package dk.styringsportal.web.delegation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.Helpmate;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A coordinator hands questions over, a colleague on a phone answers them without log-in, and the coordinator sees how it goes. */
class HandingOverIT {

    private static final String CHIEF = "socialchef-0101";

    private static PortalServer server;
    private static Browser browser;
    private static ApiClient chief;

    @BeforeAll
    static void open() {
        server = PortalServer.on(Database.H2);
        browser = new Browser();
        chief = ApiClient.as(CHIEF, server);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static long campaign(String title) {
        return ApiClient.as(ApiClient.KL, server).openCampaign(title);
    }

    @Test
    void a_theme_and_a_question_go_to_a_colleague_who_answers_on_a_phone_and_is_ready() {
        long campaign = campaign("Fordelt arbejde");
        String response = chief.respond(campaign);
        Page desk = LoggedIn.as(CHIEF, browser, Browser.DESK, server);
        handOver(desk, campaign);
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vis link – Kim Berg")).click();
        String link = desk.getByLabel("Personligt link – Kim Berg").inputValue();
        assertTrue(link.contains("/opgave?link="), link);
        Browser.axe(desk);

        Page phone = browser.page(Browser.PHONE);
        phone.navigate(link);
        assertThat(phone.locator("h1")).hasText("Spørgsmål til dig");
        assertThat(phone.locator("main")).containsText("beder dig svare på en del af kommunens besvarelse.");
        check(phone);
        assertThat(phone.locator(".theme-list li")).hasCount(2);
        link(phone, "Begynd").click();
        phone.locator("#q01").getByLabel("Ja", new Locator.GetByLabelOptions().setExact(true)).check();
        assertThat(phone.locator("#q01 [data-saved]")).containsText("gemt kl. ");
        check(phone);
        link(phone, "Næste tema").click();
        assertThat(phone.locator("section.question")).hasCount(1);
        link(phone, "Videre til at melde klar").click();
        check(phone);
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Meld klar")).click();
        assertThat(phone.locator(".notice.good")).containsText("Tak. Du meldte dig klar");
        check(phone);
        phone.context().close();

        assertEquals("ja", chief.get("responses/" + response).json().at("/answers/q01/value").asText());
        desk.navigate(server.uri("besvar?runde=" + campaign).toString());
        assertThat(desk.locator(".theme-list li").first()).containsText("Kim Berg: klar");
        Browser.axe(desk);
        desk.navigate(server.uri("besvar-tema?runde=" + campaign + "&tema=1").toString());
        assertThat(desk.locator("#q01 [data-saved]")).containsText("Kim Berg");
        desk.context().close();
    }

    @Test
    void the_colleague_comments_and_hands_in_a_file_on_a_phone_and_the_coordinator_sees_both_with_the_name() {
        long campaign = ApiClient.as(ApiClient.KL, server)
                .post("campaigns", Map.of("title", "Bilag fra kollega", "questionnaire", "alle-typer/1"))
                .json().path("id").asLong();
        String response = chief.respond(campaign);
        Helpmate kim = Helpmate.of(chief, response, "Kim Berg", server, "filer");
        Page phone = browser.page(Browser.PHONE);
        phone.navigate(server.uri("opgave?link=" + kim.link()).toString());
        link(phone, "Begynd").click();
        Locator question = phone.locator("#filer");
        question.locator("input[type=file]").setInputFiles(new FilePayload("plan.txt", "text/plain", "Vores plan".getBytes(StandardCharsets.UTF_8)));
        assertThat(question.locator("[data-saved]")).containsText("gemt kl. ");
        question.locator("details.thread summary").click();
        question.locator("details.thread textarea").fill("Planen gælder til 2028.");
        question.locator("details.thread textarea").blur();
        assertThat(question.locator("[data-comment-saved]")).containsText("gemt kl. ");
        assertThat(phone.locator("#fremdrift")).containsText("1 af 1");
        check(phone);
        Download fetched = phone.waitForDownload(() -> question.locator("[data-files] button").first().click());
        assertEquals("plan.txt", fetched.suggestedFilename());
        phone.reload();
        assertThat(question.locator("details.thread textarea")).hasValue("Planen gælder til 2028.");
        assertThat(question.locator("[data-files]")).containsText("plan.txt");
        phone.context().close();

        Page desk = LoggedIn.as(CHIEF, browser, Browser.DESK, server);
        desk.navigate(server.uri("opgave?link=" + kim.link()).toString());
        link(desk, "Fortsæt").click();
        String theme = desk.url().substring(desk.url().indexOf("tema="));
        desk.navigate(server.uri("besvar-tema?runde=" + campaign + "&" + theme).toString());
        assertThat(desk.locator("#filer [data-saved]")).containsText("Kim Berg");
        assertThat(desk.locator("#filer [data-files] a")).hasText("plan.txt");
        desk.locator("#filer details.thread summary").click();
        assertThat(desk.locator("#filer .remarks li")).containsText("Kim Berg");
        assertThat(desk.locator("#filer .remarks li")).containsText("Planen gælder til 2028.");
        desk.context().close();
    }

    @Test
    void what_was_filled_in_stands_there_again_after_a_log_in_that_had_ended() {
        long campaign = campaign("Logget ud undervejs");
        chief.respond(campaign);
        Page desk = LoggedIn.as(CHIEF, browser, Browser.DESK, server);
        fillInAndSendLoggedOut(desk, campaign);
        logIn(desk, CHIEF);

        assertThat(desk.locator("main [role=alert]")).containsText("er ikke sendt endnu");
        assertThat(desk.getByLabel("Kollegaens navn")).hasValue("Mia <b>Lund</b> & søn");
        assertThat(desk.getByLabel("Frist")).hasValue("2099-11-30");
        assertThat(desk.locator("#tema-2")).isChecked();
        assertThat(desk.locator("#tema-1")).not().isChecked();
        assertThat(desk.locator(".people li")).hasCount(0);
        Browser.axe(desk);
        desk.locator("[id='fordel:knap']").click();
        assertThat(desk.locator(".people li")).containsText("Mia <b>Lund</b> & søn");
        desk.navigate(server.uri("fordel?runde=" + campaign).toString());
        assertThat(desk.getByLabel("Kollegaens navn")).hasValue("");
        desk.context().close();
    }

    @Test
    void whoever_else_logs_in_there_gets_nothing_of_it() {
        long campaign = campaign("Logget ud på fælles maskine");
        chief.respond(campaign);
        ApiClient.as("socialchef-0147", server).respond(campaign);
        Page desk = LoggedIn.as(CHIEF, browser, Browser.DESK, server);
        fillInAndSendLoggedOut(desk, campaign);
        assertFalse(desk.content().contains("Mia"), "what was written is not readable in the log-in page");
        logIn(desk, "socialchef-0147");

        assertThat(desk.getByLabel("Kollegaens navn")).hasValue("");
        assertThat(desk.locator("#tema-2")).not().isChecked();
        desk.context().close();
    }

    private static void fillInAndSendLoggedOut(Page desk, long campaign) {
        desk.navigate(server.uri("fordel?runde=" + campaign).toString());
        desk.getByLabel("Kollegaens navn").fill("Mia <b>Lund</b> & søn");
        desk.getByLabel("Frist").fill("2099-11-30");
        desk.locator("#tema-2").check();
        desk.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        desk.locator("[id='fordel:knap']").click();
        assertThat(desk.locator("main")).containsText("Log ind igen, så står det, du har udfyldt, på siden som før.");
        Browser.axe(desk);
    }

    /** At first with a wrong password: the form is carried on. */
    private static void logIn(Page desk, String user) {
        for (String password : List.of("forkert", ApiClient.PASSWORD)) {
            desk.getByLabel("Brugernavn").fill(user);
            desk.getByLabel("Adgangskode").fill(password);
            desk.locator("[id='formular:ind']").click();
        }
    }

    private static void handOver(Page desk, long campaign) {
        desk.navigate(server.uri("besvar?runde=" + campaign).toString());
        link(desk, "Fordel spørgsmål til kolleger").click();
        desk.locator("[id='fordel:knap']").click();
        assertThat(desk.locator("#fordel-fejl")).containsText("Skriv kollegaens navn");
        desk.getByLabel("Kollegaens navn").fill("Kim Berg");
        desk.getByLabel("E-mail").fill("kim.berg@kommune.example");
        desk.getByLabel("Frist").fill("2099-12-31");
        desk.locator("#tema-1").check();
        desk.locator("details.singles").nth(1).locator("summary").click();
        desk.locator("details.singles").nth(1).locator("input").first().check();
        Browser.axe(desk);
        desk.locator("[id='fordel:knap']").click();
        assertThat(desk.locator("[role=status]").first()).containsText("Spørgsmålene er fordelt.");
        assertThat(desk.locator(".people li")).containsText("Tema 1 »Visitation og opfølgning« og spørgsmål");
        assertThat(desk.locator(".people li .tag").first()).hasText("Ikke begyndt");
    }

    @Test
    void the_mail_to_the_colleague_tells_what_by_when_and_from_whom() {
        long campaign = campaign("Mail til kollega");
        chief.respond(campaign);
        Page desk = LoggedIn.as(CHIEF, browser, Browser.DESK, server);
        handOver(desk, campaign);
        desk.context().close();

        Page kl = LoggedIn.as(ApiClient.KL, browser, Browser.DESK, server);
        kl.navigate(server.uri("kl/post?til=kim.berg@kommune.example&runde=" + campaign).toString());
        kl.locator("main table a, main ol a").filter(new Locator.FilterOptions().setHasText("Mail til kollega")).first().click();
        assertThat(kl.locator("main")).containsText("Hej Kim Berg");
        assertThat(kl.locator("main")).containsText("tema 1 »Visitation og opfølgning«");
        assertThat(kl.locator("main")).containsText("31. december 2099 kl. 23.59");
        assertFalse(kl.content().contains("/opgave?link="), "nobody but the recipient gets the link");
        kl.context().close();
    }

    @Test
    void what_is_not_the_colleagues_to_answer_comes_back_with_a_comment_and_can_be_sent_again() {
        long campaign = campaign("Sendes tilbage");
        String response = chief.respond(campaign);
        Helpmate kim = Helpmate.of(chief, response, "Kim Berg", server, "q01");
        Page phone = browser.page(Browser.PHONE);
        phone.navigate(server.uri("opgave-slut?link=" + kim.link()).toString());

        phone.locator("[id='retur:knap']").click();
        assertThat(phone.locator("#kommentar-fejl")).containsText("Skriv, hvorfor");
        check(phone);
        phone.getByLabel("Kommentar").fill("Det ved Bo mere om.");
        phone.locator("[id='retur:knap']").click();
        assertThat(phone.locator(".notice.good")).containsText("Du har sendt spørgsmålene tilbage");
        phone.context().close();

        Page desk = LoggedIn.as(CHIEF, browser, Browser.PHONE, server);
        desk.navigate(server.uri("besvar?runde=" + campaign).toString());
        assertThat(desk.locator(".theme-list li").first()).containsText("Kim Berg: sendt tilbage");
        link(desk, "Fordel spørgsmål til kolleger").click();
        assertThat(desk.locator(".people li")).containsText("Det ved Bo mere om.");
        check(desk);
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send ud igen – Kim Berg")).click();
        assertThat(desk.locator(".people li .tag").first()).hasText("Ikke begyndt");
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Luk link – Kim Berg")).click();
        assertThat(desk.locator(".people li .tag").first()).hasText("Linket er lukket");
        desk.context().close();

        PageVisitor nobody = PageVisitor.nobody(server);
        for (String page : List.of("opgave?", "opgave-tema?tema=1&", "opgave-slut?")) {
            PageVisitor.Visit revoked = nobody.get(page + "link=" + kim.link());
            assertEquals(404, revoked.status(), page);
            assertTrue(revoked.body().contains("Linket gælder ikke"), page);
            assertEquals("no-referrer", revoked.header("Referrer-Policy"), page);
        }
    }

    @Test
    void themes_that_were_not_handed_over_are_not_there_and_a_closed_round_is_only_read() {
        long campaign = campaign("Lukket for kolleger");
        Helpmate kim = Helpmate.of(chief, chief.respond(campaign), "Kim Berg", server, "q01");
        PageVisitor nobody = PageVisitor.nobody(server);
        assertEquals(404, nobody.get("opgave-tema?tema=2&link=" + kim.link()).status());
        assertFalse(nobody.get("opgave-tema?tema=1&link=" + kim.link()).body().contains("id=\"q02\""));

        ApiClient.as(ApiClient.KL, server).post("campaigns/" + campaign + "/close");

        String body = nobody.get("opgave-tema?tema=1&link=" + kim.link()).body();
        assertTrue(body.contains("Undersøgelsen er lukket"), body);
        assertFalse(body.contains("type=\"radio\""), body);
    }

    private static void check(Page page) {
        Browser.axe(page);
        assertEquals(Browser.PHONE, page.evaluate("document.documentElement.scrollWidth"), "the page scrolls sideways");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }
}
