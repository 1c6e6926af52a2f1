package dk.styringsportal.web.keyfigures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.styringsportal.benchmark.edition.EditionVerification;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.surveys.QuestionnaireText;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.PublishedDrafts;
import dk.styringsportal.testing.PublishedKeyFigures;
import dk.styringsportal.testing.Soon;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that municipalities report become key figures: KL's with inhabitants it imports, and each municipality's own. */
class KeyFiguresIT {

    private static final List<String> SIX = List.of("0101", "0147", "0151", "0153", "0155", "0157");

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /**
     * 10, 20 … 60 recipients after § 107 in 2015, 210 in all. Inhabitants 18–64: 1.000 in each of 98 municipalities, so the
     * factor is 98 / 6 = 16,3333 and the estimate 210 · 98 / 6 = 3430; per 10.000 they are 210 · 10.000 / 6.000 = 350.
     */
    @ParameterizedTest
    @EnumSource
    void inhabitants_are_looked_at_stored_shown_with_their_source_and_replaced_year_by_year(Database database) {
        PortalServer server = PublishedDrafts.on(database);
        long campaign = round(server, "Nøgletal " + database, SIX);
        Page page = visit(server, "kl-admin", "kl/noegletal?runde=" + campaign);
        assertEquals(List.of("6", "210,0", "–", "–", "35,0", "35,0", "22,5–47,5", "–"), cells(page, "fuldtidsmodtagere", "§ 107, 2015"));
        assertThat(section(page, "fuldtidsmodtagere")).containsText("2015, 2016, 2017, 2018: intet landsskøn, fordi folketal for 18–64 år mangler for 98 kommuner.");

        page.navigate(server.uri("kl/folketal").toString());
        choose(page, "folketal.csv", "organisation;år;aldersgruppe;personer\n0101;2015;voksne;5\n");
        assertThat(page.locator("#fejl ~ .table-scroll tbody td")).hasText(new String[] {
            "2", "aldersgruppe", "voksne", "Skriv en aldersgruppe som 18-64, 67+ eller 18; højst 125 år."
        });
        assertThat(page.locator("input[value^='Gem']")).hasCount(0);
        Browser.axe(page);
        page.locator("input[value='Vælg en anden fil']").click();
        assertThat(page.getByLabel("Kilde", exactly())).hasValue("Danmarks Statistik, FOLK1A");

        choose(page, "folketal.csv", inhabitants(1000, 2015, 2018));
        assertThat(page.locator("main tbody tr").first().locator("td")).hasText(new String[] {"98", "2", "–"});
        Browser.axe(page);
        page.locator("input[value='Gem 392 rækker']").click();
        assertThat(page.locator("[role=status]")).hasText("392 rækker er gemt.");

        page.navigate(server.uri("kl/noegletal?runde=" + campaign).toString());
        assertEquals(List.of("6", "210,0", "16,3333", "3430,0", "35,0", "35,0", "22,5–47,5", "–"), cells(page, "fuldtidsmodtagere", "§ 107, 2015"));
        assertEquals(List.of("6", "350,0", "350,0", "350,0", "225,0–475,0", "–"), cells(page, "fuldtidsmodtagere-pr-10000", "§ 107, 2015"));
        assertThat(section(page, "fuldtidsmodtagere")).containsText("Folketal 2015, 2018: Danmarks Statistik, FOLK1A, 11. februar 2026.");
        assertThat(section(page, "fuldtidsmodtagere")).containsText("Folketal 2016, 2017: er ikke importeret.");

        page.navigate(server.uri("kl/folketal").toString());
        page.getByLabel("Kilde", exactly()).fill("Anden kilde");
        choose(page, "nyt.csv", inhabitants(2000, 2018));
        assertThat(page.locator("main tbody tr").first()).containsText("Danmarks Statistik, FOLK1A, 11. februar 2026");
        page.locator("input[value='Gem 196 rækker']").click();
        assertThat(page.locator("main tbody tr").nth(0)).containsText("Danmarks Statistik, FOLK1A");
        assertThat(page.locator("main tbody tr").nth(1)).containsText("Anden kilde");
        page.navigate(server.uri("kl/noegletal?runde=" + campaign).toString());
        assertEquals("350,0", cells(page, "fuldtidsmodtagere-pr-10000", "§ 107, 2015").get(1));
        assertEquals("175,0", cells(page, "fuldtidsmodtagere-pr-10000", "§ 107, 2018").get(1));
        page.context().close();
    }

