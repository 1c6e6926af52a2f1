package dk.styringsportal.web.drafts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SecondAdministrator;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages around the editor: beginning, trying, exchanging and publishing a draft. */
class DraftPagesIT {

    private static final PortalServer SERVER = PortalServer.on(Database.H2);
    private static final ApiClient KL = ApiClient.as(ApiClient.KL, SERVER);

    private static Browser browser;
    private static int names;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static long draftFrom(String version) {
        return KL.post("drafts", Map.of("from", version, "version", "ny-" + ++names)).json().path("id").asLong();
    }

    private static Page page(int width, String path) {
        Page page = LoggedIn.as(ApiClient.KL, browser, width, SERVER);
        page.navigate(SERVER.uri(path).toString());
        return page;
    }

    @ParameterizedTest
    @CsvSource({
        "kl/spoergeskemaer, ''", "kl/ny-kladde, ''", "'kl/kladde?nr=#', styringsoverblik-voksen/2023",
        "'kl/kladde?nr=#&valgt=themes/0/items/3', styringsoverblik-voksen/2023",
        "'kl/kladde?nr=#&valgt=themes/0', faglig-ledelse/2024", "'kl/kladde?nr=#&valgt=skalaer', faglig-ledelse/2024",
        "'kl/kladde?nr=#&valgt=stammer', faglig-ledelse/2024", "'kl/kladde?nr=#&valgt=grupper', faglig-ledelse/2024",
        "'kl/kladde?nr=#&valgt=modsigelser', styringsoverblik-voksen/2023", "'kl/kladde?nr=#&valgt=kontrolsummer', progression/1",
        "'kl/kladde?nr=#&valgt=kilder', styringsoverblik-voksen/2023", "'kl/kladde?nr=#&valgt=themes/1/items/1', progression/1",
        "'kl/kladde-visning?nr=#', databrug-voksne/1", "'kl/kladde-proeve?nr=#', styringsoverblik-voksen/2023",
        "'kl/kladde-filer?nr=#', noegletal/1", "'kl/kladde-udgiv?nr=#', noegletal/1", "'kl/forskel?kladde=#', noegletal/1",
        "kl/version?id=noegletal/1, ''", "kl/version?id=styringsoverblik-voksen/2023, ''"
    })
    void every_page_passes_axe_wide_and_narrow(String path, String from) {
        String address = from.isEmpty() ? path : path.replace("#", String.valueOf(draftFrom(from)));
        for (int width : new int[] {Browser.DESK, Browser.PHONE}) {
            Page page = page(width, address);
            assertEquals(1, page.locator("h1").count(), address);
            if (address.contains("kl/kladde?")) {
                assertThat(page.frameLocator("#visning").locator("h1")).isVisible();
            }
            Browser.axe(page);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), address + " scrolls sideways");
            page.context().close();
        }
    }

    @Test
    void a_questionnaire_is_begun_anew_and_published_by_another() {
        String name = "helt-nyt-" + ++names;
        Page page = page(Browser.DESK, "kl/ny-kladde");
        page.getByLabel("Titel").fill("Helt nyt");
        page.getByLabel("Navn").fill("Helt Nyt");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opret kladde")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("små bogstaver");
        assertEquals("Helt nyt", page.getByLabel("Titel").inputValue());
        page.getByLabel("Navn").fill(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opret kladde")).click();
        page.waitForURL(url -> url.contains("kl/kladde?nr="));
        String number = page.url().replaceAll(".*nr=([0-9]+).*", "$1");
        assertThat(page.locator("#fejl-liste li")).not().hasCount(0);
        page.locator("[data-path=introduction] [data-part=da]").fill("Om det nye.");
        page.navigate(SERVER.uri("kl/kladde?nr=" + number + "&valgt=themes/0").toString());
        page.locator("[data-path='themes/0/title'] [data-part=da]").fill("Tema");
        page.locator("[data-path='themes/0/title'] [data-part=da]").blur();
        page.locator("[data-node='themes/0/items/0'] > a").click();
        page.locator("[data-path='themes/0/items/0/text'] [data-part=da]").fill("Er det nyt?");
        assertThat(page.locator("#fejl-liste li")).hasCount(0);

        page.navigate(SERVER.uri("kl/kladde-udgiv?nr=" + number).toString());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bed om udgivelse")).click();
        assertThat(page.locator("main")).containsText("En anden administrator");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Udgiv version"))).hasCount(0);
        page.context().close();

        SecondAdministrator.of(SERVER);
        Page other = browser.page(Browser.DESK);
        other.navigate(SERVER.uri("log-ind?til=/kl/kladde-udgiv?nr=" + number).toString());
        other.locator("input[type=text]").fill(SecondAdministrator.NAME);
        other.locator("input[type=password]").fill(SecondAdministrator.PASSWORD);
        other.locator("main input[type=submit], main button[type=submit]").first().click();
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Udgiv version " + name + "/1")).dblclick();
        other.waitForURL(url -> url.endsWith("kl/spoergeskemaer"));
        assertEquals("Helt nyt", ApiClient.nobody(SERVER).get("questionnaires/" + name + "/1").json().path("title").asText());

        other.navigate(SERVER.uri("kl/version?id=" + name + "/1").toString());
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lad udgå")).click();
        assertThat(other.locator(".tag").first()).hasText("Udgået");
        assertEquals(404, ApiClient.nobody(SERVER).get("questionnaires/" + name + "/1").status());
        other.context().close();
    }

    @Test
    void a_draft_is_tried_on_people_who_are_asked_what_it_said_then() {
        long draft = draftFrom("noegletal/1");
        Page page = page(Browser.DESK, "kl/kladde-udgiv?nr=" + draft);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start en pilot")).click();
        page.waitForURL(url -> url.contains("kl/pilot?id="));
        page.locator("textarea[name=personer]").fill("Leder i en lille kommune");
        page.locator("form[id=inviter] input[type=submit], form[id=inviter] button").first().click();
        String link = page.getByLabel("Personligt link – Leder i en lille kommune").inputValue();
        String asked = KL.get("drafts/" + draft).json().at("/content/themes/0/items/0/text").asText();
        KL.send("PATCH", "drafts/" + draft,
                BodyPublishers.ofString("[{\"op\": \"replace\", \"path\": \"/themes/0/items/0/text\", \"value\": \"Ændret bagefter\"}]"),
                Map.of("Content-Type", "application/json-patch+json"));

        Page person = browser.page(Browser.PHONE);
        person.navigate(link);
        person.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Begynd")).click();

        assertThat(person.locator("main")).containsText(asked.strip());
        assertThat(person.locator("main")).not().containsText("Ændret bagefter");
        person.context().close();
        page.navigate(SERVER.uri("kl/kladde-udgiv?nr=" + draft).toString());
        assertThat(page.locator("main a[href*='kl/pilot?id=']")).hasCount(1);
        assertThat(page.locator("main .tag.accent").first()).hasText("Pilot");
        page.context().close();
    }

    @Test
    void answers_are_tried_and_explained() {
        Page page = page(Browser.DESK, "kl/kladde-proeve?nr=" + draftFrom("styringsoverblik-voksen/2023"));

        page.locator("textarea[name=svar]").fill("q01: ja\nfindes-ikke: ja\n");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Beregn")).click();
        assertThat(page.locator("main")).containsText("findes-ikke");
        assertThat(page.locator("table.compact tr", new Page.LocatorOptions().setHasText("q01")).first()).containsText("100");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opfind svar")).click();
        assertTrue(page.locator("textarea[name=svar]").inputValue().contains("q47:"));
        assertThat(page.locator("section p").first()).not().containsText("Ingen point");
        page.locator("textarea[name=svar]").fill("q01: måske\n");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Beregn")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("q01");
        page.context().close();
    }

    @Test
    void a_file_is_read_and_a_broken_one_is_told_with_its_places() {
        Page page = page(Browser.DESK, "kl/ny-kladde");
        page.locator("input[type=file]").setInputFiles(payload("skema.yaml", "id: x\ntitle: [\n"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Læs ind")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("skema.yaml:3:1");
        Browser.axe(page);

        page.locator("input[type=file]").setInputFiles(payload("skema.yaml", "id: fra-fil\nversion: \"1\"\ntitle: Fra en fil\n"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Læs ind")).click();
        page.waitForURL(url -> url.contains("kl/kladde?nr="));
        assertThat(page.locator("h1")).hasText("Fra en fil");
        assertThat(page.locator("#fejl-liste li")).not().hasCount(0);
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"spreadsheet", "xlsform"})
    void a_draft_goes_out_as_a_workbook_and_comes_back(String kind) {
        long draft = draftFrom("noegletal/1");
        Page page = page(Browser.DESK, "kl/kladde-filer?nr=" + draft);
        String link = page.locator("a[href$='/files/" + kind + "']").getAttribute("href");
        byte[] file = page.request().get(SERVER.uri(link.substring(1)).toString()).body();
        page.locator("select[name=art]").selectOption(kind);
        page.locator("input[type=file]").setInputFiles(new FilePayload("skema.xlsx", "application/octet-stream", file));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Læs ind")).click();

        assertThat(page.locator("[role=status]")).containsText(kind.equals("spreadsheet") ? "Intet er ændret" : "læst ind");
        page.context().close();
    }

    private static FilePayload payload(String name, String text) {
        return new FilePayload(name, "application/yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void only_administrators_begin_drafts_and_nobody_else_sees_them() {
        Page analyst = LoggedIn.as(ApiClient.ANALYST, browser, Browser.DESK, SERVER);
        assertEquals(403, analyst.navigate(SERVER.uri("kl/ny-kladde").toString()).status());
        assertEquals(404, analyst.navigate(SERVER.uri("kl/kladde?nr=999999").toString()).status());
        assertEquals(404, analyst.navigate(SERVER.uri("kl/kladde?nr=x").toString()).status());
        analyst.context().close();
        Page chief = LoggedIn.as("socialchef-0101", browser, Browser.DESK, SERVER);
        assertEquals(404, chief.navigate(SERVER.uri("kl/kladde?nr=1").toString()).status());
        chief.context().close();
    }
}
