package dk.styringsportal.web.kl;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SurveyGuest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** KL maps the columns of another tool's export, imports it, and takes it back. */
class GroupImportPagesIT {

    private static final String EXPORT = "Respondent;Kommune;Får myndigheden oplysninger nok?;Kommentar\n"
            + "1;København;Meget enig;Godt\n2;Kbh.;Slet ikke;\n3;Frederiksberg;Meget enig;<b>=1+1</b>\n";

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

    @Test
    void an_export_of_another_tool_is_mapped_imported_noticed_and_taken_back() {
        long campaign = SurveyGuest.openCampaign("Tidligere undersøgelse", false, server);
        String name = "Værktøj på siden";
        Page page = LoggedIn.as(ApiClient.KL, browser, Browser.PHONE, server);
        page.navigate(server.uri("kl/kolonner?runde=" + campaign).toString());
        page.locator("input[value='Vis kolonnerne']").click();
        assertThat(page.locator("[role=alert]")).hasText("Vælg en fil med indhold.");

        choose(page, "eksport.csv", EXPORT);
        page.locator("input[value='Vis kolonnerne']").click();
        assertThat(page.locator("h2")).hasText("Kolonner i eksport.csv");
        assertThat(page.getByLabel("Kommune", new Page.GetByLabelOptions().setExact(true)).first()).hasValue("organisation");
        assertThat(page.getByLabel("Får myndigheden oplysninger nok?")).hasValue("nok");
        assertThat(page.getByLabel("Respondent", new Page.GetByLabelOptions().setExact(true))).hasValue("");
        page.getByLabel("Kommentar").selectOption("bemaerkning");
        looksWell(page);
        page.locator("input[value='Videre til svarene']").click();

        assertThat(page.getByLabel("Kbh.")).hasValue("=");
        assertThat(page.getByLabel("Slet ikke")).hasValue("slet-ikke");
        assertThat(page.getByLabel("København")).hasCount(0);
        page.getByLabel("Kbh.").selectOption("0101");
        page.getByLabel("Meget enig").selectOption("hoej-grad");
        looksWell(page);
        page.locator("input[value='Gem opsætningen']").click();
        assertThat(page.locator("[role=alert]")).hasText("Giv opsætningen et navn på højst 100 tegn.");
        assertThat(page.getByLabel("Meget enig")).hasValue("hoej-grad");
        page.getByLabel("Navn").fill(name);
        page.locator("input[value='Gem opsætningen']").click();
        assertThat(page.locator("[role=alert]")).containsText("eller én gruppe for hele filen");
        looksWell(page);
        page.locator("input[value='Tilbage til kolonnerne']").click();
        page.getByLabel("Respondentgruppe").selectOption("leverandoer");
        page.locator("input[value='Videre til svarene']").click();
        assertThat(page.getByLabel("Meget enig")).hasValue("hoej-grad");
        page.locator("input[value='Gem opsætningen']").click();

        assertThat(page.locator("[role=status]")).containsText("Kolonneopsætningen er gemt");
        assertThat(page.getByLabel("Kolonneopsætning").locator("option:checked")).hasText(name);
        check(page, EXPORT);
        assertThat(page.locator(".tally")).containsText("Kommuner2");
        assertThat(page.locator(".tally")).containsText("Leverandør3");
        looksWell(page);
        page.locator("input[value='Gem 3 rækker']").click();
        assertThat(page.locator("[role=status]")).hasText("3 besvarelser er indlæst.");
        assertThat(page.locator("main")).containsText("3 indlæste besvarelser uden invitation");

        page.getByLabel("Kolonneopsætning").selectOption(name);
        check(page, EXPORT);
        assertThat(page.locator("#fejl ~ .table-scroll tbody")).containsText("Den samme fil blev indlæst");
        assertThat(page.locator("input[value^='Gem']")).hasCount(0);
        page.locator("input[value='Vælg en anden fil']").click();
        page.getByLabel("Importér igen").check();
        check(page, EXPORT);
        assertThat(page.locator(".effects li")).hasText("Den samme fil er indlæst før, så personerne kommer til at tælle to gange.");
        assertThat(page.locator("input[value='Gem 3 rækker']")).isVisible();
        page.locator("input[value='Vælg en anden fil']").click();
        looksWell(page);

        Locator made = page.locator("#indlaeste tbody tr");
        assertThat(made.locator("th")).hasText("eksport.csv");
        made.locator("summary").click();
        made.locator("input[value='Slet besvarelserne']").click();
        assertThat(page.locator("main")).containsText("Ingen indlæste besvarelser uden invitation");
        page.navigate(server.uri("kl/kolonner?runde=" + campaign).toString());
        looksWell(page);
        page.locator("input[aria-label='Slet " + name + "']").click();
        assertThat(page.locator("input[aria-label='Slet " + name + "']")).hasCount(0);
        page.context().close();
    }

    @Test
    void faults_of_rows_of_persons_are_shown_with_their_places() {
        long campaign = SurveyGuest.openCampaign("Fejl i rækker", false, server);
        Page page = LoggedIn.as(ApiClient.KL, browser, Browser.DESK, server);
        page.navigate(server.uri("kl/import?runde=" + campaign).toString());
        assertThat(page.locator("main")).containsText("En række for hver person.");
        looksWell(page);

        check(page, "organisation;group;nok;kun-myndighed\n0101;leverandoer;hoej-grad;Noget\n0101;myndighed;måske;\n");

        assertThat(page.locator("#fejl ~ .table-scroll tbody tr")).hasCount(2);
        assertThat(page.locator("#fejl ~ .table-scroll tbody tr").first())
                .containsText("Spørgsmålet stilles ikke til gruppen Leverandør. Lad cellen være tom.");
        looksWell(page);
        page.context().close();
    }

    private static void looksWell(Page page) {
        Browser.axe(page);
        assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    private static void check(Page page, String content) {
        choose(page, "eksport.csv", content);
        page.locator("input[value='Kontrollér filen']").click();
        assertThat(page.locator("main")).containsText("Kontrol af eksport.csv");
    }

    private static void choose(Page page, String name, String content) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }
}
