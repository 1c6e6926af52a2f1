package dk.styringsportal.web.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SurveyGuest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What looks like a CPR number in an answer is pointed at beside the question, and a person may say that it is none. */
class LookAlikesIT {

    private static final String TEXT = "Sagerne 010190-1234 og 311299 0001";
    private static final int WORDS = 4;

    private static PortalServer server;
    private static Browser browser;
    private static long campaign;

    @BeforeAll
    static void open() {
        server = PortalServer.on(Database.H2);
        browser = new Browser();
        campaign = ApiClient.as(ApiClient.KL, server)
                .post("campaigns", Map.of("title", "Tal i svar", "questionnaire", "alle-typer/1"))
                .json()
                .path("id")
                .asLong();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void numbers_are_pointed_at_and_stored_on_the_word_of_whoever_answers() {
        try (Respondent respondent = Respondent.of("0101", campaign, server, browser)) {
            respondent.openTheme(WORDS);
            Locator text = respondent.page().locator("#afsnit-svar-felt");
            text.pressSequentially(TEXT);
            assertAsked(respondent, text);
            Browser.axe(respondent.page());
            assertTrue(respondent.storedAnswer("afsnit").isMissingNode());

            respondent.page().reload();
            assertAsked(respondent, text);
            assertThat(text).hasValue(TEXT);
            respondent.button("Vis i teksten").press("Enter");
            assertEquals("010190-1234", respondent.page().evaluate("getSelection().toString()"));
            respondent.button("Vis i teksten").press("Enter");
            assertEquals("311299 0001", respondent.page().evaluate("getSelection().toString()"));
            assertThat(text).isFocused();

            respondent.button("De er ikke CPR-numre").press("Enter");
            respondent.seesSaved("afsnit");
            assertThat(respondent.page().locator(".look-alikes")).hasCount(0);
            assertThat(text).isFocused();
            assertThat(text).not().hasAttribute("aria-invalid", "true");
            assertEquals(TEXT, respondent.storedAnswer("afsnit").asText());
            assertStandsAndIsNotAskedAgain(respondent, text);
        }
    }

    private static void assertAsked(Respondent respondent, Locator text) {
        Locator message = respondent.question("afsnit").locator(".look-alikes p");
        assertThat(message).hasText(
                "Teksten indeholder 010190-1234 og 311299 0001, der ligner CPR-numre. Slet dem, eller sig, at de ikke er CPR-numre.");
        assertThat(message.locator("mark")).hasText(new String[] {"010190-1234", "311299 0001"});
        assertThat(text).hasAccessibleDescription(Pattern.compile("^Teksten indeholder 010190-1234 "));
        assertThat(text).hasAttribute("aria-invalid", "true");
        assertThat(respondent.saved("afsnit")).hasText("Svaret er ikke gemt");
        assertThat(respondent.page().locator("#oplaesning")).containsText("Svaret er ikke gemt: Teksten indeholder 010190-1234");
    }

    private static void assertStandsAndIsNotAskedAgain(Respondent respondent, Locator text) {
        respondent.page().reload();
        assertThat(text).hasValue(TEXT);
        text.fill("Rettet. " + TEXT);
        respondent.seesSaved("afsnit");
        assertThat(respondent.page().locator(".look-alikes")).hasCount(0);
        assertEquals("Rettet. " + TEXT, respondent.storedAnswer("afsnit").asText());
        text.fill("Ny: 020290-4321");
        assertThat(respondent.question("afsnit").locator(".look-alikes mark")).hasText("020290-4321");
        assertEquals("Rettet. " + TEXT, respondent.storedAnswer("afsnit").asText());
    }

    @Test
    void without_the_number_the_answer_is_saved_and_nothing_is_asked() {
        try (Respondent respondent = Respondent.of("0147", campaign, server, browser)) {
            respondent.openTheme(WORDS);
            Locator line = respondent.page().locator("#linje-svar-felt");
            line.fill("Borger 010190-1234");
            assertThat(respondent.question("linje").locator(".look-alikes")).isVisible();
            line.fill("Borger");
            respondent.seesSaved("linje");
            assertThat(respondent.page().locator(".look-alikes")).hasCount(0);
            assertEquals("Borger", respondent.storedAnswer("linje").asText());
        }
    }

    @Test
    void the_word_waits_with_the_answer_for_the_connection_also_for_what_is_written_meanwhile() {
        try (Respondent respondent = Respondent.of("0151", campaign, server, browser)) {
            respondent.openTheme(WORDS);
            Locator line = respondent.page().locator("#linje-svar-felt");
            line.fill("Sag 010190-1234");
            assertThat(respondent.question("linje").locator(".look-alikes")).isVisible();
            respondent.computer().setOffline(true);
            respondent.button("Det er ikke et CPR-nummer").click();
            respondent.sees(respondent.saved("linje"), "venter på forbindelse");
            line.fill("Sag 010190-1234, lukket");
            line.blur();

            respondent.computer().setOffline(false);
            respondent.seesSaved("linje");
            assertEquals("Sag 010190-1234, lukket", respondent.storedAnswer("linje").asText());
        }
    }

    @Test
    void a_number_in_a_link_is_pointed_at_too() {
        try (Respondent respondent = Respondent.of("0153", campaign, server, browser)) {
            List<String> faults = new ArrayList<>();
            respondent.page().onPageError(faults::add);
            respondent.openTheme(WORDS);
            Locator files = respondent.question("filer");
            files.locator("input[type=url]").fill("https://kl.dk/sag/0101901234");
            files.locator("[data-add-link]").click();
            assertThat(files.locator(".look-alikes mark")).hasText("0101901234");
            Browser.axe(respondent.page());
            respondent.button("Det er ikke et CPR-nummer").click();
            respondent.seesSaved("filer");
            assertEquals("https://kl.dk/sag/0101901234", respondent.storedAnswer("filer").at("/0/link").asText());
            assertEquals(List.of(), faults, "the script stumbles");
        }
    }

    @Test
    void a_respondent_says_so_on_a_phone() {
        SurveyGuest guest = SurveyGuest.invite(
                SurveyGuest.openCampaign("Tal på telefon", true, server), "myndighed", "Kim", server, "0101");
        Page phone = browser.page(Browser.PHONE);
        phone.navigate(server.uri("svar-tema?tema=2&link=" + guest.link()).toString());
        Locator text = phone.locator("#bemaerkning-svar-felt");
        text.fill("Sag 0101901234");
        assertThat(phone.locator("#bemaerkning .look-alikes p")).hasText(
                "Teksten indeholder 0101901234, der ligner et CPR-nummer. Slet det, eller sig, at det ikke er et CPR-nummer.");
        Browser.axe(phone);
        assertEquals(Browser.PHONE, phone.evaluate("document.documentElement.scrollWidth"), "the page scrolls sideways");

        phone.getByText("Det er ikke et CPR-nummer", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(phone.locator("#bemaerkning [data-saved]")).containsText("gemt kl. ");
        assertEquals(0, phone.evaluate("localStorage.length"), "the number is left in the browser");
        phone.reload();
        assertThat(text).hasValue("Sag 0101901234");
        assertThat(phone.locator(".look-alikes")).hasCount(0);
        assertEquals("Sag 0101901234", guest.read().json().at("/answers/bemaerkning/value").asText());
        phone.context().close();
    }
}
