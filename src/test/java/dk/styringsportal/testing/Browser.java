package dk.styringsportal.testing;

import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Debian's Chromium without a window, speaking Danish. One test class opens one and closes it at its end; it belongs to
 * the thread that opened it.
 */
public final class Browser implements AutoCloseable {

    /** A desk's width, in CSS pixels. */
    public static final int DESK = 1280;

    /** The narrowest width WCAG asks for (1.4.10 Reflow), in CSS pixels. */
    public static final int PHONE = 320;

    /** The one that has no windows at all does the same in half the time. */
    private static final Path CHROMIUM = Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow();

    private static final List<String> WCAG_A_AND_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));

    /** Somebody new: own cookies and storage, shared by the pages opened in it. */
    public BrowserContext visitor(int widthPixels) {
        return chromium.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(widthPixels, 900).setLocale("da-DK"));
    }

    /** An empty page of somebody new. */
    public Page page(int widthPixels) {
        return visitor(widthPixels).newPage();
    }

    /** Fails with every breach of WCAG 2.0, 2.1 or 2.2, level A or AA, that axe-core finds on the page as it stands. */
    public static void axe(Page page) {
        AxeRunOptions breachesAlone = new AxeRunOptions();
        breachesAlone.setResultTypes(List.of("violations"));
        // A page without frames is judged in itself: elsewhere all that passed is carried over first, which takes several times as long
        AxeResults results = new AxeBuilder(page)
                .options(breachesAlone)
                .withTags(WCAG_A_AND_AA)
                .setLegacyMode(page.frames().size() == 1)
                .analyze();
        if (!results.violationFree()) {
            fail(page.url() + " at " + page.viewportSize().width + " px:\n"
                    + results.getViolations().stream().map(Browser::describe).collect(Collectors.joining("\n")));
        }
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n"
                + rule.getNodes().stream().map(node -> "    " + node.getHtml()).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
