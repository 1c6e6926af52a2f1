package dk.styringsportal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesAreAccessibleIT {

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Styringsportalen, 1280",
        "'', Styringsportalen, 320",
        "findes-ikke, Siden findes ikke, 1280",
        "findes-ikke, Siden findes ikke, 320",
        "errors/forbidden, Du har ikke adgang, 320",
        "errors/failure, Der skete en fejl, 320"
    })
    void every_page_passes_axe(String path, String heading, int widthPixels) {
        Page page = browser.page(widthPixels);
        page.navigate(PortalServer.on(Database.H2).uri(path).toString());

        assertEquals(heading, page.locator("h1").textContent());
        Browser.axe(page);
        page.context().close();
    }
}
