package dk.styringsportal.web.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.styringsportal.testing.AccountKeeper;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PortalServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** KL keeps the accounts at the screen, and a user comes in with the password that KL has passed on. */
class AccountPagesIT {

    private static final String CHOSEN = "fire heste i havnen";

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
    void a_coordinator_is_given_an_account_works_with_it_and_is_out_when_it_is_closed() {
        Page kl = visit("kl-admin", "kl");
        kl.locator("header a:has-text('Brugere')").click();
        kl.locator("a:has-text('Opret en bruger')").click();
        kl.getByLabel("Brugernavn").fill("Tove.Holm");
        kl.getByLabel("Navn", exactly()).fill("Tove Holm");
        kl.getByLabel("Tovholder").check();
        kl.getByLabel("Kommune").selectOption("Randers");
        press(kl, "Opret brugeren");
        assertThat(kl.locator("h1")).hasText("Brugeren er oprettet");
        String oneTime = kl.locator("#engangskode").textContent();
        everywhereAccessible(kl);
        kl.navigate(server.uri("kl/bruger?brugernavn=tove.holm").toString());
        assertFalse(kl.content().contains(oneTime));
        assertFalse(server.log().contains(oneTime));

        Page tove = browser.page(Browser.DESK);
        logIn(tove, "tove.holm", oneTime);
        assertTrue(tove.url().contains("/adgangskode"), tove.url());
        assertThat(tove.locator("main")).containsText("Du er logget ind med en engangsadgangskode.");
        everywhereAccessible(tove);
        change(tove, oneTime, CHOSEN, CHOSEN);
        assertThat(tove.locator("h1")).hasText("Jeres undersøgelser");
        assertThat(tove.locator(".overline")).hasText("Randers");
        long campaign = ApiClient.as(ApiClient.KL, server).openCampaign("Toves runde");
        tove.navigate(server.uri("besvar?runde=" + campaign).toString());
        press(tove, "Start besvarelsen");
        tove.locator("#q01-svar-ja").check();
        assertThat(tove.locator("section#q01 [data-saved]")).containsText("gemt kl. ");
        tove.navigate(server.uri("indsend?runde=" + campaign).toString());
        assertThat(tove.locator("main")).containsText("Det er kommunens godkender, der indsender.");

        press(kl, "Luk kontoen");
        assertThat(kl.locator("[role=status]")).hasText("Kontoen er lukket.");
        tove.navigate(server.uri("besvar?runde=" + campaign).toString());
        assertTrue(tove.url().contains("/log-ind?til="), tove.url());
        logIn(tove, "tove.holm", CHOSEN);
        assertThat(tove.locator("#fejl")).containsText("Brugernavn og adgangskode passer ikke sammen.");
        kl.context().close();
        tove.context().close();
    }

    @Test
    void a_faulty_form_says_so_beside_the_fields_and_keeps_what_was_written() {
        Page page = visit("kl-admin", "kl/ny-bruger");
        page.getByLabel("Navn", exactly()).fill("Bo <b>");
        page.getByLabel("Brugernavn").fill("socialchef-0101");
        page.getByLabel("Medudfylder").check();

        press(page, "Opret brugeren");

        assertThat(page.locator("#fejl")).isFocused();
        assertThat(page.locator("#brugernavn-fejl")).hasText("Brugernavnet er taget. Vælg et andet.");
        assertThat(page.locator("#kommune-fejl")).hasText("Vælg, hvilken kommune brugeren hører til.");
        assertThat(page.getByLabel("Navn", exactly())).hasValue("Bo <b>");
        assertThat(page.getByLabel("Medudfylder")).isChecked();
        assertTrue(page.title().startsWith("Fejl: "), page.title());
        everywhereAccessible(page);

        page.getByLabel("Brugernavn").fill("010190-1234");
        page.getByLabel("Kommune").selectOption("Samsø");
        page.getByLabel("Analytiker").check();
        press(page, "Opret brugeren");
        assertThat(page.locator("#brugernavn-fejl")).hasText("Det ligner et CPR-nummer. Skriv noget andet.");
        assertThat(page.locator("#roller-fejl")).hasText("Vælg enten roller i en kommune eller roller hos KL.");
        assertThat(page.locator("#kommune option:checked")).hasText("Samsø");
        page.context().close();
    }

    @Test
    void a_faulty_new_password_is_told_beside_its_field_and_nothing_is_sent_back() {
        AccountKeeper.of(server).openWith(CHOSEN, "kodefejl", "reader", "0727", server);
        Page page = browser.page(Browser.DESK);
        logIn(page, "kodefejl", CHOSEN);
        page.locator("a:has-text('Skift adgangskode')").click();

        change(page, "forkert kode", "kort", "andet");
        assertThat(page.locator("#nuvaerende-fejl")).hasText("Det er ikke den adgangskode, du har nu.");
        assertThat(page.locator("#ny-fejl")).hasText("Brug mindst 12 tegn.");
        assertThat(page.locator("#gentag-fejl")).hasText("De to nye adgangskoder er ikke ens.");
        assertThat(page.locator("#nuvaerende")).hasValue("");
        everywhereAccessible(page);

        change(page, CHOSEN, "kodefejl2026", "kodefejl2026");
        assertThat(page.locator("#ny-fejl")).hasText("Adgangskoden ligner dit brugernavn for meget.");
        change(page, CHOSEN, "adgangskode1", "adgangskode1");
        assertThat(page.locator("#ny-fejl")).hasText("Adgangskoden er for let at gætte. Vælg noget mindre oplagt.");
        change(page, CHOSEN, CHOSEN, CHOSEN);
        assertThat(page.locator("#ny-fejl")).hasText("Vælg en anden adgangskode end den, du har nu.");
        change(page, CHOSEN, "syv hvide svaner", "syv hvide svaner");
        assertThat(page.locator("[role=status]")).hasText("Din adgangskode er skiftet.");
        page.context().close();
    }

