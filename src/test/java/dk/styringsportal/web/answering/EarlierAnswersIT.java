package dk.styringsportal.web.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SteeringOverview;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What was answered in the last round is proposed, and is no answer before somebody confirms it. */
class EarlierAnswersIT {

    private static final String MUNICIPALITY = "0253";

    @Test
    void an_answer_of_the_last_round_counts_once_it_is_confirmed() {
        PortalServer server = PortalServer.on(Database.H2);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        ApiClient chief = ApiClient.chief(MUNICIPALITY, server);
        chief.submitAll(kl.openCampaign("Runde et"), AnswerSet.random(SteeringOverview.VERSION, new SplittableRandom(3)));
        long now = kl.openCampaign("Runde to");
        String response = chief.respond(now);

        try (Browser browser = new Browser()) {
            Page page = LoggedIn.as("socialchef-" + MUNICIPALITY, browser, Browser.PHONE, server);
            page.navigate(server.uri("besvar-tema?runde=" + now + "&tema=1").toString());
            Locator proposal = page.locator("#q01 .earlier");
            assertThat(proposal).containsText("Fra sidste runde");
            assertThat(proposal).containsText("Runde et");
            Browser.axe(page);
            assertEquals(Browser.PHONE, page.evaluate("document.documentElement.scrollWidth"));
            assertTrue(chief.get("responses/" + response).json().path("answers").isEmpty(), "a proposal is no answer");

            proposal.locator("button").click();
            assertThat(page.locator("#q01 [data-saved]")).containsText("gemt kl. ");
            assertThat(proposal).isHidden();
            assertEquals(1, chief.get("responses/" + response).json().path("answers").size());

            page.locator("#q01 [data-clear]").click();
            assertThat(proposal).isVisible();
            page.context().close();
        }
    }
}
