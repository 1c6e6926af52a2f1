package dk.styringsportal.web.kl;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SheetText;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** KL opens a round, follows it, imports into it, freezes and closes it; its analyst looks on. */
class KlPagesIT {

    private static final List<String> FIVE = List.of("0306", "0316", "0320", "0326", "0329");

    private static Browser browser;
    private final PortalServer server = PortalServer.on(Database.H2);
    private final ApiClient api = ApiClient.as(ApiClient.KL, server);

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_round_is_drafted_with_a_name_and_not_without_and_then_opened() {
        Page page = visit("kl-admin", "kl");
        Locator open = page.locator("input[value='Opret kladde']");

        open.click();
        assertThat(page.locator("[role=alert]")).hasText("Skriv et navn på 1 til 200 tegn.");
        assertThat(page.locator(".cards li").first()).isVisible();
        page.getByLabel("Rundens navn").fill("Borger 01.01.90-1234");
        open.click();
        assertThat(page.locator("[role=alert]"))
                .hasText("Navnet indeholder noget, der ligner et CPR-nummer. Skriv det uden.");

        page.getByLabel("Rundens navn").fill("Åbnet i browseren");
        page.getByLabel("Spørgeskema").selectOption(ApiClient.QUESTIONNAIRE);
        open.click();
        assertThat(page.locator("h1")).hasText("Åbnet i browseren");
        assertThat(page.locator("[role=status]").first()).containsText("Kladden er oprettet.");
        page.locator("input[value='Åbn runden']").click();
        assertThat(page.locator("[role=status]").first()).containsText("Runden er åbnet.");
        page.locator("#undersoegelser + ul a").first().click();
        assertThat(page.locator(".tally")).containsText("0 af 98");
        page.context().close();
    }

    @Test
    void a_snapshot_of_fewer_than_five_is_refused_and_of_five_is_taken() {
        long campaign = round("Øjebliksbillede", FIVE.subList(0, 4));
        Page page = visit("kl-admin", "kl/runde?id=" + campaign);
        Locator take = page.locator("input[value='Tag et øjebliksbillede']");

        take.click();
        assertThat(page.locator("[role=alert]"))
                .containsText("Øjebliksbilledet er ikke taget: 4 kommuner har indsendt, og der skal være mindst 5.");
        assertThat(page.locator(".card")).containsText("Der er intet øjebliksbillede.");
        assertEquals(200, page.navigate(page.url()).status());
        assertThat(page.locator("h1")).hasText("Øjebliksbillede");

        store(campaign, FIVE.subList(4, 5));
        take.click();
        assertThat(page.locator("[role=status]").first()).containsText("Øjebliksbilledet er taget");
        assertThat(page.locator(".card")).containsText("med 5 kommuner");
        page.context().close();
    }

    @Test
    void closing_asks_first_and_says_what_follows() {
        long campaign = round("Lukkes i browseren", FIVE);
        ApiClient.chief("0330", server).respond(campaign);
        Page page = visit("kl-admin", "kl/runde?id=" + campaign);

        page.locator("a:has-text('Luk runden')").click();
        assertThat(page.locator("main")).containsText("1 kommune er midt i en besvarelse og når ikke at indsende.");
        assertThat(page.locator("main")).containsText("Sammenligningen åbner for de 5 kommuner, der har indsendt.");
        assertEquals("open", state(campaign));

        page.locator("input[value='Luk runden']").click();
        assertThat(page.locator("[role=status]").first()).containsText("Runden er lukket");
        assertEquals("closed", state(campaign));
        assertThat(page.locator("a:has-text('Luk runden')")).hasCount(0);
        page.context().close();
    }

    @Test
    void a_file_with_faults_is_shown_with_them_and_nothing_is_stored_until_confirmed() {
        long campaign = api.openCampaign("Import i browseren");
        Page page = visit("kl-admin", "kl/import?runde=" + campaign);

        String faulty = SheetText.OF_KEYS.of(FIVE, 0).replaceFirst("(?m)^0316;\"[^\"]*\"", "0316;\"måske\"");
        check(page, "svar.csv", faulty);
        assertThat(page).hasURL(server.uri("kl/import?runde=" + campaign).toString());
        Locator fault = page.locator("#fejl ~ .table-scroll tbody tr");
        assertThat(fault).hasCount(1);
        assertThat(fault.locator("td").nth(0)).hasText("3");
        assertThat(fault.locator("td").nth(1)).hasText("q01");
        assertThat(fault.locator("td").nth(2)).hasText("måske");
        assertThat(fault.locator("td").nth(3)).not().isEmpty();
        assertThat(page.locator("input[value^='Gem']")).hasCount(0);
        Browser.axe(page);

        page.locator("input[value='Vælg en anden fil']").click();
        page.getByLabel("Gem de rækker, der er uden fejl").check();
        check(page, "svar.csv", faulty);
        assertThat(page.locator("input[value='Gem 4 rækker']")).isVisible();
        assertEquals(0, submitted(campaign));

        page.locator("input[value='Gem 4 rækker']").click();
        assertThat(page.locator("[role=status]")).containsText("4 rækker er gemt, heraf 4 som indsendte besvarelser.");
        assertEquals(4, submitted(campaign));
        page.context().close();
    }