    @Test
    void the_list_is_filtered_by_name_and_municipality() {
        Page page = visit("kl-admin", "kl/brugere");
        assertTrue(page.locator(".accounts tbody tr").count() >= 100);
        assertThat(page.locator(".accounts tbody tr").first()).containsText("KL");

        page.getByLabel("Navn eller brugernavn").fill("SOCIALCHEFEN I ÆRØ");
        page.locator(".chooser button").click();
        assertThat(page.locator(".accounts tbody th")).hasText("Socialchefen i Ærø");
        assertThat(page.locator("main [role=status]")).hasText("1 bruger");

        page.getByLabel("Kommune").selectOption("KL");
        page.locator(".chooser button").click();
        assertThat(page.locator("main [role=status]")).hasText("Ingen brugere passer.");
        assertThat(page.getByLabel("Navn eller brugernavn")).hasValue("SOCIALCHEFEN I ÆRØ");
        page.getByLabel("Navn eller brugernavn").fill("socialchef-0492");
        page.getByLabel("Kommune").selectOption("Ærø");
        page.locator(".chooser button").click();
        assertThat(page.locator(".accounts tbody tr")).hasCount(1);
        page.context().close();
    }

    @Test
    void a_reset_shows_a_new_password_once_and_without_a_role_nothing_is_changed() {
        String first = AccountKeeper.of(server).open("nulstil", "reader", "0741");
        Page page = visit("kl-admin", "kl/bruger?brugernavn=nulstil");

        press(page, "Lav en engangsadgangskode");
        assertThat(page.locator("#engangskode")).hasText(Pattern.compile("([a-z2-9]{4}-){3}[a-z2-9]{4}"));
        assertFalse(page.content().contains(first));
        everywhereAccessible(page);

        page.getByLabel("Læseadgang").uncheck();
        press(page, "Gem roller");
        assertThat(page.locator("[role=alert]")).hasText("Vælg mindst én rolle.");
        page.getByLabel("Godkender").check();
        press(page, "Gem roller");
        assertThat(page.locator("[role=status]")).hasText("Rollerne er ændret.");
        assertThat(page.locator("main")).containsText("nulstil · Godkender");
        page.context().close();
    }

    @Test
    void read_access_is_not_asked_to_answer() {
        AccountKeeper.of(server).openWith(CHOSEN, "laeser", "reader", "0746", server);
        Page page = browser.page(Browser.DESK);
        logIn(page, "laeser", CHOSEN);

        Locator open = page.locator(".card", new Page.LocatorOptions().setHasText("anden runde"));
        assertThat(open).containsText("Du har læseadgang.");
        open.locator("a.button").click();
        assertThat(page.locator("#laest")).containsText("Du har læseadgang.");
        assertThat(page.locator("main input[type=submit]")).hasCount(0);
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "kl/brugere", "kl/brugere?kommune=kl", "kl/brugere?soeg=findes+ikke", "kl/ny-bruger", "kl/ny-bruger?sprog=en",
        "kl/bruger?brugernavn=axe", "kl/bruger?brugernavn=kl-admin", "adgangskode"
    })
    void every_page_passes_axe_and_does_not_scroll_sideways(String address) {
        if (address.endsWith("axe")) {
            AccountKeeper.of(server).open("axe", "approver", "0706");
        }
        Page page = visit("kl-admin", address);
        everywhereAccessible(page);
        page.context().close();
    }

    private static void everywhereAccessible(Page page) {
        for (int widthPixels : new int[] {Browser.PHONE, Browser.DESK}) {
            page.setViewportSize(widthPixels, 900);
            Browser.axe(page);
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        }
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private void logIn(Page page, String name, String password) {
        page.navigate(server.uri("log-ind").toString());
        page.getByLabel("Brugernavn").fill(name);
        page.getByLabel("Adgangskode").fill(password);
        press(page, "Log ind");
    }

    private static void change(Page page, String present, String wanted, String repeated) {
        page.locator("#nuvaerende").fill(present);
        page.locator("#ny").fill(wanted);
        page.locator("#gentag").fill(repeated);
        press(page, "Skift adgangskode");
    }

    private static void press(Page page, String button) {
        page.locator("main input[type=submit][value='" + button + "']").click();
        page.waitForLoadState();
    }

    private Page visit(String user, String address) {
        Page page = LoggedIn.as(user, browser, Browser.DESK, server);
        page.navigate(server.uri(address).toString());
        return page;
    }
}
