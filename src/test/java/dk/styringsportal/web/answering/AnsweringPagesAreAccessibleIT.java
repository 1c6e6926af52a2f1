package dk.styringsportal.web.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answering page in each of its states, on the demonstration's open round: not started, half done, submitted. */
class AnsweringPagesAreAccessibleIT {

    private static final String NOT_STARTED = "0101";
    private static final String HALF_DONE = "0147";
    private static final String SUBMITTED = "0151";

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

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void before_the_start(int widthPixels) {
        check(NOT_STARTED, widthPixels, "", "besvar?runde=2");
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void while_answering(int widthPixels) {
        check(HALF_DONE, widthPixels, "", "besvar?runde=2", "besvar-tema?runde=2&tema=1", "besvar-tema?runde=2&tema=2",
                "besvar-tema?runde=2&tema=3", "besvar-tema?runde=2&tema=4", "besvar-tema?runde=2&tema=5",
                "besvar-tema?runde=2&tema=6", "besvar-tema?runde=2&tema=7", "indsend?runde=2",
                "besvar-tema?runde=2&tema=1&sprog=en");
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void after_submission(int widthPixels) {
        check(SUBMITTED, widthPixels, "", "besvar?runde=2", "besvar-tema?runde=2&tema=1", "besvar-tema?runde=2&tema=5",
                "indsend?runde=2", "kvittering?runde=2");
    }

    private static void check(String organisation, int widthPixels, String... paths) {
        Page page = browser.page(widthPixels);
        page.navigate(server.uri("log-ind").toString());
        Respondent.sendLogIn(page, organisation);
        page.waitForURL(server.uri().toString());
        for (String path : paths) {
            page.navigate(server.uri(path).toString());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            Browser.axe(page);
            assertEquals(widthPixels, page.evaluate("document.documentElement.scrollWidth"), path + " scrolls sideways");
        }
        page.context().close();
    }
}