    @Test
    void a_source_a_day_and_a_file_are_asked_for() {
        Page page = visit(PublishedDrafts.on(Database.H2), "kl-admin", "kl/folketal");
        Locator check = page.locator("input[value='Kontrollér filen']");
        check.click();
        assertThat(page.locator("[role=alert]")).hasText("Vælg en fil med indhold.");

        file(page, "folketal.csv", inhabitants(1, 2015));
        check.click();
        assertThat(page.locator("[role=alert]")).hasText("Skriv kilden med 1 til 300 tegn.");
        page.getByLabel("Kilde", exactly()).fill("Fra 010190-1234");
        file(page, "folketal.csv", inhabitants(1, 2015));
        check.click();
        assertThat(page.locator("[role=alert]")).containsText("ligner et CPR-nummer");
        page.getByLabel("Kilde", exactly()).fill("Kilde");
        Locator date = page.getByLabel("Kildens dato");
        date.evaluate("field => field.type = 'text'");
        date.fill("+999999999-12-31");
        file(page, "folketal.csv", inhabitants(1, 2015));
        check.click();
        assertThat(page.locator("[role=alert]")).hasText("Skriv kildens dato.");
        check.click();
        assertThat(page.locator("[role=alert]")).hasText("Vælg en fil med indhold.");
        date.fill("");
        file(page, "folketal.csv", inhabitants(1, 2015));
        check.click();
        assertThat(page.locator("[role=alert]")).hasText("Skriv kildens dato.");
        page.context().close();
    }

    @Test
    void few_persons_are_marked_with_the_reason_and_dont_know_is_no_zero() {
        PortalServer server = PublishedDrafts.on(Database.H2);
        long campaign = round(server, "Få", SIX.subList(0, 1));
        submit(server, campaign, "0147", Map.of("means", "dont-know"));
        Page page = visit(server, "kl-analytiker", "kl/noegletal?runde=" + campaign);

        Locator row = row(page, "fuldtidsmodtagere", "§ 107, 2015");
        assertThat(row.locator("th")).containsText("*");
        assertThat(row.locator("th .visually-hidden")).hasText("(Færre end 20 personer eller sager bag tallet)");
        assertThat(row.locator("td").nth(0)).hasText("1");
        assertThat(row.locator("td").last()).hasText("1 ved ikke");
        section(page, "fuldtidsmodtagere").locator("summary").click();
        assertThat(section(page, "fuldtidsmodtagere").locator(".marks")).containsText("§ 107, 2015: 10 personer eller sager.");
        assertThat(page.locator("main")).containsText("Foreløbige tal");
        page.context().close();
    }

    @Test
    void the_file_holds_what_the_page_shows() {
        PortalServer server = PublishedDrafts.on(Database.H2);
        long campaign = round(server, "Fil", SIX);
        PageVisitor.Visit file = PageVisitor.loggedIn("kl-analytiker", server).get("kl/noegletal.csv?runde=" + campaign);

        assertEquals(200, file.status());
        assertTrue(file.header("Content-Type").startsWith("text/csv"));
        List<String> lines = file.body().lines().toList();
        assertTrue(lines.get(0).startsWith("\uFEFFnøgletal;titel;enhed;række;kolonne;år"), lines.get(0));
        String line = lines.stream().filter(one -> one.startsWith("fuldtidsmodtagere;") && one.contains(";§ 107;2015;")).findFirst().orElseThrow();
        assertTrue(line.contains(";2015;18–64;6;0;0;0;0;0;0;210;35;35;22,5;47,5;"), line);
        assertEquals(1 + 4 * 16 + 2 * 8 + 8, lines.size());
    }

