package dk.styringsportal.web.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.EquippedPortal;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.MailClerk;
import dk.styringsportal.testing.MailServer;
import dk.styringsportal.testing.MailServer.Received;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.Soon;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail's whole way, from the form through outbox and mail server to what KL's page says of it; on H2. */
class MailIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static MailServer mailServer;
    private static PortalServer portal;
    private static MailClerk clerk;
    private static Browser browser;

    @BeforeAll
    static void open() {
        mailServer = EquippedPortal.shared().mailServer();
        portal = EquippedPortal.shared().server();
        clerk = MailClerk.of(portal);
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @AfterEach
    void behave() {
        mailServer.behaving();
    }

    private static List<Received> received(String mail) {
        return mailServer.received().stream().filter(received -> received.id().equals(mail)).toList();
    }

    private static void assertSoon(String state, String mail) throws Exception {
        Soon.is(state + ": " + clerk.page(mail), LIMIT, () -> clerk.state(mail).equals(state));
    }

    @Test
    void a_test_mail_arrives_once_and_the_page_says_so() throws Exception {
        String mail = clerk.sendTest("proeve@kommune.example");

        assertSoon("Sendt", mail);
        assertEquals(1, received(mail).size());
        assertEquals("proeve@kommune.example", received(mail).get(0).recipient());
        assertTrue(received(mail).get(0).data().contains("Auto-Submitted: auto-generated"));
    }

    @Test
    void four_senders_at_once_send_each_mail_once() throws Exception {
        List<String> mails = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            mails.add(clerk.sendTest("kim" + i + "@kommune.example"));
        }

        Soon.is("all mails sent", LIMIT, () -> mails.stream().noneMatch(mail -> received(mail).isEmpty()));
        for (String mail : mails) {
            assertSoon("Sendt", mail);
            assertEquals(1, received(mail).size(), mail);
        }
    }

    @Test
    void a_refused_address_is_told_in_the_portals_own_words_and_can_be_tried_again() throws Exception {
        mailServer.answering("RCPT", "550 5.1.1 <kim@kommune.example> hemmelige ord");
        String mail = clerk.sendTest("ukendt@kommune.example");

        assertSoon("Ikke sendt", mail);
        assertTrue(clerk.page(mail).contains("Mailserveren afviste adressen."));
        assertFalse(clerk.page(mail).contains("hemmelige"));
        assertFalse(portal.log().contains("hemmelige") || portal.log().contains("ukendt@"), "logs name nobody");

        assertEquals(302, clerk.press("igen", mail).status());
        assertEquals("Venter", clerk.state(mail));
    }

    @Test
    void a_busy_mail_server_gets_the_mail_again_later() throws Exception {
        mailServer.answering("END", "452 4.3.1 no room");
        String mail = clerk.sendTest("senere@kommune.example");

        Soon.is("put off", LIMIT, () -> clerk.page(mail).contains("Mailserveren bad portalen prøve igen senere."));
        assertEquals("Venter", clerk.state(mail));
        assertTrue(clerk.page(mail).contains("Næste forsøg"));
    }

    @Test
    void a_person_decides_about_a_mail_of_unknown_outcome() throws Exception {
        mailServer.hangingUpAt("END");
        String mail = clerk.sendTest("maaske@kommune.example");

        assertSoon("Måske sendt", mail);
        Thread.sleep(1_000);
        assertEquals(1, received(mail).size(), "the portal does not send it again by itself");

        clerk.press("sendt", mail);
        assertEquals("Sendt", clerk.state(mail));
    }

    @Test
    void nothing_is_sent_to_an_address_that_does_not_work() throws Exception {
        String first = clerk.sendTest("Retur@kommune.example");
        assertSoon("Sendt", first);
        clerk.press("marker", first);

        String second = clerk.sendTest("retur@kommune.example");

        assertSoon("Ikke sendt", second);
        assertTrue(clerk.page(second).contains("Adressen er markeret som en, der ikke virker."));
        assertEquals(List.of(), received(second));
    }

    @Test
    void whoever_reads_only_is_offered_no_deed_and_can_do_none() throws Exception {
        String mail = clerk.sendTest("laes@kommune.example");
        PageVisitor analyst = PageVisitor.loggedIn(ApiClient.ANALYST, portal);
        PageVisitor chief = PageVisitor.loggedIn("socialchef-0101", portal);
        Map<String, String> fields = new HashMap<>(PageVisitor.inputs(PageVisitor.form(clerk.page(mail), "marker")));

        assertTrue(analyst.get("kl/mail?id=" + mail).body().contains("laes@kommune.example"));
        assertFalse(analyst.get("kl/mail?id=" + mail).body().contains("type=\"submit\" name=\"marker"));
        assertFalse(analyst.get("kl/post").body().contains("Send en prøvemail"));
        analyst.post("kl/mail?id=" + mail, fields, Map.of());
        assertFalse(clerk.page(mail).contains("Adressen er markeret"), "a form made up does nothing");
        assertEquals(404, chief.get("kl/post").status());
        assertEquals(404, chief.get("kl/mail?id=" + mail).status());
        assertEquals(302, PageVisitor.nobody(portal).get("kl/post").status());
    }

    @Test
    void what_is_not_there_is_not_found() {
        PageVisitor kl = PageVisitor.loggedIn(ApiClient.KL, portal);

        for (String path : List.of("kl/mail", "kl/mail?id=7", "kl/mail?id=00000000-0000-0000-0000-000000000000")) {
            assertEquals(404, kl.get(path).status(), path);
        }
        for (String path : List.of("kl/post?tilstand=X&slags=Y&side=-1", "kl/post?side=999999", "kl/post?tilstand=SENT&slags=TEST&side=2")) {
            assertEquals(200, kl.get(path).status(), path);
        }
    }

    @Test
    void an_address_that_is_none_is_refused_and_kept_in_the_form() {
        PageVisitor kl = PageVisitor.loggedIn(ApiClient.KL, portal);
        Map<String, String> fields = PageVisitor.inputs(PageVisitor.form(kl.get("kl/post").body(), "proeve"));
        fields.put("til", "kim@kommune.example\r\nBcc: ond@example.org");

        String answer = kl.post("kl/post", fields, Map.of()).body();

        assertTrue(answer.contains("Skriv en mailadresse som navn@kommune.dk."), answer);
        assertTrue(answer.contains("Bcc: ond@example.org"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESK, Browser.PHONE})
    void the_pages_pass_axe_and_fit(int widthPixels) {
        Page page = LoggedIn.as(ApiClient.KL, browser, widthPixels, PortalServer.on(Database.H2));
        page.navigate(PortalServer.on(Database.H2).uri("kl/post").toString());
        page.getByLabel("Mailadresse").fill("en.meget.lang.adresse.som.skal.brydes@forvaltningen.kommune.example");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send prøvemail")).click();
        page.waitForURL("**/kl/mail?**");
        assertFits(page, widthPixels);
        assertTrue(page.content().contains("Der er ikke sat en mailserver op, så ingen mails bliver sendt."));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Adressen virker ikke")).click();
        page.waitForURL("**besked=markeret");
        for (String path : List.of("kl/post", "kl/post-retur")) {
            page.navigate(PortalServer.on(Database.H2).uri(path).toString());
            assertFits(page, widthPixels);
        }
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fjern – en.meget")).click();
        page.waitForURL("**besked=fjernet");
        page.context().close();
    }

    private static void assertFits(Page page, int widthPixels) {
        Browser.axe(page);
        assertEquals(widthPixels, page.evaluate("document.documentElement.scrollWidth"), page.url() + " scrolls sideways");
    }
}
