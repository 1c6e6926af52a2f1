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
        "'', Hvordan styrer I det specialiserede voksenområde?, 1280",
        "'', Hvordan styrer I det specialiserede voksenområde?, 320",
        "log-ind, Log ind, 1280",
        "log-ind, Log ind, 320",
        "om, Om Styringsportalen, 1280",
        "om, Om Styringsportalen, 320",
        "tilgaengelighed, Tilgængelighed, 1280",
        "tilgaengelighed, Tilgængelighed, 320",
        "privatliv, Privatliv, 1280",
        "privatliv, Privatliv, 320",
        "spoergeskema, Kommunernes styringsoverblik på det specialiserede voksenområde, 1280",
        "spoergeskema, Kommunernes styringsoverblik på det specialiserede voksenområde, 320",
        "udgaver, Udgaver, 1280",
        "udgaver, Udgaver, 320",
        "pilot, Linket gælder ikke, 1280",
        "pilot, Linket gælder ikke, 320",
        "aaben, Skriv din kode, 1280",
        "aaben?kode=x, Skriv din kode, 320",
        "kontakter, Linket gælder ikke, 1280",
        "kontakter-stop, Linket gælder ikke, 320",
        "'?sprog=en', How do you steer services for adults with special needs?, 1280",
        "findes-ikke, Siden findes ikke, 1280",
        "findes-ikke, Siden findes ikke, 320",
        "errors/forbidden, Du har ikke adgang, 320",
        "errors/expired, Siden er udløbet, 320",
        "errors/failure, Der skete en fejl, 320"
    })
    void every_page_passes_axe(String path, String heading, int widthPixels) {
        Page page = browser.page(widthPixels);
        page.navigate(PortalServer.on(Database.H2).uri(path).toString());

        assertEquals(heading, page.locator("h1").textContent());
        Browser.axe(page);
        assertEquals(widthPixels, page.evaluate("document.documentElement.scrollWidth"), "the page scrolls sideways");
        page.context().close();
    }
}