    @Test
    void a_municipality_sees_its_own_numbers_beside_an_unnamed_spread_once_five_have_one() {
        PortalServer server = PublishedDrafts.on(Database.H2);
        long campaign = round(server, "Egne tal", SIX.subList(0, 4));
        Page page = visit(server, "socialchef-0147", "resultat?runde=" + campaign);
        assertEquals(List.of("20,0"), cells(page, "tal-figur-1", "§ 107, 2015"));
        assertThat(page.locator("main")).containsText("Sammenligning følger, når der er et øjebliksbillede.");

        submit(server, campaign, "0155", 77);
        ApiClient.as(ApiClient.KL, server).post("campaigns/" + campaign + "/snapshots");
        page.reload();
        assertEquals(
                List.of("20,0", "5", "Vises ikke", "30,0", "20,0 – 40,0", "Vises ikke"),
                withoutEstimate(cells(page, "tal-figur-1", "§ 107, 2015")),
                "with the highest and the lowest, five numbers would add up to the sum");
        assertEquals(
                List.of("9,5 *", "5", "Vises ikke", "9,5", "9,5", "Vises ikke"),
                withoutEstimate(cells(page, "tal-figur-1", "§ 108, 2015")));
        assertThat(section(page, "tal-figur-1")).containsText("* Færre end 20 personer eller sager bag tallet.");
        assertThat(section(page, "tal-figur-1")).containsText("Vises ikke – runden er ikke slut");
        String text = page.locator("main").textContent();
        // As a number: the page also has days, times and a checksum
        assertFalse(Pattern.compile("\\b1?77\\b").matcher(text).find(), "another's number, or the sum");
        page.locator("details").first().evaluate("part => part.remove()");
        assertFalse(page.locator("section[aria-labelledby=noegletal]").textContent().contains("København"));
        page.context().close();
    }

    @Test
    void a_municipality_downloads_its_report_and_the_nation_s_sums_come_when_the_round_is_over() {
        PortalServer server = PublishedDrafts.on(Database.H2);
        long campaign = round(server, "Rapport", SIX);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        ApiClient own = ApiClient.chief("0147", server);
        String address = "campaigns/" + campaign + "/organisations/0147/key-figures";
        kl.post("campaigns/" + campaign + "/snapshots");
        assertEquals("20.0", number(own.get(address).json(), "0147", "number").path("value").decimalValue().setScale(1).toString());
        assertEquals(":", number(own.get(address).json(), "all", "sum").path("code").asText(), "the round is open");
        assertEquals(35, number(own.get(address).json(), "all", "median").path("value").asDouble());

        kl.post("campaigns/" + campaign + "/close");
        JsonNode after = own.get(address).json();
        assertEquals(210, number(after, "all", "sum").path("value").asDouble());
        assertEquals(210, number(kl.get("campaigns/" + campaign + "/figures?kind=keyfigures").json(), "all", "sum").path("value").asDouble());
        assertFalse(after.toString().contains("København") || after.toString().contains("0101"), "another's name");

        Page page = visit(server, "socialchef-0147", "resultat?runde=" + campaign);
        String pdf = page.locator("a:has-text('Hent nøgletalsrapporten')").getAttribute("href");
        assertEquals("/api/v1/campaigns/" + campaign + "/organisations/0147/key-figures.pdf", pdf);
        PageVisitor.Visit report = PageVisitor.loggedIn("socialchef-0147", server).get(pdf.substring(1));
        assertEquals(200, report.status());
        assertEquals("application/pdf", report.header("Content-Type"));
        Page klPage = visit(server, "kl-analytiker", "kl/noegletal?runde=" + campaign);
        String all = klPage.locator("a:has-text('Hent nøgletalsrapporten')").getAttribute("href");
        assertEquals(200, PageVisitor.loggedIn("kl-analytiker", server).get(all.substring(1)).status());
        for (String closed : List.of("/organisations/0151/key-figures", "/organisations/0151/key-figures.pdf", "/organisations/0101/key-figures")) {
            assertEquals(404, own.get("campaigns/" + campaign + closed).status(), closed);
        }
        for (String closed : List.of("/figures?kind=keyfigures", "/figures/key-figures.pdf")) {
            assertEquals(403, own.get("campaigns/" + campaign + closed).status(), closed);
        }
        assertEquals(404, kl.get("campaigns/1/figures/key-figures.pdf").status(), "that round has no key figures");
        page.context().close();
        klPage.context().close();
    }

