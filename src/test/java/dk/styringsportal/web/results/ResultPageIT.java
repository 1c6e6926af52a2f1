package dk.styringsportal.web.results;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SheetText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a municipality reads of its own scores, in the demonstration's two rounds and in a round of its own. */
class ResultPageIT {

    private static final String CLOSED = "resultat?runde=1";
    private static final String OPEN = "resultat?runde=2";

    private static Browser browser;
    private final PortalServer server = PortalServer.on(Database.H2);

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /** The report as the page's own link fetches it. */
    private void assertReport(Page page, String address) {
        APIResponse report = page.request().get(server.uri(address.substring(1)).toString());
        assertEquals(200, report.status(), address);
        assertEquals("application/pdf", report.headers().get("content-type"));
        assertTrue(text(report.body()).contains("Udgave 1.0"), "figures of the published edition");
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void the_page_shows_the_same_points_as_the_api() {
        Page page = visit("socialchef-0151", CLOSED, Browser.DESK);
        JsonNode scores = ApiClient.chief("0151", server)
                .get("campaigns/1/organisations/0151/scores")
                .json();

        assertThat(page.locator("h1")).hasText("Resultat for Ballerup");
        for (JsonNode theme : scores.path("themes")) {
            Locator line = page.locator("tr:has(a[href='#tema-" + theme.path("number").asInt() + "'])");
            assertEquals(written(theme.path("points")), line.locator("td").first().textContent());
        }
        assertEquals(written(scores.path("total").path("points")), page.locator("tr.total td").first().textContent());
        for (JsonNode question : scores.path("questions")) {
            Locator score = page.locator("#" + question.path("id").asText() + " > summary .score");
            assertEquals(written(question.path("points")) + " point", score.textContent());
        }
        page.context().close();
    }

    @Test
    void themes_come_before_the_total_and_the_comparison_says_its_date_and_number() {
        Page page = visit("socialchef-0151", CLOSED, Browser.DESK);

        assertThat(page.locator("main")).containsText("med 72 kommuner.");
        assertThat(page.locator("#oversigt ~ .table-scroll tbody tr")).hasCount(8);
        assertThat(page.locator("#oversigt ~ .table-scroll tbody tr").last()).containsText("Samlet score");
        assertThat(page.locator(".fictitious")).containsText("Fiktive data");
        assertThat(page.locator(".reservation")).containsText("ikke et objektivt mål");
        page.context().close();
    }

    @Test
    void figures_can_be_had_for_slides_by_whoever_may_read_the_page() {
        Page page = visit("socialchef-0151", CLOSED, Browser.DESK);
        for (String place : List.of("figur-temaer", "figur-radar", "figur-tema-1", "figur-q04")) {
            String svg = page.locator("a[download='" + place + ".svg']").getAttribute("href");
            APIResponse file = page.request().get(server.uri(svg.substring(1)).toString());
            assertEquals("image/svg+xml", file.headers().get("content-type").split(";")[0], svg);
            assertTrue(file.text().startsWith("<svg") && file.text().contains("<desc>") && file.text().contains("Ballerup"), file.text());
            assertTrue(file.text().contains(">Kilde: ") && file.text().contains(">Fiktive data</text>"), file.text());
            APIResponse picture = page.request().get(server.uri(svg.substring(1).replace("som=svg", "som=png")).toString());
            assertEquals("image/png", picture.headers().get("content-type"), svg);
            assertTrue(picture.body().length > 5000, picture.body().length + " bytes");
        }
        for (String wrong : List.of("&figur=figur-tema-9&som=svg", "&kommune=0147&figur=figur-temaer&som=svg")) {
            assertEquals(404, page.request().get(server.uri(CLOSED + wrong).toString()).status(), wrong);
        }
        page.context().close();
    }

    @Test
    void numbers_of_a_drawing_are_told_by_keyboard_and_where_they_are_pointed_at() {
        Page page = visit("socialchef-0151", CLOSED, Browser.DESK);
        Locator values = page.locator("#oversigt ~ .drawing .figure-wide .figure-values");
        Locator words = page.locator("#oversigt ~ .drawing .figure-wide .figure-words");
        assertThat(words).isHidden();
        assertEquals("14", values.getAttribute("aria-valuemax"));

        values.focus();
        page.keyboard().press("ArrowRight");
        assertThat(words).containsText("Ballerup");
        assertEquals(words.textContent(), values.getAttribute("aria-valuetext"));
        page.keyboard().press("Home");
        assertThat(words).containsText("landsmedian");
        page.keyboard().press("Escape");
        assertThat(words).isHidden();

        String first = page.locator("#oversigt ~ .drawing svg.figure-wide").getAttribute("data-values").split("\n")[1];
        BoundingBox box = values.boundingBox();
        double scale = box.width / 640;
        page.mouse().move(
                box.x + Double.parseDouble(first.split(" ")[0]) * scale, box.y + Double.parseDouble(first.split(" ")[1]) * scale);
        assertThat(words).containsText("Ballerup");
        page.context().close();
    }

    @Test
    void a_score_opens_by_keyboard_to_its_reason() {
        Page page = visit("socialchef-0151", CLOSED, Browser.DESK);
        Locator question = page.locator("#q04");
        assertThat(question.locator(".reason")).isHidden();

        question.locator("summary").focus();
        page.keyboard().press("Enter");

        Locator reason = question.locator(".reason");
        assertThat(reason).isVisible();
        assertThat(reason.locator("table").first().locator("tbody tr")).hasCount(5);
        assertThat(reason).containsText("Gennemsnittet er");
        assertThat(reason).containsText("Anbefaling");
        assertThat(reason).containsText("Landet: median");
        page.context().close();
    }

    @Test
    void a_question_with_two_possible_points_counts_full_points_and_has_no_median() {
        Page page = visit("socialchef-0151", CLOSED, Browser.DESK);
        Locator question = page.locator("#q01");
        question.locator("summary").click();

        assertTrue(question.innerText().matches("(?s).*\\d+ af 72 kommuner har fuldt point\\..*"), question.innerText());
        assertFalse(question.innerText().contains("median"), question.innerText());
        assertThat(question.locator("table tbody tr")).hasCount(3);
        assertThat(question.locator("table .own")).hasCount(1);
        page.context().close();
    }

    @Test
    void the_weakest_questions_lead_to_their_reasons() {
        Page page = visit("socialchef-0151", CLOSED, Browser.DESK);
        Locator link = page.locator(".extremes").last().locator("a").first();
        String target = link.getAttribute("href");

        link.click();

        assertThat(page.locator(target + " .reason")).isVisible();
        page.context().close();
    }

    @Test
    void another_group_is_chosen_without_any_state() {
        Page page = visit("socialchef-0151", CLOSED, Browser.DESK);
        assertThat(page.locator(".chooser input[name='jakarta.faces.ViewState']")).hasCount(0);

        page.locator("#gruppe").selectOption("stoerrelse");
        page.locator(".chooser button").click();

        page.waitForURL(address -> address.contains("gruppe=stoerrelse"));
        assertThat(page.locator("#gruppe")).hasValue("stoerrelse");
        page.locator(".members summary").click();
        assertThat(page.locator(".members")).containsText("De 98 kommuner er delt i tre efter indbyggertal");
        assertThat(page.locator(".members li")).hasCount(32);
        assertReport(page, page.locator("a[href*='report.pdf']").getAttribute("href"));
        page.context().close();
    }

    @Test
    void a_group_of_fewer_than_five_is_refused_with_the_reason() {
        Page page = visit("socialchef-0751", CLOSED + "&gruppe=kommunegruppe", Browser.DESK);

        assertThat(page.locator(".notice.warning").first()).containsText("Gruppen Storbykommuner vises ikke");
        assertThat(page.locator(".notice.warning").first()).containsText("mindst 5");
        assertThat(page.locator("main")).not().containsText("Gruppens median");
        assertThat(page.locator(".reason:has-text('I sammenligningsgruppen')")).hasCount(0);
        page.context().close();
    }

    @Test
    void while_the_round_is_open_there_is_nothing_to_compare_with() {
        Page page = visit("socialchef-0151", OPEN, Browser.DESK);

        assertThat(page.locator("main")).containsText("Sammenligning følger");
        assertThat(page.locator("main")).not().containsText("Landsmedian");
        assertThat(page.locator("details.item .reason:has-text('kommuner har fuldt point')")).hasCount(0);
        assertThat(page.locator("#gruppe")).hasCount(0);
        assertThat(page.locator("details.item")).hasCount(47);
        page.context().close();
    }

    @Test
    void before_submission_the_page_says_what_to_do() {
        Page page = LoggedIn.as("socialchef-0101", browser, Browser.DESK, server);
        Response response = page.navigate(server.uri(OPEN).toString());

        assertEquals(404, response.status());
        assertThat(page.locator("h1")).hasText("Resultatet er ikke klar endnu");
        assertThat(page.locator("main a.button")).hasAttribute("href", "/besvar?runde=2");
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({
        "socialchef-0147, resultat?runde=1&kommune=0151",
        "socialchef-0151, resultat?runde=2&kommune=0101",
        "socialchef-0151, resultat?runde=999999",
        "socialchef-0151, resultat?runde=abc",
        "socialchef-0151, resultat",
        "kl-admin, resultat?runde=1",
        "kl-admin, resultat?runde=1&kommune=9999"
    })
    void what_is_not_the_readers_is_not_found(String user, String address) {
        Page page = LoggedIn.as(user, browser, Browser.DESK, server);
        Response response = page.navigate(server.uri(address).toString());

        assertEquals(404, response.status());
        assertThat(page.locator("h1")).hasText("Siden findes ikke");
        page.context().close();
    }

    @Test
    void kl_reads_any_municipality() {
        Page page = visit("kl-analytiker", CLOSED + "&kommune=0151", Browser.DESK);

        assertThat(page.locator("h1")).hasText("Resultat for Ballerup");
        page.context().close();
    }

    @Test
    void a_municipality_without_internal_homes_is_told_what_that_means_and_ranks_show_when_kl_says_so() {
        long campaign = roundOfSix();
        Page page = visit("socialchef-0269", "resultat?runde=" + campaign, Browser.DESK);
        assertThat(page.locator("section.theme .notice")).hasCount(1);
        assertThat(page.locator("section.theme .notice")).containsText("ikke har interne botilbud");
        assertThat(page.locator("#q17 .score")).hasClass("score apart");
        assertThat(page.locator("main")).not().containsText("Placering");
        page.context().close();

        Page kl = visit("kl-admin", "kl/runde?id=" + campaign, Browser.DESK);
        kl.locator("input[value='Vis placeringer for kommunerne']").click();
        assertThat(kl.locator("[role=status]").first()).containsText("Visningen af placeringer er ændret");
        kl.context().close();

        Page ranked = visit("socialchef-0269", "resultat?runde=" + campaign, Browser.DESK);
        assertTrue(ranked.locator("tr.total").innerText().matches("(?s).*[1-6] af 6.*"), ranked.locator("tr.total").innerText());
        ranked.context().close();
    }

    /** Six answer by import; the fifth, 0269, has no internal homes. */
    private long roundOfSix() {
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long campaign = kl.openCampaign("Seks kommuner");
        String sheet = SheetText.OF_KEYS.of(List.of("0250", "0253", "0259", "0265", "0269", "0270"), 0);
        assertEquals(
                200,
                kl.send("POST", "campaigns/" + campaign + "/import", BodyPublishers.ofString(sheet),
                                Map.of("Content-Type", "text/csv"))
                        .status());
        assertEquals(201, kl.post("campaigns/" + campaign + "/snapshots").status());
        return campaign;
    }

    @ParameterizedTest
    @CsvSource({
        "socialchef-0151, resultat?runde=1, 1280",
        "socialchef-0151, resultat?runde=1, 320",
        "socialchef-0151, resultat?runde=1&sprog=en, 320",
        "socialchef-0151, resultat?runde=2, 320",
        "socialchef-0751, resultat?runde=1&gruppe=kommunegruppe, 320",
        "socialchef-0101, resultat?runde=1, 320",
        "socialchef-0101, resultat?runde=2, 320"
    })
    void every_state_passes_axe_with_all_questions_open_and_does_not_scroll_sideways(
            String user, String address, int widthPixels) {
        Page page = visit(user, address, widthPixels);
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");

        Browser.axe(page);
        assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        page.context().close();
    }

    private Page visit(String user, String address, int widthPixels) {
        Page page = LoggedIn.as(user, browser, widthPixels, server);
        page.navigate(server.uri(address).toString());
        return page;
    }

    /** As the page writes points: two decimals, none for whole ones, and the Danish comma. */
    private static String written(JsonNode points) {
        BigDecimal rounded = new BigDecimal(points.asText()).setScale(2, RoundingMode.HALF_UP);
        String plain = rounded.stripTrailingZeros().scale() <= 0
                ? rounded.setScale(0, RoundingMode.UNNECESSARY).toPlainString()
                : rounded.toPlainString();
        return plain.replace('.', ',');
    }
}
