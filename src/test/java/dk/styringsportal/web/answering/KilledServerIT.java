package dk.styringsportal.web.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.PortalServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server is killed in the middle of a sitting and comes back on the same port: no answer is lost. */
class KilledServerIT {

    private static final int RETRY_LIMIT_MS = 40_000;

    private static PortalServer server;
    private static Browser browser;
    private static long campaign;

    @BeforeAll
    static void open() {
        server = PortalServer.spare();
        browser = new Browser();
        campaign = ApiClient.as(ApiClient.KL, server).openCampaign("Afbrudt");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void nothing_acknowledged_and_nothing_queued_is_lost() {
        try (Respondent respondent = Respondent.of("0190", campaign, server, browser)) {
            respondent.openTheme(1);
            respondent.choose("q01-svar", "ja");
            respondent.choose("q02-svar", "nej");
            respondent.choose("q04-p-95", "nej");
            respondent.seesAllSaved();

            server.kill();
            respondent.choose("q02-svar", "ved-ikke");
            respondent.choose("q03-svar", "ja");
            respondent.choose("q05-p-95", "nej");
            respondent.sees(respondent.saved("q03"), "venter på forbindelse – gemmes i browseren");
            server.restart();

            assertThat(respondent.page().locator("#beskeder"))
                    .containsText("Log ind igen", new LocatorAssertions.ContainsTextOptions().setTimeout(RETRY_LIMIT_MS));
            respondent.open("log-ind?til=/besvar-tema%3Frunde=" + campaign + "%26tema=1");
            Respondent.sendLogIn(respondent.page(), "0190");
            respondent.seesAllSaved();
            assertStored(respondent);
        }
    }

    private static void assertStored(Respondent respondent) {
        JsonNode answers = respondent.stored().path("answers");
        assertEquals("ja", answers.path("q01").path("value").asText());
        assertEquals("ved-ikke", answers.path("q02").path("value").asText());
        assertEquals("ja", answers.path("q03").path("value").asText());
        assertEquals("{\"p-95\":\"nej\"}", answers.path("q04").path("value").toString());
        assertEquals("{\"p-95\":\"nej\"}", answers.path("q05").path("value").toString());
    }

    @Test
    void a_tab_that_was_closed_meanwhile_has_left_its_answers_in_the_browser() {
        try (Respondent respondent = Respondent.of("0201", campaign, server, browser)) {
            respondent.openTheme(3);
            server.kill();
            respondent.choose("q17-svar", "slet-ikke");
            respondent.sees(respondent.saved("q17"), "venter på forbindelse");
            respondent.comeBackInANewTab();
            server.restart();

            respondent.open("log-ind?til=/besvar%3Frunde=" + campaign);
            Respondent.sendLogIn(respondent.page(), "0201");

            assertThat(respondent.page().locator("#fremdrift")).hasText("1 af 47 besvaret");
            assertEquals("slet-ikke", respondent.storedAnswer("q17").asText());
        }
    }
}
