package dk.styringsportal.web.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The main job at the screen: all 47 questions answered, checked, submitted and receipted. */
class FillingInIT {

    private static final int THEMES = 7;
    private static final int QUESTIONS = 47;
    private static final int MOST_KEYS_ON_A_PAGE = 400;

    private static PortalServer server;
    private static Browser browser;
    private static long campaign;

    @BeforeAll
    static void open() {
        server = PortalServer.on(Database.H2);
        browser = new Browser();
        campaign = ApiClient.as(ApiClient.KL, server).openCampaign("Udfyldning");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void all_questions_are_answered_by_mouse_submitted_scored_and_reported() throws IOException {
        try (Respondent respondent = Respondent.of("0153", campaign, server, browser)) {
            for (int theme = 1; theme <= THEMES; theme++) {
                respondent.openTheme(theme);
                answerEveryField(respondent.page());
                respondent.seesAllSaved();
            }
            assertThat(respondent.page().locator("#fremdrift")).hasText("47 af 47 besvaret");
            respondent.page().locator(".pager").getByText("Tjek og indsend").click();
            respondent.page().locator("#erklaering").check();
            respondent.button("Indsend").click();

            assertReceipt(respondent);
            assertEquals(QUESTIONS, respondent.stored().path("answers").size());
            assertEquals("submitted", respondent.stored().path("state").asText());
            assertReadOnly(respondent);
            assertScoresAndReport(respondent);
        }
    }

    private static void answerEveryField(Page page) {
        for (Locator field : page.locator("section.question fieldset").all()) {
            field.locator("input").last().check();
        }
    }

    private static void assertReceipt(Respondent respondent) {
        assertThat(respondent.page().locator("h1")).hasText("Tak, besvarelsen er indsendt");
        assertThat(respondent.page().locator(".notice.good")).containsText("har indsendt");
        assertThat(respondent.link("Se resultatet")).isVisible();
        assertThat(respondent.link("Hent rapporten som PDF")).isVisible();
    }

    /** The last option everywhere: the page and the PDF tell the points that the core gives these answers. */
    private static void assertScoresAndReport(Respondent respondent) throws IOException {
        String scores = "campaigns/" + campaign + "/organisations/0153/scores";
        double total = ApiClient.chief("0153", server).get(scores).json().at("/total/points").asDouble();
        String printed = Numbers.in(Locale.forLanguageTag("da")).points(total);

        respondent.open("kvittering?runde=" + campaign);
        respondent.link("Se resultatet").click();
        assertThat(respondent.page().locator("h1")).hasText("Resultat for Brøndby");
        assertThat(respondent.page().locator("main")).containsText(printed);
        String address = respondent.page().locator("a[href*='report.pdf']").getAttribute("href");
        APIResponse report = respondent.page().request().get(server.uri(address.substring(1)).toString());
        assertEquals(200, report.status());
        assertTrue(overview(report.body()).contains(printed), printed);
    }

    private static String overview(byte[] report) throws IOException {
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(report)))) {
            return PdfTextExtractor.getTextFromPage(pdf.getPage(2)) + PdfTextExtractor.getTextFromPage(pdf.getPage(3));
        }
    }

    private static void assertReadOnly(Respondent respondent) {
        respondent.openTheme(1);

        assertThat(respondent.page().locator("#laest")).containsText("Besvarelsen er indsendt");
        assertEquals(0, respondent.page().locator("input[type=radio], input[type=checkbox], textarea").count());
        assertThat(respondent.question("q01").locator(".given")).hasText("Ved ikke");
    }

    @Test
    void all_questions_are_answered_with_the_keyboard_only() {
        try (Respondent respondent = Respondent.of("0155", campaign, server, browser)) {
            respondent.open("besvar?runde=" + campaign);
            Page page = respondent.page();
            tabTo(page, "a.button");
            page.keyboard().press("Enter");
            for (int theme = 1; theme <= THEMES; theme++) {
                assertThat(page.locator(".overline")).hasText("Tema " + theme + " af 7");
                answerWhileTabbing(page);
                respondent.seesAllSaved();
                page.keyboard().press("Enter");
            }
            assertThat(page.locator("h1")).hasText("Tjek og indsend");
            assertThat(page.locator("#fremdrift")).hasText("47 af 47 besvaret");
            tabTo(page, "#erklaering");
            page.keyboard().press("Space");
            tabTo(page, "input[type=submit]");
            page.keyboard().press("Enter");

            assertReceipt(respondent);
            assertEquals("submitted", respondent.stored().path("state").asText());
        }
    }

    /** Goes from field to field; in an unanswered one the space bar chooses. Ends on the way to the next page. */
    private static void answerWhileTabbing(Page page) {
        for (int keys = 0; keys < MOST_KEYS_ON_A_PAGE; keys++) {
            page.keyboard().press("Tab");
            String place = (String) page.evaluate("""
                    () => {
                      const at = document.activeElement;
                      if (at.matches(".pager .button:last-child")) return "onward";
                      const field = at.closest("fieldset");
                      return field && !field.querySelector("input:checked") ? "unanswered" : "elsewhere";
                    }""");
            if (place.equals("onward")) {
                return;
            }
            if (place.equals("unanswered")) {
                page.keyboard().press("Space");
            }
        }
        throw new AssertionError("The keyboard did not reach the end of " + page.url());
    }

    private static void tabTo(Page page, String selector) {
        for (int keys = 0; keys < MOST_KEYS_ON_A_PAGE; keys++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches('main ' + selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("The keyboard did not reach " + selector + " on " + page.url());
    }

    @Test
    void what_is_missing_is_listed_with_links_to_the_field() {
        try (Respondent respondent = Respondent.of("0157", campaign, server, browser)) {
            respondent.openTheme(1);
            respondent.choose("q04-p-95", "nej");
            respondent.seesSaved("q04");
            respondent.open("indsend?runde=" + campaign);

            assertThat(respondent.button("Indsend")).isDisabled();
            assertEquals(QUESTIONS, respondent.page().locator(".missing li").count());
            assertThat(respondent.page().locator(".missing li").nth(3)).containsText("4 rækker mangler");
            respondent.page().locator(".missing a").nth(3).click();

            assertTrue(respondent.page().url().endsWith("#q04-p-96"), respondent.page().url());
            assertThat(respondent.option("q04-p-96", "ja-alle")).isFocused();
        }
    }

    @Test
    void answering_pages_show_neither_points_nor_recommendations() {
        try (Respondent respondent = Respondent.of("0159", campaign, server, browser)) {
            for (String path : List.of("besvar?runde=" + campaign, "indsend?runde=" + campaign)) {
                respondent.open(path);
                assertSilentOnPoints(respondent.page());
            }
            for (int theme = 1; theme <= THEMES; theme++) {
                respondent.openTheme(theme);
                assertSilentOnPoints(respondent.page());
            }
        }
    }

    /** Of the page's own words; that comments do not count in the score is said on purpose. */
    private static void assertSilentOnPoints(Page page) {
        String text = page.locator("main").innerText().toLowerCase(Locale.ROOT);
        assertFalse(text.matches("(?s).*\\bpoint\\b.*"), page.url());
        assertFalse(text.contains("anbefal"), page.url());
        String markup = page.content();
        assertFalse(markup.contains("points"), page.url());
    }
}
