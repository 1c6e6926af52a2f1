package dk.styringsportal.web.pilot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PilotGuest;
import dk.styringsportal.testing.PortalServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pilot from KL's first press to the last: KL starts it, people answer on a phone, KL reads, and no result is another. */
class PilotIT {

    private static final String EVERY_TYPE = "alle-typer/1";
    private static final String GROUPS = "alle-grupper/1";

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
    void kl_starts_a_pilot_somebody_answers_on_a_phone_and_kl_reads_it_apart_from_all_results() {
        Page kl = LoggedIn.as("kl-admin", browser, Browser.DESK, server);
        String before = resultPages(kl);
        kl.navigate(server.uri("kl/spoergeskemaer").toString());
        kl.locator(".card", new Page.LocatorOptions().setHasText(EVERY_TYPE)).getByRole(AriaRole.LINK).last().click();
        kl.getByLabel("Pilotens navn").fill("Hos tre ledere");
        button(kl, "Start piloten").click();
        assertThat(kl.locator("[role=status]").first()).containsText("Piloten er startet.");
        kl.getByLabel("Personer").fill("Leder, mellemstor kommune\n\nLeder, lille kommune");
        button(kl, "Tilføj").click();
        assertThat(kl.locator(".people > li")).hasCount(2);
        assertThat(kl.locator(".people > li").first()).containsText("Ikke begyndt");

        Page phone = browser.page(Browser.PHONE);
        phone.navigate(kl.getByLabel("Personligt link – Leder, mellemstor kommune").inputValue());
        assertThat(phone.locator("h1")).hasText("Alle spørgsmålstyper");
        link(phone, "Begynd").click();
        answerAndComment(phone);
        finish(phone);

        kl.reload();
        Locator person = kl.locator(".people > li").first();
        assertThat(person).containsText("Færdig");
        assertThat(person).containsText("1 af 34 besvaret · 2 kommentarer");
        link(kl, "Svar og kommentarer").click();
        readAndHandle(kl);
        assertEquals(before, resultPages(kl));
        phone.context().close();
        kl.context().close();
    }

    private static void answerAndComment(Page phone) {
        phone.locator("#valg-svar-ja").check();
        assertThat(phone.locator("#valg [data-saved]")).containsText("gemt kl. ");
        phone.locator("#valg").getByLabel("Hvad er uklart ved dette spørgsmål?").pressSequentially("=Hvad er en strategi?");
        assertThat(phone.locator("#valg [data-comment-saved]")).containsText("gemt kl. ");
        assertThat(phone.locator("#fremdrift")).hasText("1 af 34 besvaret");
        assertEquals(Browser.PHONE, phone.evaluate("document.documentElement.scrollWidth"), "the page scrolls sideways");
    }

    private static void finish(Page phone) {
        for (int theme = 1; theme < 5; theme++) {
            link(phone, "Næste tema").click();
        }
        link(phone, "Videre til afslutning").click();
        assertThat(button(phone, "Jeg er færdig")).isEnabled();
        phone.getByLabel("Har du noget at sige om spørgeskemaet som helhed?").fill("Det er for langt.");
        button(phone, "Jeg er færdig").click();
        assertThat(phone.locator("h1")).hasText("Tak for hjælpen");
        assertThat(phone.locator("#samlet")).hasValue("Det er for langt.");
    }

    private static void readAndHandle(Page kl) {
        Locator item = kl.locator("#sted-valg");
        assertThat(item.locator("summary")).containsText("1 kommentar · 1 svar");
        assertThat(item).containsText("=Hvad er en strategi?");
        assertThat(item).containsText("Sådan har 1 person svaret");
        assertThat(item.locator("table tbody tr").first()).containsText("Ja");
        assertThat(kl.locator("main")).containsText("Det er for langt.");

        item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Markér som behandlet")).click();
        assertThat(kl.locator("[role=status]").first()).containsText("Kommentaren er markeret som behandlet.");
        kl.locator("#sted-valg summary").click();
        assertThat(kl.locator("#sted-valg .tag")).hasText("Behandlet");
        String table = PageVisitor.loggedIn("kl-admin", server)
                .get(kl.getByText("Hent kommentarerne").getAttribute("href").substring(1))
                .body();
        assertTrue(table.contains("\"\";\"\";\"\"") || table.contains(";;;"), table);
        assertTrue(table.contains(";'=Hvad er en strategi?;"), table);
    }