    @Test
    void the_preview_says_which_responses_of_before_are_changed() {
        long campaign = round("Import oven i svar", FIVE.subList(0, 2));
        ApiClient chief = ApiClient.chief("0330", server);
        chief.answer(chief.respond(campaign), "q01", "ja", 0);
        Page page = visit("kl-admin", "kl/import?runde=" + campaign);

        page.getByLabel("Erstat svar").check();
        check(page, "svar.csv", "organisation;q01\n0306;\n0316;nej\n0330;nej\n");
        assertThat(page.locator(".effects li")).hasText(new String[] {"1 påbegyndt besvarelse ændres."});

        page.locator("input[value='Vælg en anden fil']").click();
        check(page, "svar.csv", "organisation;q01;q02\n0306;nej;\n0316;nej;\n0330;nej;\n");
        assertThat(page.locator(".effects li")).hasText(new String[] {
            "1 påbegyndt besvarelse ændres.", "2 indsendte besvarelser mangler så svar og bliver kladder igen."
        });
        page.locator("input[value='Gem 3 rækker']").click();
        assertThat(page.locator("[role=status]")).containsText("2 indsendte besvarelser er blevet kladder igen.");
        page.context().close();
    }

    @Test
    void no_file_is_a_fault_that_is_said() {
        long campaign = api.openCampaign("Ingen fil");
        Page page = visit("kl-admin", "kl/import?runde=" + campaign);

        page.locator("input[value='Kontrollér filen']").click();

        assertThat(page.locator("[role=alert]")).hasText("Vælg en fil med indhold.");
        page.context().close();
    }

    @Test
    void the_template_is_what_the_import_takes() {
        long campaign = api.openCampaign("Skabelon");
        PageVisitor kl = PageVisitor.loggedIn("kl-admin", server);

        String template = kl.get("kl/import/skabelon.csv?runde=" + campaign).body();
        String guide = kl.get("kl/import/kolonner.csv?runde=" + campaign).body();

        assertEquals("\uFEFF" + quoted(SheetText.OF_KEYS.header()) + "\r\n", template);
        assertTrue(guide.contains("\"q34/direktion\";\"34\""), guide.substring(0, 300));
        assertTrue(guide.contains("\"ved-ikke\";\"Ved ikke\""), guide.substring(0, 300));
    }

    private static String quoted(String header) {
        return "\"" + header.replace(";", "\";\"") + "\"";
    }

    @Test
    void the_table_of_municipalities_is_filtered_and_sorted_by_its_address() {
        Page page = visit("kl-analytiker", "kl/runde?id=1");
        assertThat(page.locator(".standings tbody tr")).hasCount(98);
        assertThat(page.locator(".standings tbody th").last()).hasText("Aarhus");

        page.getByLabel("Status").selectOption("submitted");
        page.locator(".chooser button").click();
        assertThat(page.locator(".standings tbody tr")).hasCount(72);

        page.locator(".standings thead a:has-text('Placering')").click();
        assertThat(page.locator(".standings th[aria-sort=ascending]")).containsText("Placering");
        assertThat(page.locator(".standings tbody tr").first().locator("td").nth(2)).hasText("1");
        assertThat(page.locator(".standings tbody tr")).hasCount(72);
        page.context().close();
    }

    @Test
    void national_figures_are_those_of_the_api() {
        JsonNode national = api.get("campaigns/1/national").json();
        Page page = visit("kl-analytiker", "kl/runde?id=1");
        Locator total = page.locator("tr.total");

        assertThat(total.locator("td").first()).hasText(national.path("total").path("n").asText());
        double median = national.path("total").path("median").asDouble();
        assertThat(total.locator("td").nth(2)).hasText(String.format(java.util.Locale.GERMANY, "%.2f", median));
        page.context().close();
    }

