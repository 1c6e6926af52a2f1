package dk.styringsportal.web.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of an answer once it is given: saved, queued, contested, refused. */
class SavingIT {

    private static PortalServer server;
    private static Browser browser;
    private static long campaign;

    @BeforeAll
    static void open() {
        server = PortalServer.on(Database.H2);
        browser = new Browser();
        campaign = ApiClient.as(ApiClient.KL, server).openCampaign("Lagring");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void an_answer_is_saved_shown_as_saved_and_can_be_taken_back() {
        try (Respondent respondent = Respondent.of("0161", campaign, server, browser)) {
            respondent.openTheme(1);
            respondent.choose("q01-svar", "ja");
            respondent.seesSaved("q01");
            assertEquals("ja", respondent.storedAnswer("q01").asText());
            assertThat(respondent.page().locator("#fremdrift")).hasText("1 af 47 besvaret");

            respondent.question("q01").getByText("Fjern svar").click();
            respondent.seesAllSaved();

            assertTrue(respondent.storedAnswer("q01").isNull());
            assertThat(respondent.option("q01-svar", "ja")).not().isChecked();
            assertThat(respondent.page().locator("#fremdrift")).hasText("0 af 47 besvaret");
        }
    }

    @Test
    void a_comment_is_saved_while_it_is_written() {
        try (Respondent respondent = Respondent.of("0163", campaign, server, browser)) {
            respondent.openTheme(1);
            respondent.question("q02").locator("summary").click();
            respondent.question("q02").locator("textarea").pressSequentially("Det afgøres til foråret.");
            assertThat(respondent.question("q02").locator("[data-comment-saved]")).containsText("gemt kl. ");

            assertEquals("Det afgøres til foråret.",
                    respondent.stored().path("comments").path("q02").path(0).path("text").asText());
        }
    }

    @Test
    void a_comment_can_be_replied_to_changed_and_taken_back() {
        try (Respondent respondent = Respondent.of("0161", campaign, server, browser)) {
            respondent.openTheme(1);
            Locator question = respondent.question("q02");
            question.locator("summary").click();
            question.locator("textarea").fill("Er det nu?");
            question.locator("textarea").blur();
            assertThat(question.locator("[data-comment-saved]")).containsText("gemt kl. ");
            question.locator(".thread li button", new Locator.LocatorOptions().setHasText("Svar")).click();
            question.locator(".reply textarea").fill("Ja, nu.");
            question.locator(".reply textarea").blur();
            assertThat(question.locator(".reply [data-comment-saved]")).containsText("gemt kl. ");

            respondent.openTheme(1);
            assertThat(question.locator("summary")).containsText("Kommentarer (2)");
            question.locator("summary").click();
            assertThat(question.locator(".reply textarea")).hasValue("Ja, nu.");
            Browser.axe(respondent.page());
            question.locator(".reply").getByText("Slet").click();
            assertThat(question.locator("summary")).containsText("Kommentarer (1)");
            respondent.seesAllSaved();
            assertEquals(1, respondent.stored().path("comments").path("q02").size());
        }
    }

    @Test
    void none_of_them_is_an_answer_of_its_own() {
        try (Respondent respondent = Respondent.of("0165", campaign, server, browser)) {
            respondent.openTheme(5);
            respondent.choose("q34-direktion", "ingen");
            respondent.seesSaved("q34");
            assertEquals("{\"direktion\":[]}", respondent.storedAnswer("q34").toString());

            respondent.page().locator("#q34-direktion input").first().check();
            assertThat(respondent.option("q34-direktion", "ingen")).not().isChecked();
            respondent.seesAllSaved();

            assertEquals(1, respondent.storedAnswer("q34").path("direktion").size());
        }
    }

    @Test
    void what_follows_is_offered_and_filled_in_by_one_click_only() {
        try (Respondent respondent = Respondent.of("0167", campaign, server, browser)) {
            respondent.openTheme(1);
            respondent.choose("q04-p-107", "nej");
            Locator offer = respondent.question("q04").locator(".offer button");
            assertThat(offer).hasText("Sæt spørgsmål 5 til ”Nej” og spørgsmål 6 til ”Ved ikke” for § 107");
            assertTrue(respondent.storedAnswer("q05").isMissingNode());

            offer.click();
            respondent.seesSaved("q05");
            respondent.seesSaved("q06");

            assertEquals("nej", respondent.storedAnswer("q05").path("p-107").asText());
            assertEquals("ved-ikke", respondent.storedAnswer("q06").path("p-107").asText());
            assertThat(offer).hasCount(0);
        }
    }

    @Test
    void a_contradiction_is_shown_beside_the_question_and_goes_when_it_is_mended() {
        try (Respondent respondent = Respondent.of("0169", campaign, server, browser)) {
            respondent.openTheme(1);
            respondent.choose("q04-p-95", "nej");
            respondent.choose("q05-p-95", "ja");
            Locator finding = respondent.question("q05").locator(".finding");
            respondent.sees(finding, "Tjek: svarene passer måske ikke sammen");
            respondent.sees(finding, "§ 95");

            respondent.choose("q05-p-95", "nej");

            assertThat(finding).hasCount(0);
        }
    }

    @Test
    void answers_wait_in_the_browser_while_the_connection_is_away() {
        try (Respondent respondent = Respondent.of("0173", campaign, server, browser)) {
            respondent.openTheme(1);
            respondent.computer().setOffline(true);
            respondent.choose("q01-svar", "nej");
            respondent.choose("q02-svar", "ja");
            respondent.choose("q02-svar", "ved-ikke");
            respondent.sees(respondent.saved("q01"), "venter på forbindelse – gemmes i browseren");
            assertThat(respondent.page().locator("#gemt")).hasText("Venter på forbindelse – 2 svar gemmes i browseren");

            respondent.computer().setOffline(false);
            respondent.seesAllSaved();

            assertEquals("nej", respondent.storedAnswer("q01").asText());
            assertEquals("ved-ikke", respondent.storedAnswer("q02").asText());
        }
    }

    @Test
    void a_refused_comment_says_so_and_does_not_keep_the_overview_from_showing_what_has_arrived() {
        try (Respondent respondent = Respondent.of("0190", campaign, server, browser)) {
            respondent.openTheme(1);
            respondent.computer().route("**/api/**", Route::abort);
            respondent.choose("q01-svar", "nej");
            respondent.question("q02").locator("summary").click();
            respondent.question("q02").locator("textarea").fill("Borger 010190-1234");
            Locator comment = respondent.question("q02").locator("[data-comment-saved]");
            respondent.sees(comment, "venter på forbindelse");

            respondent.open("besvar?runde=" + campaign);
            assertThat(respondent.page().locator("#fremdrift")).hasText("0 af 47 besvaret");
            respondent.computer().unroute("**/api/**");

            assertThat(respondent.page().locator("#fremdrift")).hasText("1 af 47 besvaret");
            respondent.openTheme(1);
            assertThat(comment).containsText("Kommentaren kunne ikke gemmes: Teksten indeholder noget, der ligner et CPR-nummer.");
        }
    }

    @Test
    void two_tabs_of_one_browser_keep_in_step() {
        try (Respondent respondent = Respondent.of("0175", campaign, server, browser)) {
            respondent.openTheme(1);
            Page first = respondent.page();
            Page second = respondent.newTab();
            respondent.openTheme(1);
            respondent.choose("q01-svar", "ja");
            respondent.seesSaved("q01");
            assertThat(first.locator("#q01-svar-ja")).isChecked();

            respondent.use(first);
            respondent.choose("q01-svar", "nej");
            respondent.seesSaved("q01");
            assertThat(second.locator("#q01-svar-nej")).isChecked();

            respondent.use(second);
            respondent.choose("q01-svar", "ved-ikke");
            respondent.seesSaved("q01");
            assertThat(first.locator("#q01-svar-ved-ikke")).isChecked();
            assertEquals("ved-ikke", respondent.storedAnswer("q01").asText());
            assertEquals(3, respondent.stored().path("answers").path("q01").path("revision").asInt());
            assertThat(second.locator(".conflict")).hasCount(0);
        }
    }

    @Test
    void of_two_answers_from_two_computers_a_person_chooses() {
        try (Respondent office = Respondent.of("0183", campaign, server, browser);
                Respondent home = Respondent.of("0183", campaign, server, browser)) {
            office.openTheme(1);
            home.openTheme(1);
            office.choose("q01-svar", "ja");
            office.choose("q04-p-107", "nej");
            office.seesAllSaved();
            home.choose("q01-svar", "nej");
            Locator conflict = home.question("q01").locator(".conflict");
            home.sees(conflict, "Dit svar");
            home.sees(conflict, "Svaret fra Socialchefen i");
            assertEquals("ja", home.storedAnswer("q01").asText());

            conflict.getByText("Behold mit").click();
            home.seesSaved("q01");
            assertThat(conflict).hasCount(0);
            assertEquals("nej", home.storedAnswer("q01").asText());

            home.choose("q04-p-108", "ja-alle");
            Locator matrix = home.question("q04").locator(".conflict");
            home.sees(matrix, "§ 107: Nej");
            matrix.getByText("Brug det andet").click();
            assertThat(home.option("q04-p-107", "nej")).isChecked();
            assertThat(home.option("q04-p-108", "ja-alle")).not().isChecked();
            assertEquals("{\"p-107\":\"nej\"}", home.storedAnswer("q04").toString());
        }
    }

    @Test
    void an_expired_log_in_keeps_the_answers_and_goes_on_after_a_new_one() {
        try (Respondent respondent = Respondent.of("0185", campaign, server, browser)) {
            respondent.openTheme(1);
            respondent.computer().clearCookies();
            respondent.choose("q03-svar", "ja");
            Locator message = respondent.page().locator("#beskeder");
            respondent.sees(message, "Log ind igen – dine svar er gemt i browseren.");

            Page logIn = respondent.computer().waitForPage(() -> message.getByRole(com.microsoft.playwright.options.AriaRole.LINK).click());
            Respondent.sendLogIn(logIn, "0185");
            respondent.seesSaved("q03");

            assertThat(message).not().containsText("Log ind igen");
            assertEquals("ja", respondent.storedAnswer("q03").asText());
        }
    }

    @Test
    void after_the_close_an_answer_is_refused_and_stays_visible_in_the_browser() {
        long closing = ApiClient.as(ApiClient.KL, server).openCampaign("Lukkes");
        try (Respondent respondent = Respondent.of("0187", closing, server, browser)) {
            respondent.openTheme(1);
            ApiClient.as(ApiClient.KL, server).post("campaigns/" + closing + "/close");
            respondent.choose("q01-svar", "ja");
            respondent.sees(respondent.saved("q01"), "Undersøgelsen er lukket i mellemtiden.");
            respondent.openTheme(2);

            respondent.sees(respondent.page().locator("#laest"), "Undersøgelsen er lukket");
            Locator kept = respondent.page().locator("#beskeder");
            respondent.sees(kept, "Spørgsmål 1: Ja");
            kept.getByText("Slet dem fra browseren").click();
            respondent.openTheme(1);
            assertThat(kept).not().containsText("Spørgsmål 1");
            assertTrue(respondent.storedAnswer("q01").isMissingNode());
        }
    }
}