    /** What a municipality and KL see of a closed round. */
    private static String resultPages(Page kl) {
        StringBuilder seen = new StringBuilder();
        for (String address : List.of("kl/runde?id=1", "kl/spoergsmaal?runde=1&spoergsmaal=q01", "resultat?runde=1&kommune=0151")) {
            kl.navigate(server.uri(address).toString());
            seen.append(kl.locator("main").textContent());
        }
        return seen.toString();
    }

    @Test
    void questions_come_in_the_groups_words_and_conditions_hold_at_once() {
        long pilot = PilotGuest.openPilot(GROUPS, "Grupper", server);
        Page leader = visit(PilotGuest.invite(pilot, "Leder", "ledere", server), "pilot-tema", "&tema=1");
        assertThat(leader.locator("main")).containsText("I hvilken grad oplever du, at du selv …");
        assertThat(leader.locator("#forklarer h2")).containsText("forklarer dine valg?");
        assertThat(leader.locator("#udvalg")).hasCount(0);

        Page politician = visit(PilotGuest.invite(pilot, "Politiker", "politikere", server), "pilot-tema", "&tema=1");
        assertThat(politician.locator("main")).not().containsText("forklarer");
        assertThat(politician.locator("#udvalg-ofte")).isHidden();
        politician.locator("#udvalg-svar-ja").check();
        assertThat(politician.locator("#udvalg-ofte")).isVisible();
        politician.locator("#udvalg-svar-nej").check();
        assertThat(politician.locator("#udvalg-ofte")).isHidden();
        leader.context().close();
        politician.context().close();
    }

    @Test
    void files_are_not_taken_but_their_question_can_be_commented_on() {
        PilotGuest guest = guest("Filer");
        Page page = visit(guest, "pilot-tema", "&tema=4");

        assertThat(page.locator("#filer")).containsText("En pilot tager ikke imod filer.");
        assertThat(page.locator("#filer input")).hasCount(0);
        page.locator("#filer textarea").fill("Hvilke filer?");
        page.locator("#filer textarea").blur();
        assertThat(page.locator("#filer [data-comment-saved]")).containsText("gemt kl. ");

        assertEquals("Hvilke filer?", guest.read().json().at("/comments/filer/text").asText());
        page.context().close();
    }

    @Test
    void what_is_written_waits_in_the_browser_while_the_connection_is_away() {
        PilotGuest guest = guest("Uden forbindelse");
        Page page = visit(guest, "pilot-tema", "&tema=1");
        BrowserContext computer = page.context();
        computer.setOffline(true);
        page.locator("#valg-svar-ja").check();
        page.locator("#valg textarea").fill("Uklart");
        page.locator("#valg textarea").blur();
        assertThat(page.locator("#gemt")).containsText("Venter på forbindelse");
        page.close();

        computer.setOffline(false);
        Page later = computer.newPage();
        later.navigate(server.uri("pilot-slut?link=" + guest.link()).toString());
        later.waitForCondition(() -> guest.read().json().path("answers").has("valg"));

        assertEquals("ja", guest.read().json().at("/answers/valg/value").asText());
        later.waitForCondition(() -> guest.read().json().path("comments").has("valg"));
        computer.close();
    }

    @Test
    void what_was_changed_on_another_device_is_asked_about_and_a_link_that_ends_says_so() {
        PilotGuest guest = guest("To steder");
        Page page = visit(guest, "pilot-tema", "&tema=1");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        guest.answer("valg", "nej", 0);
        page.locator("#valg-svar-ja").check();
        assertThat(page.locator("#valg .conflict")).containsText("Du har svaret forskelligt to steder.");
        button(page, "Behold mit").click();
        assertThat(page.locator("#valg [data-saved]")).containsText("gemt kl. ");

        long pilot = guestsPilot;
        ApiClient.as(ApiClient.KL, server).post("pilots/" + pilot + "/invitations/" + guest.id() + "/revoke");
        page.locator("#unge-svar-ja").check();
        assertThat(page.locator("#unge [data-saved]")).containsText("Linket gælder ikke længere.");
        page.reload();
        assertThat(page.locator("h1")).hasText("Linket gælder ikke");
        page.context().close();
    }

