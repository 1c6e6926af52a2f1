package dk.styringsportal.testing;

import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    private static final String BREACHES =
            """
            async tags => (await axe.run(document, { runOnly: tags, resultTypes: ['violations'], iframes: false })).violations
              .map(rule => rule.id + ': ' + rule.help + rule.nodes.map(node => '\\n    ' + node.html).join(''))""";

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

    /**
     * Fails with every breach of WCAG 2.0, 2.1 or 2.2, level A or AA, that axe-core finds on the page as it stands, frame by frame. The
     * frames themselves are asked, and for breaches alone: carrying over all that has passed takes many times as long.
     */
    public static void axe(Page page) {
        List<String> breaches = page.frames().stream().flatMap(frame -> breaches(frame).stream()).toList();
        if (!breaches.isEmpty()) {
            fail(page.url() + " at " + page.viewportSize().width + " px:\n" + String.join("\n", breaches));
        }
    }

    private static List<String> breaches(Frame frame) {
        frame.evaluate(AxeBuilder.getAxeScript());
        return ((List<?>) frame.evaluate(BREACHES, WCAG_A_AND_AA)).stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
