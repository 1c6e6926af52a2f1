package dk.styringsportal.web.rounds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.styringsportal.testing.AccountKeeper;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.EquippedPortal;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.MailServer;
import dk.styringsportal.testing.MailServer.Received;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.Soon;
import dk.styringsportal.testing.SurveyGuest;
import java.time.Duration;
import java.time.Instant;
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

/** A round by mail, over a real mail server: invitations, answers by the links in them, reminders, thanks, a moved deadline. */
class InvitedByMailIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("https://styring\\.example/svar\\?link=([A-Za-z0-9_-]{70})");

    private static MailServer mailServer;
    private static PortalServer portal;
    private static Browser browser;

    @BeforeAll
    static void open() {
        mailServer = EquippedPortal.shared().mailServer();
        portal = EquippedPortal.shared().server();
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void invited_answered_reminded_and_thanked() throws Exception {
        long campaign = SurveyGuest.openCampaign("Pr mail", false, portal);
        SurveyGuest.invite(campaign, "myndighed", "Kim Test", "kim@kommune.example", "", portal);
        SurveyGuest.invite(campaign, "myndighed", "Bo Test", "bo@kommune.example", "Aarhus Kommune", portal);
        Page kl = LoggedIn.as("kl-admin", browser, Browser.DESK, portal);
        kl.navigate(portal.uri("kl/udsendelser?id=" + campaign).toString());
        assertThat(kl.locator(".mail-preview")).containsText("Hej Kim Test");
        assertThat(kl.locator(".mail-preview")).containsText("[modtagerens personlige link]");
        Browser.axe(kl);

        order(kl, "INVITATION");
        Soon.is("two invitations", LIMIT, () -> mails("kim").size() == 1 && mails("bo").size() == 1);
        String first = text(mails("bo").get(0));
        assertTrue(first.contains("Aarhus Kommune"), "says where the address came from: " + first);
        order(kl, "INVITATION");

        SurveyGuest guest = SurveyGuest.with(link(mails("kim").get(0)), portal);
        guest.answer("nok", "hoej-grad", 0);
        assertEquals(200, guest.finish().status());
        Soon.is("thanks", LIMIT, () -> mails("kim").size() == 2);
        assertFalse(LINK.matcher(text(mails("kim").get(1))).find(), "thanks carry no link");

        order(kl, "REMINDER");
        Soon.is("one reminder", LIMIT, () -> mails("bo").size() == 2);
        assertEquals(2, mails("kim").size(), "who has answered is not reminded");

        SurveyGuest.with(link(mails("bo").get(0)), portal).remind(false);
        order(kl, "REMINDER");
        order(kl, "DEADLINE_CHANGED");
        Soon.is("news of the deadline", LIMIT, () -> mails("bo").size() == 3);
        assertEquals(2, mails("kim").size());
        assertThat(kl.locator("tbody tr").first()).containsText("Ny frist");
        kl.context().close();
    }

    @Test
    void in_an_anonymous_round_nobody_is_thanked() throws Exception {
        long campaign = SurveyGuest.openCampaign("Anonym pr mail", true, portal);
        SurveyGuest.invite(campaign, "myndighed", "Ane Test", "ane@kommune.example", "", portal);
        SurveyGuest.invite(campaign, "myndighed", "Ole Test", "ole@kommune.example", "", portal);
        Page kl = LoggedIn.as("kl-admin", browser, Browser.DESK, portal);
        kl.navigate(portal.uri("kl/udsendelser?id=" + campaign).toString());
        order(kl, "INVITATION");
        Soon.is("invitations", LIMIT, () -> mails("ane").size() == 1 && mails("ole").size() == 1);
        SurveyGuest guest = SurveyGuest.with(link(mails("ane").get(0)), portal);
        guest.answer("nok", "slet-ikke", 0);
        guest.finish();

        order(kl, "REMINDER");
        Soon.is("the reminder of the other", LIMIT, () -> mails("ole").size() == 2);
        assertEquals(1, mails("ane").size());
        kl.context().close();
    }

    @Test
    void who_was_asked_by_mail_is_told_that_the_figures_are_published_and_withdrawn() throws Exception {
        long campaign = SurveyGuest.openCampaign("Udgivet pr mail", false, portal);
        SurveyGuest.invite(campaign, "myndighed", "Gry Test", "gry@kommune.example", "", portal);
        SurveyGuest.invite(campaign, "myndighed", "Hal Test", "hal@kommune.example", "", portal);
        ApiClient admin = ApiClient.as(ApiClient.KL, portal);
        Page kl = LoggedIn.as("kl-admin", browser, Browser.DESK, portal);
        kl.navigate(portal.uri("kl/udsendelser?id=" + campaign).toString());
        order(kl, "INVITATION");
        Soon.is("invitations", LIMIT, () -> mails("gry").size() == 1 && mails("hal").size() == 1);
        SurveyGuest.with(link(mails("hal").get(0)), portal).remind(false);
        admin.post("campaigns/" + campaign + "/close");
        String edition = admin.post("campaigns/" + campaign + "/editions").json().path("id").asText();
        ApiClient.as(ApiClient.ANALYST, portal).post("editions/" + edition + "/approve");

        admin.post("editions/" + edition + "/publish", Map.of("publishAt", Instant.now().plusSeconds(2).toString()));
        Soon.is("told when the embargo ends", Duration.ofSeconds(60), () -> mails("gry").size() == 2);
        String told = text(mails("gry").get(1));
        assertTrue(told.contains("https://styring.example/udgave?id=" + edition), told);
        assertFalse(LINK.matcher(told).find(), "no personal link");
        admin.post("editions/" + edition + "/withdraw", Map.of("reason", "En fejl"));
        Soon.is("told of the withdrawal", LIMIT, () -> mails("gry").size() == 3);
        assertEquals(1, mails("hal").size(), "who wants no more mails gets none");
        kl.context().close();
    }

    @Test
    void a_new_link_is_mailed_as_the_first_was_and_what_is_queued_for_somebody_withdrawn_is_not_sent() throws Exception {
        long campaign = SurveyGuest.openCampaign("Nyt link pr mail", false, portal);
        SurveyGuest.invite(campaign, "myndighed", "Ida Test", "ida@kommune.example", "", portal);
        SurveyGuest.invite(campaign, "myndighed", "Jan Test", "jan@kommune.example", "", portal);
        ApiClient admin = ApiClient.as(ApiClient.KL, portal);
        Page kl = LoggedIn.as("kl-admin", browser, Browser.DESK, portal);
        kl.navigate(portal.uri("kl/udsendelser?id=" + campaign).toString());
        order(kl, "INVITATION");
        Soon.is("invitations", LIMIT, () -> mails("ida").size() == 1 && mails("jan").size() == 1);

        admin.post("invitations/" + id(admin, campaign, "Ida") + "/reissue");
        admin.post("invitations/" + id(admin, campaign, "Jan") + "/revoke");
        order(kl, "REMINDER");
        order(kl, "INVITATION");
        Soon.is("the new link", LIMIT, () -> mails("ida").size() == 2);

        assertEquals(404, SurveyGuest.with(link(mails("ida").get(0)), portal).read().status());
        assertEquals(200, SurveyGuest.with(link(mails("ida").get(1)), portal).read().status());
        assertEquals(1, mails("jan").size());
        kl.context().close();
    }

    private static void check(Page page) {
        for (int width : new int[] {Browser.DESK, Browser.PHONE}) {
            page.setViewportSize(width, 900);
            Browser.axe(page);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), page.url() + " scrolls sideways");
        }
        page.setViewportSize(Browser.DESK, 900);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    @Test
    void a_refused_mail_shows_with_the_person_and_a_corrected_address_gets_a_new_link() throws Exception {
        long campaign = SurveyGuest.openCampaign("Afvist", false, portal);
        SurveyGuest.invite(campaign, "myndighed", "Lis Test", "lsi@kommune.example", "", portal);
        ApiClient admin = ApiClient.as(ApiClient.KL, portal);
        Page kl = LoggedIn.as("kl-admin", browser, Browser.DESK, portal);
        mailServer.answering("RCPT", "550 5.1.1 no such user");
        kl.navigate(portal.uri("kl/udsendelser?id=" + campaign).toString());
        order(kl, "INVITATION");
        Soon.is("the refusal", LIMIT, () -> unreached(admin, campaign) == 1);
        mailServer.behaving();
        SurveyGuest.invite(campaign, "myndighed", "Mia Test", "mia@kommune.example", "", portal);

        kl.navigate(portal.uri("kl/inviterede?id=" + campaign).toString());
        assertThat(kl.locator("tbody tr").first()).containsText("Mail ikke nået frem");
        assertThat(kl.locator("tbody tr").last()).not().containsText("Mail ikke nået frem");
        kl.getByLabel("Status").selectOption("unreached");
        press(kl, "Vis");
        assertThat(kl.locator("tbody tr")).hasCount(1);
        check(kl);
        kl.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lis Test")).click();
        assertThat(kl.locator("main")).containsText("Mailserveren afviste adressen.");
        assertThat(kl.locator("main")).containsText("Ret adressen, eller send et brev.");
        check(kl);

        kl.locator("#ny-mail").fill("lis på kommunen");
        press(kl, "Gem adressen");
        assertThat(kl.getByRole(AriaRole.ALERT)).containsText("Skriv en mailadresse");
        assertThat(kl.locator("#ny-mail")).hasValue("lis på kommunen");
        kl.locator("#ny-mail").fill("mia@kommune.example");
        press(kl, "Gem adressen");
        assertThat(kl.getByRole(AriaRole.ALERT)).containsText("allerede inviteret på den adresse");
        check(kl);
        kl.locator("#ny-mail").fill("lis@kommune.example");
        press(kl, "Gem adressen");
        assertThat(kl.getByRole(AriaRole.STATUS).first()).containsText("en mail med et nyt link sendes nu");
        Soon.is("the mail at the right address", LIMIT, () -> mails("lis").size() == 1);
        assertEquals(200, SurveyGuest.with(link(mails("lis").get(0)), portal).read().status());
        assertEquals(0, unreached(admin, campaign));
        kl.context().close();
    }

    private static long unreached(ApiClient admin, long campaign) {
        return admin.get("campaigns/" + campaign + "/invitations?state=unreached").json().path("total").asLong();
    }

    @Test
    void in_an_anonymous_round_only_mails_that_did_not_arrive_are_listed() throws Exception {
        long campaign = SurveyGuest.openCampaign("Anonym og afvist", true, portal);
        SurveyGuest.invite(campaign, "myndighed", "Rie Test", "rie@kommune.example", "", portal);
        ApiClient admin = ApiClient.as(ApiClient.KL, portal);
        Page kl = LoggedIn.as("kl-admin", browser, Browser.DESK, portal);
        kl.navigate(portal.uri("kl/udsendelser?id=" + campaign).toString());
        order(kl, "INVITATION");
        Soon.is("the invitation", LIMIT, () -> mails("rie").size() == 1);
        String first = text(mails("rie").get(0));
        assertTrue(first.contains("inviteret fra kommunen. Derfor kan svarene ikke"), first);

        kl.navigate(portal.uri("kl/inviteret?id=" + id(admin, campaign, "Rie")).toString());
        assertThat(kl.locator("main")).containsText("Runden er anonym. Derfor står her kun mails, der ikke er nået frem");
        assertThat(kl.locator("table.mails")).hasCount(0);
        String before = kl.locator("#mails ~ p").first().textContent();
        SurveyGuest guest = SurveyGuest.with(link(mails("rie").get(0)), portal);
        guest.answer("nok", "slet-ikke", 0);
        assertEquals(200, guest.finish().status());
        kl.reload();
        assertEquals(before, kl.locator("#mails ~ p").first().textContent());
        assertThat(kl.locator("table.mails")).hasCount(0);
        kl.context().close();
    }

    @Test
    void a_moved_deadline_is_told_once_to_those_who_are_still_to_answer() throws Exception {
        long campaign = SurveyGuest.openCampaign("Flyttet frist", false, portal);
        SurveyGuest.invite(campaign, "myndighed", "Una Test", "una@kommune.example", "", portal);
        SurveyGuest.invite(campaign, "myndighed", "Vita Test", "vita@kommune.example", "", portal);
        Page kl = LoggedIn.as("kl-admin", browser, Browser.DESK, portal);
        kl.navigate(portal.uri("kl/udsendelser?id=" + campaign).toString());
        order(kl, "INVITATION");
        Soon.is("invitations", LIMIT, () -> mails("una").size() == 1 && mails("vita").size() == 1);
        SurveyGuest guest = SurveyGuest.with(link(mails("vita").get(0)), portal);
        guest.answer("nok", "slet-ikke", 0);
        assertEquals(200, guest.finish().status());
        Soon.is("thanks", LIMIT, () -> mails("vita").size() == 2);
        SurveyGuest.invite(campaign, "myndighed", "Xenia Test", "xenia@kommune.example", "", portal);

        String round = round(kl, "kl/inviterede?id=" + campaign);
        mailServer.answering("RCPT", "450 4.2.1 come again later");
        move(kl, round, 20, true);
        assertThat(kl.getByRole(AriaRole.STATUS)).containsText("De inviterede, der mangler at svare, får besked på mail.");
        check(kl);
        Soon.is("the mail is tried", LIMIT, () -> waiting(campaign) == 1);
        mailServer.behaving();
        move(kl, round, 21, true);
        Soon.is("the newest deadline", LIMIT, () -> mails("una").size() == 2);
        assertTrue(text(mails("una").get(1)).contains(inDays(21).substring(8, 10).replaceFirst("^0", "") + ". "), text(mails("una").get(1)));
        assertEquals(0, waiting(campaign), "what was queued is taken back");

        move(kl, round, 22, false);
        assertThat(kl.getByRole(AriaRole.STATUS)).not().containsText("får besked");
        order(kl, "REMINDER", campaign);
        Soon.is("a reminder", LIMIT, () -> mails("una").size() == 3);
        assertEquals(2, mails("vita").size(), "whoever has answered is not told");
        assertEquals(0, mails("xenia").size(), "whoever has had no invitation is not told of another deadline");
        kl.context().close();
    }

    @Test
    void municipalities_that_have_not_submitted_are_told_where_a_user_name_is_an_address() throws Exception {
        AccountKeeper.of(portal).openWith("En hemmelig kode 1", "eva@kommune.example", "coordinator", "0461", portal);
        AccountKeeper.of(portal).openWith("En hemmelig kode 2", "per@kommune.example", "reader", "0461", portal);
        long campaign = ApiClient.as(ApiClient.KL, portal).post("campaigns", Map.of(
                "title", "Selvevaluering", "questionnaire", "styringsoverblik-voksen/2023",
                "closesAt", Instant.now().plus(Duration.ofDays(14)).toString())).json().path("id").asLong();
        Page kl = LoggedIn.as("kl-admin", browser, Browser.DESK, portal);
        String round = round(kl, "kl/runde?id=" + campaign);
        writeToMunicipalities(kl, campaign);

        move(kl, round, 20, true);

        assertThat(kl.getByRole(AriaRole.STATUS)).containsText("1 mail sendes til kommuner");
        check(kl);
        Soon.is("the coordinator's mail", LIMIT, () -> mails("eva").size() == 1);
        assertTrue(text(mails("eva").get(0)).contains("Selvevaluering for Odense"), text(mails("eva").get(0)));
        assertTrue(text(mails("eva").get(0)).contains("re Fru eva@kommune.example. I har f"), text(mails("eva").get(0)));
        assertEquals(0, mails("per").size(), "whoever only reads is not told");
        kl.context().close();
    }

    /** In the round's own words, which cannot say what is not known of a municipality. */
    private static void writeToMunicipalities(Page kl, long campaign) {
        kl.navigate(portal.uri("kl/runde?id=" + campaign).toString());
        kl.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mail til kommunerne")).click();
        check(kl);
        kl.locator("#tekst").fill("Kære {navn}. I har fået mere tid ({varighed}) til {runde} for {kommune}: {frist}.");
        press(kl, "Gem teksten");
        assertThat(kl.locator("#tekst-fejl")).containsText("kender ikke ordet i klammer: varighed");
        assertThat(kl.locator("#tekst")).hasValue(Pattern.compile("Kære \\{navn\\}.*"));
        kl.locator("#tekst").fill("Kære {navn}. I har fået mere tid til {runde} for {kommune}: {frist}.");
        press(kl, "Gem teksten");
        assertThat(kl.getByRole(AriaRole.STATUS)).hasText("Teksten er gemt.");
        assertThat(kl.locator(".mail-preview")).containsText("I har fået mere tid til Selvevaluering for Odense");
        kl.getByLabel("Send den som prøve").fill("ulla@kl.example");
        press(kl, "Send prøve");
        assertThat(kl.getByRole(AriaRole.STATUS)).hasText("Prøven er sendt til Post.");
        check(kl);
    }

    private static String inDays(int days) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")
                .format(LocalDateTime.now(ZoneId.of("Europe/Copenhagen")).plusDays(days));
    }

    /** The page of the round that a page about its campaign leads to. */
    private static String round(Page kl, String page) {
        kl.navigate(portal.uri(page).toString());
        return "kl/" + kl.locator("a[href*='runde-plan?id=']").first().getAttribute("href").replaceAll(".*/", "");
    }

    private static void move(Page kl, String round, int days, boolean tell) {
        kl.navigate(portal.uri(round).toString());
        Locator box = kl.getByLabel("Send besked om den nye frist til dem, der mangler at svare");
        assertThat(box).isChecked();
        box.setChecked(tell);
        kl.locator("#ny-frist").fill(inDays(days));
        press(kl, "Flyt fristen");
        assertThat(kl.getByRole(AriaRole.STATUS)).containsText("Fristen er flyttet.");
    }

    /** How many mails of the campaign are queued for another attempt. */
    private static long waiting(long campaign) {
        String page = PageVisitor.loggedIn(ApiClient.KL, portal).get("kl/post?tilstand=QUEUED&runde=" + campaign).body();
        return Pattern.compile("/kl/mail\\?id=").matcher(page).results().count();
    }

    private static void order(Page kl, String kind, long campaign) {
        kl.navigate(portal.uri("kl/udsendelser?id=" + campaign).toString());
        order(kl, kind);
    }

    private static String id(ApiClient admin, long campaign, String name) {
        return admin.get("campaigns/" + campaign + "/invitations?text=" + name).json().at("/invitations/0/id").asText();
    }

    @Test
    void a_text_that_lacks_its_link_is_not_kept_and_not_lost() {
        long campaign = SurveyGuest.openCampaign("Egne ord", false, portal);
        Page kl = LoggedIn.as("kl-admin", browser, Browser.DESK, portal);
        kl.navigate(portal.uri("kl/udsendelser?id=" + campaign).toString());

        kl.locator("#tekst").fill("Hej {navn}, svar nu {ukendt}");
        kl.locator("input[value='Gem teksten']").click();
        assertThat(kl.locator("#tekst-fejl")).containsText("mangler ordet i klammer: link");
        assertThat(kl.locator("#tekst-fejl")).containsText("kender ikke ordet i klammer: ukendt");
        assertThat(kl.locator("#tekst")).hasValue("Hej {navn}, svar nu {ukendt}");

        kl.locator("#tekst").fill("Hej {navn}, svar nu:\n{link}");
        kl.locator("input[value='Gem teksten']").click();
        assertThat(kl.locator("[role=status]").first()).containsText("Teksten er gemt.");
        kl.locator("input[value='Brug portalens egen tekst']").click();
        assertThat(kl.locator("#tekst")).hasValue(Pattern.compile("Du er inviteret[\\s\\S]*"));
        kl.context().close();
    }

    private static void order(Page kl, String kind) {
        kl.locator("#send").selectOption(kind);
        kl.locator("input[value='Bestil']").click();
        assertThat(kl.locator("[role=status]").first()).containsText("Mailene er bestilt.");
    }

    private static List<Received> mails(String name) {
        return mailServer.received().stream()
                .filter(received -> received.recipient().equals(name + "@kommune.example"))
                .toList();
    }

    private static String link(Received mail) {
        Matcher found = LINK.matcher(text(mail));
        assertTrue(found.find(), mail.data());
        return found.group(1);
    }

    /** With the line breaks and signs of quoted-printable as they were, as far as links need it. */
    private static String text(Received mail) {
        return mail.data().replaceAll("=\\r?\\n", "").replace("=3D", "=");
    }
}
