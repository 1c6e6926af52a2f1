package dk.styringsportal.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** That axe finds what is wrong, in a page and in its frames: else it would prove nothing that it finds nothing. */
class BrowserIT {

    private static final String SOUND = "<p>Tekst</p>";
    private static final String WRONG = "<img src='data:,'>";

    private static Page page(Browser browser, String inPage, String inFrame) {
        Page page = browser.page(Browser.DESK);
        page.route("**/side", route -> answer(route, inPage + "<iframe src='/ramme' title='Ramme'></iframe>"));
        page.route("**/ramme", route -> answer(route, inFrame));
        page.navigate("http://127.0.0.1:9/side");
        return page;
    }

    private static void answer(Route route, String content) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html; charset=utf-8")
                .setBody("<!DOCTYPE html><html lang='da'><title>Side</title><main>" + content + "</main></html>"));
    }

    private static void assertFound(Page page) {
        AssertionFailedError found = assertThrows(AssertionFailedError.class, () -> Browser.axe(page));
        assertTrue(found.getMessage().contains("image-alt"), found.getMessage());
    }

    @Test
    void a_breach_is_found_in_the_page_and_in_its_frame() {
        try (Browser browser = new Browser()) {
            Browser.axe(page(browser, SOUND, SOUND));
            assertFound(page(browser, WRONG, SOUND));
            assertFound(page(browser, SOUND, WRONG));
        }
    }
}
