package dk.styringsportal.web.rounds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.MailServer;
import dk.styringsportal.testing.MailServer.Received;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.Soon;
import dk.styringsportal.testing.SurveyGuest;
import java.time.Duration;
import java.time.Instant;
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
        mailServer = MailServer.start();
        portal = PortalServer.start(Database.H2, Map.of(
                "PORTAL_SMTP_HOST", "127.0.0.1",
                "PORTAL_SMTP_PORT", String.valueOf(mailServer.port()),
                "PORTAL_SMTP_TLS", "none",
                "PORTAL_MAIL_FROM", "KL <svar@kl.example>",
                "PORTAL_ADDRESS", "https://styring.example",
                "PORTAL_MAIL_PER_MINUTE", "1000",
                "PORTAL_MAIL_PERIOD", "100"));
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
        portal.close();
        mailServer.close();
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
        SurveyGuest.invite(campaign, "myndighed", "Eva Test", "eva@kommune.example", "", portal);
        SurveyGuest.invite(campaign, "myndighed", "Per Test", "per@kommune.example", "", portal);
        ApiClient admin = ApiClient.as(ApiClient.KL, portal);
        Page kl = LoggedIn.as("kl-admin", browser, Browser.DESK, portal);
        kl.navigate(portal.uri("kl/udsendelser?id=" + campaign).toString());
        order(kl, "INVITATION");
        Soon.is("invitations", LIMIT, () -> mails("eva").size() == 1 && mails("per").size() == 1);
        SurveyGuest.with(link(mails("per").get(0)), portal).remind(false);
        admin.post("campaigns/" + campaign + "/close");
        String edition = admin.post("campaigns/" + campaign + "/editions").json().path("id").asText();
        ApiClient.as(ApiClient.ANALYST, portal).post("editions/" + edition + "/approve");

        admin.post("editions/" + edition + "/publish", Map.of("publishAt", Instant.now().plusSeconds(2).toString()));
        Soon.is("told when the embargo ends", Duration.ofSeconds(60), () -> mails("eva").size() == 2);
        String told = text(mails("eva").get(1));
        assertTrue(told.contains("https://styring.example/udgave?id=" + edition), told);
        assertFalse(LINK.matcher(told).find(), "no personal link");
        admin.post("editions/" + edition + "/withdraw", Map.of("reason", "En fejl"));
        Soon.is("told of the withdrawal", LIMIT, () -> mails("eva").size() == 3);
        assertEquals(1, mails("per").size(), "who wants no more mails gets none");
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