    @Test
    void question_17_says_how_many_gave_the_neutral_answer() {
        Page page = visit("kl-analytiker", "kl/spoergsmaal?runde=1&spoergsmaal=q17");
        JsonNode q17 = api.get("campaigns/1/national").json().path("questions").get(16);
        int left = 72 - q17.path("n").asInt();

        assertTrue(left > 1);
        assertThat(page.locator("main")).containsText(left + " kommuner har givet det neutrale svar");
        assertThat(page.locator("table tbody tr")).hasCount(5);
        page.context().close();
    }

    @Test
    void the_analyst_sees_all_and_changes_nothing() {
        Page page = visit("kl-analytiker", "kl/runde?id=2");
        assertThat(page.locator("main input[type=submit]")).hasCount(0);
        assertThat(page.locator("a:has-text('Luk runden')")).hasCount(0);
        assertThat(page.locator(".tag").nth(1)).hasText("Foreløbig");

        assertEquals(403, page.navigate(server.uri("kl/import?runde=2").toString()).status());
        assertEquals(403, page.navigate(server.uri("kl/luk?runde=2").toString()).status());
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "kl", "kl/runde?id=1", "kl/luk?runde=2", "kl/import?runde=2", "kl/spoergsmaal?runde=1&spoergsmaal=q01",
        "kl/import/skabelon.csv?runde=1", "kl/brugere", "kl/ny-bruger", "kl/bruger?brugernavn=kl-admin"
    })
    void a_municipality_does_not_find_kls_pages(String address) {
        assertEquals(404, PageVisitor.loggedIn("socialchef-0151", server).get(address).status());
    }

    @ParameterizedTest
    @CsvSource({
        "kl", "kl/runde?id=1", "kl/runde?id=2", "kl/runde?id=1&vis=spoergsmaal", "kl/runde?id=1&vis=placeringer",
        "kl/spoergsmaal?runde=1&spoergsmaal=q17", "kl/spoergsmaal?runde=1&spoergsmaal=q34",
        "kl/spoergsmaal?runde=2&spoergsmaal=q01", "kl/luk?runde=2", "kl/import?runde=2", "kl/kolonner?runde=2", "kl/runde?id=1&sprog=en",
        "kl/spoergeskemaer", "kl/forskel?id=faglig-ledelse/2024", "kl/forskel?id=faglig-ledelse-selvevaluering/2024",
        "spoergeskema?id=faglig-ledelse/2014", "spoergeskema?id=progression/1", "spoergeskema?id=alle-grupper/1"
    })
    void every_page_passes_axe_and_does_not_scroll_sideways(String address) {
        for (int widthPixels : new int[] {Browser.DESK, Browser.PHONE}) {
            Page page = LoggedIn.as("kl-admin", browser, widthPixels, server);
            page.navigate(server.uri(address).toString());
            page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");

            Browser.axe(page);
            assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            page.context().close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kl/runde?id=1", "kl/runde?id=1&vis=spoergsmaal", "kl/runde?id=1&vis=placeringer"})
    void on_a_phone_a_column_of_figures_is_in_sight_and_an_edge_says_that_there_is_more(String address) {
        Page page = LoggedIn.as("kl-admin", browser, Browser.PHONE, server);
        page.navigate(server.uri(address).toString());

        for (Locator table : page.locator(".table-scroll").all()) {
            BoundingBox figures = table.locator("thead th").nth(1).boundingBox();
            BoundingBox frame = table.boundingBox();
            assertTrue(figures.x + figures.width <= frame.x + frame.width, address + ": " + table.textContent());
            assertTrue(table.evaluate("part => getComputedStyle(part).backgroundAttachment").toString().contains("local"));
        }
        page.context().close();
    }

    private static void check(Page page, String name, String content) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        page.locator("input[value='Kontrollér filen']").click();
        assertThat(page.locator("main")).containsText("Kontrol af " + name);
    }

    private long round(String title, List<String> organisations) {
        long campaign = api.openCampaign(title);
        store(campaign, organisations);
        return campaign;
    }

    private void store(long campaign, List<String> organisations) {
        String sheet = SheetText.OF_KEYS.of(organisations, 0);
        assertEquals(
                200,
                api.send("POST", "campaigns/" + campaign + "/import", BodyPublishers.ofString(sheet),
                                Map.of("Content-Type", "text/csv"))
                        .status());
    }

    private String state(long campaign) {
        for (JsonNode found : api.get("campaigns").json()) {
            if (found.path("id").asLong() == campaign) {
                return found.path("state").asText();
            }
        }
        throw new AssertionError("No campaign " + campaign);
    }

    private int submitted(long campaign) {
        return api.get("campaigns/" + campaign + "/national").json().path("n").asInt();
    }

    private Page visit(String user, String address) {
        Page page = LoggedIn.as(user, browser, Browser.DESK, server);
        page.navigate(server.uri(address).toString());
        return page;
    }
}
