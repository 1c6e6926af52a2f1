package dk.styringsportal.web.rounds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.AskedGroups;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.EquippedPortal;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.MailServer;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.Soon;
import dk.styringsportal.testing.SurveyGuest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A two-stage sample: KL asks leaders, leaders hand in their caseworkers, and those are invited. */
class ContactRequestsIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("https://styring\\.example/kontakter\\?link=([A-Za-z0-9_-]{70})");

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static String inDays(int days) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")
                .format(LocalDateTime.now(ZoneId.of("Europe/Copenhagen")).plusDays(days));
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

    private static void ask(Page page, PortalServer server, long campaign, String group, String address, String deadline) {
        page.navigate(server.uri("kl/kontaktledere?id=" + campaign).toString());
        Locator form = page.locator("form#leder");
        form.getByLabel("Navn").fill("Kim Test");
        form.getByLabel("Mail").fill(address);
        form.getByLabel("Kommune").fill("Aarhus");
        form.getByLabel("Kontakter til gruppen").selectOption(group);
        form.getByLabel("Frist for at sende kontakter").fill(deadline);
        press(page, "Bed om kontakter");
    }

    private static String linkOf(Page page, PortalServer server, String leader) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(leader).setExact(true)).first().click();
        check(page);
        press(page, "Vis link");
        String address = page.getByLabel("Adresse").inputValue();
        assertTrue(address.startsWith(server.uri("kontakter?link=").toString()), address);
        return address;
    }

    @ParameterizedTest
    @EnumSource
    void leaders_hand_in_those_who_are_to_be_asked(Database database) {
        PortalServer server = PortalServer.on(database);
        AskedGroups asked = AskedGroups.open("To trin", false, server);
        asked.invite(List.of(AskedGroups.person("Pia", "ledere", "0461"), AskedGroups.person("Ole", "ledere", "0101", "0147")));
        Page kl = LoggedIn.as(ApiClient.KL, browser, Browser.DESK, server);

        kl.navigate(server.uri("kl/kontaktledere?id=" + asked.campaign()).toString());
        check(kl);
        ask(kl, server, asked.campaign(), "sagsbehandlere", "ikke en mail", "2020-01-01T10:00");
        assertThat(kl.getByRole(AriaRole.ALERT)).containsText("Fristen er passeret");
        assertThat(kl.locator("form#leder").getByLabel("Navn")).hasValue("Kim Test");
        ask(kl, server, asked.campaign(), "sagsbehandlere", "ikke en mail", inDays(5));
        assertThat(kl.getByRole(AriaRole.ALERT)).containsText("ikke en mail er ikke en mailadresse");
        check(kl);
        ask(kl, server, asked.campaign(), "sagsbehandlere", "", inDays(5));
        assertThat(kl.getByRole(AriaRole.STATUS)).containsText("Ledere bedt om kontakter: 1.");
        Locator group = kl.locator("form#gruppen");
        group.getByLabel("Ledernes gruppe").selectOption("ledere");
        group.getByLabel("Kontakter til gruppen").selectOption("sagsbehandlere");
        group.getByLabel("Frist for at sende kontakter").fill(inDays(5));
        press(kl, "Bed dem alle");
        assertThat(kl.getByRole(AriaRole.STATUS)).containsText("Ledere bedt om kontakter: 2.");
        assertThat(kl.locator("main")).containsText("0 kommuner, hvor ledere har sendt kontakter, af 4 spurgte");
        check(kl);

        String leader = linkOf(kl, server, "Kim Test");
        theLeadersPage(leader, server, asked);
        theFrame(kl, server, asked);
        theLinkEnds(kl, leader, server, asked);
        kl.context().close();
    }

    private static void theLeadersPage(String address, PortalServer server, AskedGroups asked) {
        Page leader = browser.page(Browser.DESK);
        leader.navigate(address);
        assertThat(leader.locator("main")).containsText("Sagsbehandlere/rådgivere i Aarhus");
        assertThat(leader.locator("main")).containsText("Kim Test, leder i Aarhus");
        check(leader);
        press(leader, "Se listen igennem");
        assertThat(leader.getByRole(AriaRole.ALERT)).containsText("Skriv mindst én person");
        leader.getByLabel("Én person på hver linje").fill("Ane <b>; ane@x.dk\nBo; bo\nIb 010190-1234; ib@x.dk\nUden");
        press(leader, "Se listen igennem");
        assertThat(leader.getByRole(AriaRole.ALERT)).containsText("Linje 2:");
        assertThat(leader.getByRole(AriaRole.ALERT)).containsText("CPR-nummer");
        assertThat(leader.getByRole(AriaRole.ALERT)).containsText("Linje 4: Mailadressen mangler");
        assertThat(leader.getByLabel("Én person på hver linje")).hasValue("Ane <b>; ane@x.dk\nBo; bo\nIb 010190-1234; ib@x.dk\nUden");
        check(leader);

        leader.getByLabel("Én person på hver linje").fill("Ane; ane@x.dk\nAne igen; ANE@x.dk");
        leader.setInputFiles("input[type=file]", new FilePayload(
                "folk.csv", "text/csv", "navn;mail;rolle\nBo Ås;bo@x.dk;visitator\n".getBytes(StandardCharsets.UTF_8)));
        press(leader, "Se listen igennem");
        assertThat(leader.getByLabel("Én person på hver linje")).hasValue("Ane; ane@x.dk\nAne igen; ANE@x.dk\nBo Ås; bo@x.dk; visitator");
        assertThat(leader.locator("main")).containsText("Linje 2: Ane igen står også på linje 1.");
        assertThat(leader.locator("main")).containsText("Personer, der bliver inviteret: 2.");
        check(leader);
        assertEquals(2, invited(server, asked.campaign()), "nothing is stored before it is confirmed");

        leader.getByLabel("Én person på hver linje").fill("Ane; ane@x.dk\nBo Ås; bo@x.dk\nCy; cy@x.dk");
        press(leader, "Send kontakter");
        assertThat(leader.locator("main")).containsText("Personer, der bliver inviteret: 3.");
        assertEquals(2, invited(server, asked.campaign()), "a list that was changed is looked over again");
        press(leader, "Send kontakter");
        assertThat(leader.getByRole(AriaRole.STATUS)).containsText("Nye personer på listen: 3.");
        assertEquals(5, invited(server, asked.campaign()));
        check(leader);
        leader.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fjern Cy")).click();
        assertThat(leader.getByRole(AriaRole.STATUS)).containsText("Personen er fjernet");
        assertEquals(4, invited(server, asked.campaign()));
        assertTrue(asked.idOf("cy%40").isEmpty(), "name and address are deleted");

        var saved = asked.asRespondent(
                asked.linkOf("ane%40"), "PUT", "/answers/ts-paa-tvaers-af-forvaltningsomraader", "{\"value\":\"slet-ikke\",\"revision\":0,\"key\":\"k1\"}");
        assertEquals(200, saved.status(), saved.body());
        leader.reload();
        assertThat(leader.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fjern Ane"))).hasCount(0);
        leader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Påmindelser")).click();
        check(leader);
        press(leader, "Send mig ingen påmindelser");
        assertThat(leader.locator("main")).containsText("Du får ingen påmindelser");
        leader.context().close();
    }

    private static void theFrame(Page kl, PortalServer server, AskedGroups asked) {
        kl.navigate(server.uri("kl/svarprocent?id=" + asked.campaign() + "&gruppe=sagsbehandlere").toString());
        assertThat(kl.locator("main")).containsText("1 kommune, hvor ledere har sendt kontakter, af 4 spurgte");
        check(kl);
        kl.navigate(server.uri("kl/kontaktledere?id=" + asked.campaign()).toString());
        assertThat(kl.locator("main")).containsText("Har sendt");
        press(kl, "Send påmindelse til 2 ledere");
        assertThat(kl.getByRole(AriaRole.STATUS)).containsText("Ingen påmindelser er sendt");
        kl.locator("form#udskyd").getByLabel("Frist").fill(inDays(9));
        press(kl, "Gem frist");
        assertThat(kl.getByRole(AriaRole.STATUS)).containsText("Fristen er gemt");
    }

    @ParameterizedTest
    @EnumSource
    void what_a_leader_was_writing_when_the_time_was_up_stays_on_the_page(Database database) {
        PortalServer server = PortalServer.on(database);
        AskedGroups asked = AskedGroups.open("For sent", false, server);
        Page kl = LoggedIn.as(ApiClient.KL, browser, Browser.DESK, server);
        ask(kl, server, asked.campaign(), "sagsbehandlere", "", inDays(5));
        Locator plan = kl.locator("form#planen");
        plan.getByLabel("Dage før fristen").fill("7, 99");
        press(kl, "Gem påmindelser");
        assertThat(kl.getByRole(AriaRole.ALERT)).containsText("Skriv højst 5 tal fra 1 til 60");
        assertThat(plan.getByLabel("Dage før fristen")).hasValue("7, 99");
        check(kl);
        plan.getByLabel("Dage før fristen").fill("2,7");
        press(kl, "Gem påmindelser");
        assertThat(kl.getByRole(AriaRole.STATUS)).containsText("Påmindelserne er gemt.");
        assertThat(plan.getByLabel("Dage før fristen")).hasValue("7, 2");
        String address = linkOf(kl, server, "Kim Test");

        Page leader = browser.page(Browser.DESK);
        leader.navigate(address);
        leader.getByLabel("Én person på hver linje").fill("Ane <b>; ane@x.dk\nBo; bo@x.dk");
        Page other = browser.page(Browser.DESK);
        other.navigate(address);
        other.getByLabel("Én person på hver linje").fill("Cy; cy@x.dk");
        press(kl, "Tilbagekald link");
        press(other, "Se listen igennem");
        assertThat(other.getByRole(AriaRole.ALERT)).containsText("Linket gælder ikke længere, så listen er ikke sendt.");
        assertThat(other.getByLabel("Det har du skrevet")).hasValue("Cy; cy@x.dk");
        check(other);
        other.context().close();

        press(kl, "Nyt link");
        press(kl, "Vis link");
        leader.navigate(kl.getByLabel("Adresse").inputValue());
        leader.getByLabel("Én person på hver linje").fill("Ane <b>; ane@x.dk\nBo; bo@x.dk");
        press(leader, "Se listen igennem");
        ApiClient.as(ApiClient.KL, server).post("campaigns/" + asked.campaign() + "/close");
        press(leader, "Send kontakter");
        assertThat(leader.getByRole(AriaRole.ALERT)).containsText("Fristen er passeret, så listen er ikke sendt. Kopiér den, og skriv til KL");
        assertThat(leader.getByLabel("Det har du skrevet")).hasValue("Ane <b>; ane@x.dk\nBo; bo@x.dk");
        check(leader);
        assertEquals(0, invited(server, asked.campaign()));
        leader.context().close();
        kl.context().close();
    }

    private static void theLinkEnds(Page kl, String address, PortalServer server, AskedGroups asked) {
        String path = address.substring(server.uri().toString().length());
        PageVisitor nobody = PageVisitor.nobody(server);
        assertEquals(200, nobody.get(path).status());
        assertEquals("no-referrer", nobody.get(path).header("Referrer-Policy"));
        assertEquals(404, nobody.get(path.replace("kontakter", "svar")).status(), "a link of one kind opens nothing of another");
        assertEquals(404, nobody.get("kontakter?link=" + asked.linkOf("bo%40")).status());
        kl.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kim Test").setExact(true)).first().click();
        press(kl, "Nyt link");
        assertThat(kl.getByRole(AriaRole.STATUS).first()).containsText("Lederen har et nyt link");
        assertEquals(404, nobody.get(path).status());
        press(kl, "Tilbagekald link");
        assertThat(kl.locator("main")).containsText("Linket er tilbagekaldt. De, lederen har sendt, er stadig inviteret.");
        assertEquals(404, PageVisitor.nobody(server).get("kontakter-stop?link=x").status());
        anAnalystAsksNobody(server, asked);
    }

    /** Faces takes no notice of a form that it does not show the reader. */
    private static void anAnalystAsksNobody(PortalServer server, AskedGroups asked) {
        String path = "kl/kontaktledere?id=" + asked.campaign();
        PageVisitor analyst = PageVisitor.loggedIn(ApiClient.ANALYST, server);
        assertFalse(analyst.get(path).body().contains("id=\"leder\""), "the analyst is offered nothing to change");
        PageVisitor administrator = PageVisitor.loggedIn(ApiClient.KL, server);
        String before = administrator.get(path).body();
        Map<String, String> fields = PageVisitor.inputs(PageVisitor.form(before, "leder"));
        fields.put("navn", "Asta Uventet");
        fields.put("mail", "asta@kommune.example");
        fields.put("kommune", "Aarhus");
        fields.put("frist", inDays(3));

        analyst.post(path, fields, Map.of());

        assertFalse(administrator.get(path).body().contains("Asta Uventet"), "the analyst has asked somebody");
    }

    @Test
    void by_mail_from_the_leader_to_the_caseworker() throws Exception {
        MailServer mailServer = EquippedPortal.shared().mailServer();
        PortalServer portal = EquippedPortal.shared().server();
        long campaign = SurveyGuest.openCampaign("To trin pr. mail", false, portal);
        Page kl = LoggedIn.as(ApiClient.KL, browser, Browser.DESK, portal);
        ask(kl, portal, campaign, "myndighed", "kim.leder@kommune.example", inDays(5));
        Soon.is("the leader's mail", LIMIT, () -> mails(mailServer, "kim.leder").size() == 1);
        kl.navigate(portal.uri("kl/kontaktledere?id=" + campaign).toString());
        press(kl, "Send påmindelse til 1 leder");
        Soon.is("a reminder", LIMIT, () -> mails(mailServer, "kim.leder").size() == 2);
        remindTheDayBefore(kl);

        Page leader = browser.page(Browser.DESK);
        leader.navigate(portal.uri("kontakter?link=" + link(mails(mailServer, "kim.leder").get(1))).toString());
        leader.getByLabel("Én person på hver linje").fill("Ane; ane.sag@kommune.example");
        press(leader, "Se listen igennem");
        press(leader, "Send kontakter");
        kl.navigate(portal.uri("kl/kontaktledere?id=" + campaign).toString());
        assertThat(kl.locator("form#mind")).hasCount(0);
        askWhoIsRemindedInSeconds(portal, campaign);
        kl.navigate(portal.uri("kl/udsendelser?id=" + campaign).toString());
        kl.locator("#send").selectOption("INVITATION");
        press(kl, "Bestil");
        Soon.is("the caseworker's mail", LIMIT, () -> mails(mailServer, "ane.sag").size() == 1);
        assertTrue(mails(mailServer, "ane.sag").get(0).contains("Kim Test, leder i Aarhus"), mails(mailServer, "ane.sag").get(0));
        leader.reload();
        assertThat(leader.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fjern Ane"))).hasCount(0);
        leader.context().close();
        theReminderThatNobodyPressedFor(mailServer);
        kl.context().close();
    }

    private static void remindTheDayBefore(Page kl) {
        kl.getByLabel("Dage før fristen").fill("1");
        press(kl, "Gem påmindelser");
    }

    /** Until the day before the deadline there are some seconds; no field of a browser takes a deadline with seconds. */
    private static void askWhoIsRemindedInSeconds(PortalServer portal, long campaign) {
        PageVisitor administrator = PageVisitor.loggedIn(ApiClient.KL, portal);
        String path = "kl/kontaktledere?id=" + campaign;
        Map<String, String> fields = PageVisitor.inputs(PageVisitor.form(administrator.get(path).body(), "leder"));
        fields.put("navn", "Bo Dam");
        fields.put("mail", "bo.dam@leder.example");
        fields.put("kommune", "Aarhus");
        fields.put("sprog", "da");
        fields.put("gruppe", "myndighed");
        fields.put("frist", LocalDateTime.now(ZoneId.of("Europe/Copenhagen")).plusDays(1).plusSeconds(5).withNano(0).toString());
        administrator.post(path, fields, Map.of());
    }

    private static void theReminderThatNobodyPressedFor(MailServer mailServer) throws Exception {
        Soon.is("the reminder by itself", Duration.ofSeconds(60), () -> mails(mailServer, "bo.dam").size() == 2);
        assertTrue(mails(mailServer, "bo.dam").get(1).matches("(?s).*Subject: [^\\n]*P=C3=A5mindelse.*|(?s).*Subject: P.*mindelse.*"), mails(mailServer, "bo.dam").get(1));
        assertFalse(link(mails(mailServer, "bo.dam").get(1)).isEmpty());
        assertEquals(2, mails(mailServer, "kim.leder").size(), "whoever has handed in is not reminded");
    }

    private static List<String> mails(MailServer server, String to) {
        return server.received().stream().filter(mail -> mail.recipient().startsWith(to + "@")).map(mail -> mail.data().replaceAll("=\\r?\\n", "").replace("=3D", "="))
                .toList();
    }

    private static String link(String mail) {
        Matcher link = LINK.matcher(mail);
        assertTrue(link.find(), mail);
        return link.group(1);
    }
}
