package dk.styringsportal.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A browser page of somebody who has come in through the log-in page. The session is remembered, since a log-in takes
 * long on purpose; who logs out in a test logs in by other means.
 */
public final class LoggedIn {

    private static final Map<String, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();

    private LoggedIn() {}

    /**
     * An empty page of a context of its own.
     *
     * @param user one of the demonstration's
     * @param server which forgets its sessions when it is started anew
     */
    public static Page as(String user, Browser browser, int widthPixels, PortalServer server) {
        BrowserContext visitor = browser.visitor(widthPixels);
        Page page = visitor.newPage();
        String session = user + " at " + server.uri() + " of process " + server.processId();
        if (SESSIONS.containsKey(session)) {
            visitor.addCookies(SESSIONS.get(session));
        } else {
            logIn(user, page, server);
            SESSIONS.put(session, visitor.cookies());
        }
        return page;
    }

    private static void logIn(String user, Page page, PortalServer server) {
        page.navigate(server.uri("log-ind").toString());
        page.locator("input[type=text]").fill(user);
        page.locator("input[type=password]").fill(ApiClient.PASSWORD);
        page.locator("main input[type=submit], main button[type=submit]").first().click();
        page.waitForURL(address -> !address.contains("log-ind"));
    }
}