    @Test
    void a_published_edition_holds_the_key_figures_and_reports_and_pages_take_them_from_it() throws Exception {
        PortalServer server = PublishedDrafts.on(Database.H2);
        long campaign = round(server, "Udgivet", SIX);
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        ApiClient nobody = ApiClient.nobody(server);
        kl.post("campaigns/" + campaign + "/close");
        JsonNode made = kl.post("campaigns/" + campaign + "/editions").json();
        String edition = "editions/" + made.path("id").asLong();
        assertEquals(200, ApiClient.as(ApiClient.ANALYST, server).post(edition + "/approve").status());
        assertEquals(200, kl.post(edition + "/publish").status());
        String checksum = nobody.get(edition).json().path("checksum").asText();

        JsonNode figures = nobody.get(edition + "/figures?kind=keyFigure&figure=fuldtidsmodtagere&row=p-107&column=aar-2015").json().path("figures");
        assertEquals(1, figures.size(), figures.toString());
        assertEquals(210, figures.get(0).path("sum").asDouble());
        Path file = Files.createTempFile("edition", ".jsonl");
        Files.writeString(file, kl.get(edition + "/package").body());
        assertEquals(checksum, new EditionVerification(new JsonLines(), QuestionnaireText::read, QuestionnaireText::figures).verify(file));
        Files.delete(file);
        assertTrue(nobody.get(edition + "/data.csv").body().contains("Fuldtidsmodtagere – § 107, 2015 (fuldtidsmodtagere);sum;;210;"));

        assertEquals(210, number(ApiClient.chief("0147", server).get("campaigns/" + campaign + "/organisations/0147/key-figures").json(), "all", "sum")
                .path("value").asDouble(), "without a snapshot");
        String report = firstPages(server, "api/v1/" + edition + "/report.pdf");
        assertTrue(report.contains("Nøgletalsrapport") && report.contains("nr. " + made.path("id").asLong()), report);
        assertFalse(report.contains("Foreløbige tal"), report);
        everyMunicipalityHasItsReport(kl, edition);

        for (int widthPixels : new int[] {Browser.DESK, Browser.PHONE}) {
            Page page = browser.page(widthPixels);
            page.navigate(server.uri("udgave?id=" + made.path("id").asLong()).toString());
            page.locator("a:has-text('Nøgletal')").first().click();
            assertThat(page.locator("#figur-1 ~ .table-scroll tbody tr").filter(new Locator.FilterOptions().setHasText("§ 107, 2015"))).containsText("210,0");
            assertThat(page.locator("section[aria-labelledby=figur-1] svg:visible desc").first()).containsText("§ 107, 2015: ");
            Browser.axe(page);
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            page.context().close();
        }
        Page page = visit(server, "kl-analytiker", "kl/noegletal?runde=" + campaign);
        assertThat(page.locator("main")).containsText("Nøgletal af 6 kommuner i udgave 1.0.");
        assertThat(page.locator("main")).containsText(checksum);
        assertThat(page.locator("main")).not().containsText("Foreløbige tal.");
        page.locator("a:has-text('der ligger i runden nu')").click();
        assertThat(page.locator("main")).containsText("Tallene er dem, der ligger i runden nu, ikke dem i udgave 1.0.");
        assertThat(page.locator("main")).containsText("Giv ikke tallene videre");
        page.locator("a:has-text('Se tallene i udgave 1.0')").click();
        assertThat(page.locator("main")).not().containsText("Foreløbige tal.");
        page.context().close();
    }

    private static void everyMunicipalityHasItsReport(ApiClient kl, String edition) throws Exception {
        String status = kl.post(edition + "/reports").header("Location").replaceFirst(".*/api/v1/", "");
        Soon.is("all reports", Duration.ofSeconds(60), () -> kl.get(status).json().path("state").asText().equals("done"));
        assertEquals(SIX.size(), kl.get(status).json().path("of").asInt());
        String reports = kl.get(status + "/reports.zip").body();
        assertTrue(SIX.stream().allMatch(code -> reports.contains("rapport-" + code + "-")), "a report each");
        assertFalse(reports.contains("fejl.txt"), "none is missing");
    }