    /** Where the two live in one browser: a link answers for its person, and the log-in stays what it was. */
    @Test
    void a_link_beside_a_log_in_disturbs_neither() {
        PilotGuest guest = guest("Ved siden af");
        Page chief = LoggedIn.as("socialchef-0153", browser, Browser.DESK, server);
        chief.navigate(server.uri("besvar?runde=1").toString());
        Page page = chief.context().newPage();
        page.navigate(server.uri("pilot-tema?tema=1&link=" + guest.link()).toString());

        page.locator("#valg-svar-ja").check();
        assertThat(page.locator("#valg [data-saved]")).containsText("gemt kl. ");

        assertThat(chief.locator("[data-message=other-user]")).hasCount(0);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log ud")).click();
        assertThat(page.locator("h1")).not().hasText("Der skete en fejl");
        assertEquals(0, page.getByText("Log ud").count());
        page.context().close();
    }

    @Test
    void the_keyboard_alone_suffices() {
        PilotGuest guest = guest("Tastatur");
        Page page = visit(guest, "pilot", "");
        link(page, "Begynd").focus();
        page.keyboard().press("Enter");
        page.locator("#valg-svar-ja").focus();
        page.keyboard().press("Space");
        for (int tabs = 0; tabs < 3 && !isFocused(page, "valg-kommentar"); tabs++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().type("Uklart");
        assertThat(page.locator("#valg [data-comment-saved]")).containsText("gemt kl. ");
        page.navigate(server.uri("pilot-slut?link=" + guest.link()).toString());
        page.locator("#samlet").focus();
        page.keyboard().type("Godt");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Tak for hjælpen");
        assertEquals("Godt", guest.read().json().at("/comments/_/text").asText());
        assertEquals("Uklart", guest.read().json().at("/comments/valg/text").asText());
        page.context().close();
    }

    private static boolean isFocused(Page page, String id) {
        return id.equals(page.evaluate("document.activeElement.id"));
    }

    @Test
    void faults_in_kls_forms_are_said_and_nothing_typed_is_lost() {
        Page kl = LoggedIn.as("kl-admin", browser, Browser.DESK, server);
        kl.navigate(server.uri("kl/piloter?skema=" + GROUPS).toString());
        button(kl, "Start piloten").click();
        assertThat(kl.locator("[role=alert]")).hasText("Skriv et navn på 1 til 200 tegn.");
        kl.getByLabel("Pilotens navn").fill("Med fejl");
        button(kl, "Start piloten").click();

        button(kl, "Tilføj").click();
        assertThat(kl.locator("[role=alert]")).hasText("Skriv mindst én person.");
        kl.getByLabel("Personer").fill("Leder, stor kommune");
        button(kl, "Tilføj").click();
        assertThat(kl.locator("[role=alert]")).hasText("Vælg, hvilken gruppe personerne svarer som.");
        assertThat(kl.getByLabel("Personer")).hasValue("Leder, stor kommune");
        kl.getByLabel("Respondentgruppe").selectOption("ledere");
        button(kl, "Tilføj").click();
        assertThat(kl.locator(".people > li")).containsText(new String[] {"Leder, stor kommune Ledere"});
        kl.context().close();
    }

    @Test
    void links_are_revoked_and_made_anew_and_a_pilot_is_closed_and_deleted_after_a_question() {
        Page kl = LoggedIn.as("kl-admin", browser, Browser.DESK, server);
        long pilot = PilotGuest.openPilot(EVERY_TYPE, "Til ende", server);
        PilotGuest guest = PilotGuest.invite(pilot, "Leder", "", server);
        kl.navigate(server.uri("kl/pilot?id=" + pilot).toString());

        button(kl, "Tilbagekald linket – Leder").click();
        assertThat(kl.locator("[role=status]").first()).containsText("Linket er tilbagekaldt");
        assertThat(kl.locator("[data-address]")).hasCount(0);
        button(kl, "Lav et nyt link – Leder").click();
        assertThat(kl.locator("[data-address]")).hasCount(1);
        assertEquals(404, guest.read().status());
        link(kl, "Luk piloten").click();
        button(kl, "Luk piloten").click();
        assertThat(kl.locator("[role=status]").first()).containsText("Piloten er lukket.");
        assertThat(kl.locator("[data-address]")).hasCount(0);
        link(kl, "Slet piloten").click();
        button(kl, "Slet piloten").click();

        assertThat(kl.locator("h1")).hasText("Piloter");
        assertEquals(404, kl.navigate(server.uri("kl/pilot?id=" + pilot).toString()).status());
        kl.context().close();
    }

    @Test
    void the_analyst_reads_and_has_no_buttons_and_no_links() {
        long pilot = PilotGuest.openPilot(EVERY_TYPE, "Læses", server);
        PilotGuest.invite(pilot, "Leder", "", server).comment("valg", "Uklart", 0);
        Page page = LoggedIn.as("kl-analytiker", browser, Browser.DESK, server);

        for (String address : List.of("kl/piloter?skema=" + EVERY_TYPE, "kl/pilot?id=" + pilot, "kl/pilot-svar?id=" + pilot)) {
            page.navigate(server.uri(address).toString());
            assertThat(page.locator("main input, main button, main textarea")).hasCount(0);
        }
        assertThat(page.locator("main")).containsText("Uklart");
        assertEquals(403, page.navigate(server.uri("kl/pilot-afslut?id=" + pilot).toString()).status());
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void every_page_passes_axe_and_does_not_scroll_sideways(int widthPixels) {
        long pilot = PilotGuest.openPilot(EVERY_TYPE, "Tilgængelighed", server);
        PilotGuest guest = PilotGuest.invite(pilot, "Leder, mellemstor kommune", "", server);
        guest.answer("valg", "ja", 0);
        guest.answer("linje", "Et system", 0);
        guest.comment("valg", "Uklart", 0);
        guest.comment("_", "Langt", 0);
        Page page = LoggedIn.as("kl-admin", browser, widthPixels, server);
        String link = "link=" + guest.link();
        for (int round = 0; round < 2; round++) {
            check(page, widthPixels, "pilot?" + link, "pilot-tema?tema=1&" + link, "pilot-tema?tema=2&" + link,
                    "pilot-tema?tema=3&" + link, "pilot-tema?tema=4&" + link, "pilot-tema?tema=5&" + link,
                    "pilot-slut?" + link, "kl/piloter?skema=" + EVERY_TYPE, "kl/pilot?id=" + pilot,
                    "kl/pilot-svar?id=" + pilot, "kl/pilot-afslut?id=" + pilot);
            guest.finish();
        }
        ApiClient.as(ApiClient.KL, server).post("pilots/" + pilot + "/close");
        check(page, widthPixels, "pilot?" + link, "kl/pilot?id=" + pilot, "kl/pilot-afslut?id=" + pilot,
                "kl/piloter?skema=" + GROUPS, "kl/pilot-svar?sprog=en&id=" + pilot);
        page.context().close();
    }

    private static void check(Page page, int widthPixels, String... addresses) {
        for (String address : addresses) {
            page.navigate(server.uri(address).toString());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
            Browser.axe(page);
            assertEquals(widthPixels, page.evaluate("document.documentElement.scrollWidth"), address + " scrolls sideways");
        }
    }

    private static long guestsPilot;

    private static PilotGuest guest(String title) {
        guestsPilot = PilotGuest.openPilot(EVERY_TYPE, title, server);
        return PilotGuest.invite(guestsPilot, "Leder", "", server);
    }

    private static Page visit(PilotGuest guest, String page, String more) {
        Page opened = browser.page(Browser.DESK);
        opened.navigate(server.uri(page + "?link=" + guest.link() + more).toString());
        return opened;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
