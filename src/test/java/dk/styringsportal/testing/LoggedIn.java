package dk.styringsportal.testing;

import com.microsoft.playwright.Page;

/** A browser page of somebody who has come in through the log-in page. */
public final class LoggedIn {

    private LoggedIn() {}

    /**
     * A page of its own context, at the front page.
     *
     * @param user one of the demonstration's
     */
    public static Page as(String user, Browser browser, int widthPixels, PortalServer server) {
        Page page = browser.page(widthPixels);
        page.navigate(server.uri("log-ind").toString());
        page.locator("input[type=text]").fill(user);
        page.locator("input[type=password]").fill(ApiClient.PASSWORD);
        page.locator("main input[type=submit], main button[type=submit]").first().click();
        page.waitForURL(address -> !address.contains("log-ind"));
        return page;
    }
}
