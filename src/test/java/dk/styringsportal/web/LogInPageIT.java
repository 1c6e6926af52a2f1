package dk.styringsportal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Logging in and out at the screen. */
class LogInPageIT {

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
    void a_wrong_password_is_told_where_the_reader_is() {
        Page page = logIn("log-ind", "socialchef-0210", "forkert");

        assertThat(page.locator("#fejl")).isFocused();
        assertThat(page.locator("#fejl")).containsText("Brugernavn og adgangskode passer ikke sammen.");
        assertThat(page.getByLabel("Brugernavn")).hasValue("socialchef-0210");
        assertThat(page.getByLabel("Adgangskode")).hasValue("");
        assertTrue(page.title().startsWith("Fejl: "), page.title());
        Browser.axe(page);
    }

    @Test
    void both_fields_are_wanted() {
        Page page = logIn("log-ind", "socialchef-0210", "");

        assertThat(page.locator("#fejl")).containsText("Skriv både brugernavn og adgangskode.");
    }

    @Test
    void too_many_attempts_are_told_in_a_sentence() {
        Page page = logIn("log-ind", "socialchef-0217", "gæt");
        for (int i = 0; i < 10; i++) {
            submit(page, "socialchef-0217", "gæt");
        }

        assertThat(page.locator("#fejl")).containsText("for mange forkerte forsøg");
    }

    @Test
    void the_log_in_leads_to_where_one_wanted_to_go() {
        Page page = browser.page(Browser.DESK);
        page.navigate(server.uri("besvar?runde=2").toString());
        submit(page, "socialchef-0219", "demo1234");

        assertEquals(server.uri("besvar?runde=2").toString(), page.url());
    }

    @Test
    void a_form_with_a_file_keeps_what_was_typed_and_says_that_the_file_is_to_be_chosen_again() {
        PageVisitor visitor = PageVisitor.loggedIn(ApiClient.KL, server);
        visitor.get("kl/grupper");
        visitor.post("log-ud", Map.of(), Map.of());
        String part = "--X\r\nContent-Disposition: form-data; name=\"navn\"\r\n\r\nKystkommuner\r\n"
                + "--X\r\nContent-Disposition: form-data; name=\"ny:fil\"; filename=\"liste.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\nLæsø\r\n--X--\r\n";
        PageVisitor.Visit refused =
                visitor.send("POST", "kl/grupper", "multipart/form-data; boundary=X", part, Map.of());
        assertTrue(refused.body().contains("Filer følger ikke med"), refused.body());

        Map<String, String> fields = PageVisitor.inputs(refused.body());
        fields.put("formular:navn", ApiClient.KL);
        fields.put("formular:kode", ApiClient.PASSWORD);
        String back = visitor.post("log-ind", fields, Map.of()).header("Location");

        assertTrue(visitor.get(back.substring(back.indexOf("kl/grupper"))).body().contains("value=\"Kystkommuner\""));
    }

    @Test
    void what_a_browser_sends_that_nobody_was_logged_in_with_is_not_taken_along() {
        PageVisitor.Visit refused = PageVisitor.nobody(server).post("kl/grupper", Map.of("navn", "Kystkommuner"), Map.of());

        assertEquals(302, refused.status());
        assertTrue(refused.header("Location").endsWith("/log-ind?til=%2Fkl%2Fgrupper"), refused.header("Location"));
    }

    @Test
    void the_log_in_leads_nowhere_else() {
        assertEquals(server.uri().toString(), logIn("log-ind?til=//example.org/", "socialchef-0219", "demo1234").url());
        assertEquals(server.uri().toString(), logIn("log-ind?til=https://example.org/", "socialchef-0219", "demo1234").url());
    }

    @Test
    void kl_comes_to_its_rounds() {
        assertEquals(server.uri("kl").toString(), logIn("log-ind", "kl-analytiker", "demo1234").url());
    }

    @Test
    void logging_out_ends_the_session() {
        Page page = logIn("log-ind", "socialchef-0223", "demo1234");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log ud")).click();

        assertThat(page.getByRole(AriaRole.BANNER)).containsText("Log ind");
        page.navigate(server.uri("besvar?runde=2").toString());
        assertTrue(page.url().contains("/log-ind?til="), page.url());
    }

    @Test
    void the_language_is_remembered() {
        Page page = logIn("log-ind", "socialchef-0230", "demo1234");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English")).click();
        page.navigate(server.uri().toString());

        assertThat(page.locator("h1")).hasText("Your surveys");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dansk")).click();
        assertThat(page.locator("h1")).hasText("Jeres undersøgelser");
    }

    private static Page logIn(String path, String name, String password) {
        Page page = browser.page(Browser.DESK);
        page.navigate(server.uri(path).toString());
        submit(page, name, password);
        return page;
    }

    private static void submit(Page page, String name, String password) {
        page.getByLabel("Brugernavn").fill(name);
        page.getByLabel("Adgangskode").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log ind")).click();
        page.waitForLoadState();
    }
}