    /** 5.444, 21, 21 … are 5.549 citizens together: over 80 pct. of them in one municipality, so the sum is told to nobody outside KL. */
    @Test
    void a_withheld_sum_stands_in_no_page_and_no_drawing() {
        PortalServer server = PublishedDrafts.on(Database.H2);
        long campaign = round(server, "Skjult", List.of());
        for (int i = 0; i < SIX.size(); i++) {
            submit(server, campaign, SIX.get(i), 10 * (i + 1), i == 0 ? 5444 : 21);
        }
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        assertTrue(PageVisitor.loggedIn("kl-analytiker", server).get("kl/noegletal?runde=" + campaign).body().contains("5549,0"), "KL sees it");
        kl.post("campaigns/" + campaign + "/close");
        long edition = kl.post("campaigns/" + campaign + "/editions").json().path("id").asLong();
        ApiClient.as(ApiClient.ANALYST, server).post("editions/" + edition + "/approve");
        kl.post("editions/" + edition + "/publish");

        String address = "udgave?id=" + edition + "&del=noegletal";
        for (PageVisitor reader : List.of(PageVisitor.loggedIn("socialchef-0147", server), PageVisitor.loggedIn("kl-analytiker", server))) {
            assertWithheld(reader.get(address).body());
            assertWithheld(reader.get(address + "&figur=tegning-1&som=svg").body());
        }
        assertWithheld(PageVisitor.loggedIn("socialchef-0147", server).get("resultat?runde=" + campaign).body());
        assertWithheld(PageVisitor.loggedIn("kl-analytiker", server).get("kl/noegletal?runde=" + campaign).body());
        Page page = browser.page(Browser.DESK);
        page.navigate(server.uri(address).toString());
        assertWithheld(page.content());
        assertThat(row(page, "figur-1", "§ 108, 2015")).containsText("Vises ikke");
        assertThat(section(page, "figur-1").locator("svg:visible desc").first()).containsText("§ 108, 2015: Vises ikke");
        page.context().close();
    }

    private static void assertWithheld(String body) {
        assertTrue(body.contains("Vises ikke"), body);
        assertFalse(body.contains("5549,0"), "the sum");
    }

    private static String firstPages(PortalServer server, String address) throws IOException {
        try (InputStream in = server.uri(address).toURL().openStream();
                PdfDocument document = new PdfDocument(new PdfReader(in))) {
            return (PdfTextExtractor.getTextFromPage(document.getPage(1)) + " " + PdfTextExtractor.getTextFromPage(document.getPage(2)))
                    .replaceAll("\\s+", " ");
        }
    }

    private static JsonNode number(JsonNode numbers, String area, String measure) {
        for (JsonNode line : numbers) {
            if (line.path("row").asText().equals("Fuldtidsmodtagere: § 107, 2015") && line.path("area").asText().equals(area)
                    && line.path("measure").asText().equals(measure)) {
                return line;
            }
        }
        throw new AssertionError(measure + " of " + area + " in " + numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kl/noegletal?runde=", "kl/noegletal.csv?runde=", "kl/folketal?runde=", "resultat?kommune=0151&runde="})
    void a_municipality_does_not_find_what_is_kls_or_anothers(String address) {
        PortalServer server = PublishedDrafts.on(Database.H2);
        long campaign = round(server, "Lukket land", SIX);

        assertEquals(404, PageVisitor.loggedIn("socialchef-0147", server).get(address + campaign).status());
    }

    @Test
    void the_analyst_reads_and_imports_nothing() {
        Page page = visit(PublishedDrafts.on(Database.H2), "kl-analytiker", "kl/folketal");

        assertThat(page.locator("h1")).hasText("Folketal");
        assertThat(page.locator("main input")).hasCount(0);
        page.context().close();
    }

    @Test
    void a_round_without_key_figures_has_no_page_of_them() {
        PortalServer server = PublishedDrafts.on(Database.H2);
        long campaign = round(server, "Med nøgletal", SIX.subList(0, 1));
        Page page = visit(server, "kl-admin", "kl/runde?id=" + campaign);
        page.locator(".parts a:has-text('Nøgletal')").click();
        assertThat(page.locator("h1")).hasText("Nøgletal");

        page.navigate(server.uri("kl/runde?id=1").toString());
        assertThat(page.locator(".parts a:has-text('Nøgletal')")).hasCount(0);
        assertEquals(404, page.navigate(server.uri("kl/noegletal?runde=1").toString()).status());
        page.context().close();
    }

    @Test
    void every_page_passes_axe_and_does_not_scroll_sideways() {
        PortalServer server = PublishedDrafts.on(Database.H2);
        long campaign = round(server, "Tilgængelig", SIX);
        ApiClient.as(ApiClient.KL, server).post("campaigns/" + campaign + "/snapshots");
        for (int widthPixels : new int[] {Browser.DESK, Browser.PHONE}) {
            for (String language : List.of("", "&sprog=en")) {
                check(server, "kl-admin", "kl/noegletal?runde=" + campaign + language, widthPixels);
                check(server, "kl-admin", "kl/folketal?x=1" + language, widthPixels);
                check(server, "socialchef-0147", "resultat?runde=" + campaign + language, widthPixels);
            }
        }
    }

    private static void check(PortalServer server, String user, String address, int widthPixels) {
        Page page = LoggedIn.as(user, browser, widthPixels, server);
        page.navigate(server.uri(address).toString());
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
        Browser.axe(page);
        assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"), address);
        page.context().close();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator section(Page page, String key) {
        return page.locator("section[aria-labelledby='" + key + "']");
    }

    private static Locator row(Page page, String key, String label) {
        return section(page, key).locator("tbody tr").filter(new Locator.FilterOptions().setHasText(label));
    }

    private static List<String> cells(Page page, String key, String label) {
        return row(page, key, label).locator("td").allTextContents().stream()
                .map(text -> text.strip().replaceAll("\\s+", " ").replace("* (", "*("))
                .toList();
    }

    /** Whether there is one depends on what another test has imported. */
    private static List<String> withoutEstimate(List<String> cells) {
        return Stream.concat(cells.subList(0, 3).stream(), cells.subList(4, cells.size()).stream()).toList();
    }

    private static void choose(Page page, String name, String content) {
        if (page.getByLabel("Kilde", exactly()).inputValue().isEmpty()) {
            page.getByLabel("Kilde", exactly()).fill("Danmarks Statistik, FOLK1A");
        }
        page.getByLabel("Kildens dato").fill("2026-02-11");
        file(page, name, content);
        page.locator("input[value='Kontrollér filen']").click();
        assertThat(page.locator("main")).containsText("Kontrol af " + name);
    }

    /** In Windows-1252, as a Danish Excel writes it. */
    private static void file(Page page, String name, String content) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(Charset.forName("windows-1252"))));
    }

