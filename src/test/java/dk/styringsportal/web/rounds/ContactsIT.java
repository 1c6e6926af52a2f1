package dk.styringsportal.web.rounds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.AskedGroups;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import java.nio.charset.Charset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a list of contacts to response rates, in the browser. */
class ContactsIT {

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static String list(int people) {
        return "kommune;gruppe;navn;mail;rolle;kilde;telefon\n"
                + IntStream.range(0, people)
                        .mapToObj(i -> "Københavns Kommune;ledere;Åse " + i + ";aase" + i + "@kommune.dk;;Kommunen;1\n")
                        .collect(Collectors.joining())
                + "København og Frederiksberg;ledere;;;Formand for børneudvalget;;\n"
                + "0101;ledere;Åse 0;AASE0@kommune.dk;;;\n";
    }

    private static void upload(Page page, PortalServer server, long campaign, String csv) {
        page.navigate(server.uri("kl/kontakter?id=" + campaign).toString());
        page.setInputFiles(
                "input[type=file]", new FilePayload("kontakter.csv", "text/csv", csv.getBytes(Charset.forName("windows-1252"))));
        press(page, "Vis, hvad listen indeholder");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static void check(Page page) {
        for (int width : new int[] {Browser.DESK, Browser.PHONE}) {
            page.setViewportSize(width, 900);
            Browser.axe(page);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), page.url() + " scrolls sideways");
        }
        page.setViewportSize(Browser.DESK, 900);
    }

    private static long invited(PortalServer server, long campaign) {
        return ApiClient.as(ApiClient.KL, server).get("campaigns/" + campaign + "/invitations").json().path("total").asLong();
    }

    @ParameterizedTest
    @EnumSource
    void from_a_list_to_letters_and_response_rates(Database database) {
        PortalServer server = PortalServer.on(database);
        AskedGroups asked = AskedGroups.open("Fra liste til svar", false, server);
        Page page = LoggedIn.as(ApiClient.KL, browser, Browser.DESK, server);

        page.navigate(server.uri("kl/kontakter?id=" + asked.campaign()).toString());
        check(page);
        upload(page, server, asked.campaign(), list(1200));
        Locator content = page.locator("main");
        assertThat(content).containsText("1.201 bliver inviteret");
        assertThat(content).containsText("1 af dem har ingen mailadresse og får et brev");
        assertThat(content).containsText("1 står der to gange og springes over");
        assertThat(content).containsText("Disse kolonner læses ikke: telefon");
        assertThat(content).containsText("Står også i række 2");
        assertThat(content).containsText("Frederiksberg: 1");
        check(page);
        assertEquals(0, invited(server, asked.campaign()), "nothing is stored before it is confirmed");

        press(page, "Invitér");
        assertThat(content).containsText("1.201 er inviteret. 1 blev sprunget over.", new ContainsTextOptions().setTimeout(60_000));
        assertEquals(1201, invited(server, asked.campaign()));
        check(page);

        thePersonsPages(page, server, asked);
        theLetters(server, asked);
        theRates(page, server, asked);
        page.context().close();
    }

    private static void thePersonsPages(Page page, PortalServer server, AskedGroups asked) {
        page.navigate(server.uri("kl/inviterede?id=" + asked.campaign()).toString());
        assertThat(page.locator("main")).containsText("1.201 personer");
        assertThat(page.locator("main")).containsText("Side 1 af 25");
        check(page);
        page.getByLabel("Søg efter navn, rolle eller mail").fill("formand");
        press(page, "Vis");
        assertThat(page.locator("main")).containsText("1 person");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Formand for børneudvalget")).click();
        assertThat(page.locator("h1")).hasText("Formand for børneudvalget");
        check(page);

        press(page, "Vis link");
        assertTrue(page.locator("#link").inputValue().startsWith(server.uri("svar?link=").toString()));
        assertThat(page.locator(".qr svg").first()).isVisible();
        check(page);
        press(page, "Tilbagekald link");
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Linket er tilbagekaldt.");
        press(page, "Nyt link");
        page.locator("#afloeser").getByLabel("Navn").fill("Ny Formand");
        page.locator("#afloeser").getByLabel("Mail").fill("ikke en mail");
        press(page, "Skift person");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("ikke en mail er ikke en mailadresse");
        assertThat(page.locator("#afloeser").getByLabel("Navn")).hasValue("Ny Formand");
        page.locator("#afloeser").getByLabel("Mail").fill("");
        page.locator("#afloeser").getByLabel("Rolle").fill("Formand");
        press(page, "Skift person");
        assertThat(page.locator("h1")).hasText("Ny Formand");
        page.getByLabel("Hvad er der sket?").selectOption("ineligible");
        press(page, "Gem");
        assertThat(page.locator("main")).containsText("Ikke i målgruppen");
        page.getByLabel("Hvad er der sket?").selectOption("invited");
        press(page, "Gem");
    }

    private static void theLetters(PortalServer server, AskedGroups asked) {
        PageVisitor kl = PageVisitor.loggedIn(ApiClient.KL, server);
        for (String letter : new String[] {
            "kl/brev.pdf?id=" + asked.idOf("aase7%40"), "kl/breve.pdf?id=" + asked.campaign() + "&soeg=formand"
        }) {
            PageVisitor.Visit visit = kl.get(letter);
            assertEquals(200, visit.status(), letter);
            assertEquals("application/pdf", visit.header("Content-Type"));
            assertTrue(visit.body().startsWith("%PDF-1.7"), letter);
        }
        assertEquals(404, kl.get("kl/breve.pdf?id=" + asked.campaign() + "&soeg=ingen").status());
        assertEquals(404, kl.get("kl/brev.pdf?id=x").status());
        assertEquals(403, PageVisitor.loggedIn(ApiClient.ANALYST, server).get("kl/breve.pdf?id=" + asked.campaign()).status());
    }

    private static void theRates(Page page, PortalServer server, AskedGroups asked) {
        String begun = asked.linkOf("aase3%40");
        String sent = asked.linkOf("aase4%40");
        for (String link : new String[] {begun, sent}) {
            var saved = asked.asRespondent(
                    link, "PUT", "/answers/ta-samlet", "{\"value\":\"slet-ikke\",\"revision\":0,\"key\":\"k1\"}");
            assertEquals(200, saved.status(), saved.body());
        }
        assertEquals(200, asked.asRespondent(sent, "POST", "/finish", "").status());

        page.navigate(server.uri("kl/svarprocent?id=" + asked.campaign()).toString());
        Locator content = page.locator("main");
        assertThat(content).containsText("1 af 2");
        assertThat(page.locator("#del-region ~ .drawing svg").first()).isVisible();
        assertThat(content).containsText("De er begyndt, men har ikke sendt.");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Åse 3").setExact(true))).hasCount(1);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Åse 4").setExact(true))).hasCount(0);
        assertThat(content).not().containsText("slet ikke");
        check(page);
        PageVisitor.Visit csv = PageVisitor.loggedIn(ApiClient.ANALYST, server).get("kl/svarprocent.csv?id=" + asked.campaign());
        assertTrue(csv.body().contains("i alt;;1201;1;0,1;0;0;0;2;1"), csv.body());
        page.navigate(server.uri("kl/inviterede?id=" + asked.campaign() + "&status=answered").toString());
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    @Test
    void a_faulty_list_says_what_is_wrong_where_and_stores_nothing() {
        PortalServer server = PortalServer.on(Database.H2);
        AskedGroups asked = AskedGroups.open("Fejl i listen", false, server);
        Page page = LoggedIn.as(ApiClient.KL, browser, Browser.DESK, server);

        upload(page, server, asked.campaign(), "kommune;gruppe;navn;mail\nÅrhuss;ledere;Bo;bo@x.dk\n0101;ledere;<script>;bo\n");
        assertThat(page.locator("main")).containsText("Ukendt kommune: Århuss. Mente du Aarhus?");
        assertThat(page.locator("main")).containsText("bo er ikke en mailadresse");
        check(page);
        upload(page, server, asked.campaign(), "%PDF\u0000");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Filen er ikke en tabel");
        assertEquals(0, invited(server, asked.campaign()));
        page.context().close();
    }

    @Test
    void one_person_is_invited_by_hand_and_only_once() {
        PortalServer server = PortalServer.on(Database.H2);
        AskedGroups asked = AskedGroups.open("Én person", true, server);
        Page page = LoggedIn.as(ApiClient.KL, browser, Browser.DESK, server);

        page.navigate(server.uri("kl/kontakter?id=" + asked.campaign()).toString());
        press(page, "Invitér");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Kommunen mangler");
        for (String note : new String[] {"Personen er inviteret.", "Personen er allerede inviteret."}) {
            page.locator("#p-kommune").fill("Aarhus, Odense");
            page.locator("#p-gruppe").selectOption("ledere");
            page.locator("#p-navn").fill("Ane Berg");
            press(page, "Invitér");
            assertThat(page.getByRole(AriaRole.STATUS)).hasText(note);
        }
        page.navigate(server.uri("kl/inviterede?id=" + asked.campaign()).toString());
        assertThat(page.locator("main")).containsText("Runden er anonym");
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.context().close();
    }

    @Test
    void a_list_that_waits_is_thrown_away_by_a_press() {
        PortalServer server = PortalServer.on(Database.H2);
        AskedGroups asked = AskedGroups.open("Slettet liste", false, server);
        Page page = LoggedIn.as(ApiClient.KL, browser, Browser.DESK, server);

        upload(page, server, asked.campaign(), list(3));
        press(page, "Slet listen");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Listen er slettet.");
        assertEquals(0, invited(server, asked.campaign()));
        page.context().close();
    }
}