    /** In two age groups that make 18–64, for all municipalities alike. */
    private static String inhabitants(int persons, int... years) {
        StringBuilder file = new StringBuilder("organisation;år;aldersgruppe;personer\r\n");
        for (int year : years) {
            Municipalities.ofDenmark().all().forEach(one -> file.append(one.code()).append(';').append(year).append(";18-30;0\r\n")
                    .append(one.code()).append(';').append(year).append(";31-64;").append(persons).append("\r\n"));
        }
        return file.toString();
    }

    /** The first of these has 10 recipients after § 107 each year, the next 20 and so on; § 108 has 9,5 in all. */
    private static long round(PortalServer server, String title, List<String> organisations) {
        long campaign = ApiClient.as(ApiClient.KL, server)
                .post("campaigns", Map.of("title", title, "questionnaire", PublishedKeyFigures.ID))
                .json()
                .path("id")
                .asLong();
        for (int i = 0; i < organisations.size(); i++) {
            submit(server, campaign, organisations.get(i), 10 * (i + 1));
        }
        return campaign;
    }

    private static void submit(PortalServer server, long campaign, String organisation, Object recipients) {
        submit(server, campaign, organisation, recipients, 9.5);
    }

    private static void submit(PortalServer server, long campaign, String organisation, Object recipients, Object others) {
        ApiClient chief = ApiClient.chief(organisation, server);
        String response = chief.respond(campaign);
        assertEquals(200, chief.answer(response, "fuldtidsmodtagere", matrix(recipients, others), 0).status());
        assertEquals(200, chief.answer(response, "udgifter", matrix(4000, 4000), 0).status());
        assertEquals(200, chief.answer(response, "grundlag-2018", "hele-aaret", 0).status());
        assertEquals(200, chief.answer(response, "kontoplan", "ja", 0).status());
        assertEquals(200, chief.submit(response).status());
    }

    private static Map<String, Object> matrix(Object p107, Object others) {
        Map<String, Object> matrix = new LinkedHashMap<>();
        for (String row : List.of("p-85-eget-hjem", "p-85-abl-105", "p-107", "p-108")) {
            Map<String, Object> years = new LinkedHashMap<>();
            for (int year = 2015; year <= 2018; year++) {
                years.put("aar-" + year, row.equals("p-107") ? p107 : others);
            }
            matrix.put(row, years);
        }
        return matrix;
    }

    private static Page visit(PortalServer server, String user, String address) {
        Page page = LoggedIn.as(user, browser, Browser.DESK, server);
        page.navigate(server.uri(address).toString());
        return page;
    }
}
