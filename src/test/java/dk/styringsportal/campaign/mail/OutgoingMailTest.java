package dk.styringsportal.campaign.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationLink;
import dk.styringsportal.campaign.invitation.LinkAddresses;
import dk.styringsportal.campaign.invitation.LinkPurpose;
import dk.styringsportal.campaign.invitation.LinkSeal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingMailTest {

    private static final LinkSeal SEAL = message -> new byte[32];
    private static final MailAddress ADDRESS = new MailAddress("kim@kommune.example");
    private static final MailText TEXT = new MailText("Svar", "Her: {link}\nStop: {stop}\nHer igen: {link}");
    private static final InvitationLink LINK = new InvitationLink(LinkPurpose.SURVEY, InvitationId.random(), 3);

    @Test
    void the_link_is_in_the_complete_mail_and_nowhere_else() {
        OutgoingMail mail = OutgoingMail.withLink(MailKind.INVITATION, ADDRESS, "Kim", TEXT, LINK, "7");
        String sealed = LINK.sealed(SEAL);

        assertEquals(
                "Her: https://portal.example/svar?link=" + sealed
                        + "\nStop: https://portal.example/svar-stop?link=" + sealed
                        + "\nHer igen: https://portal.example/svar?link=" + sealed,
                mail.complete(new LinkAddresses("https://portal.example/", SEAL)).body());
        assertEquals(TEXT, mail.text());
        assertEquals("Her: [link]\nStop: [link]\nHer igen: [link]", mail.shown("[link]").body());
        assertEquals(Optional.of(LINK.invitation()), mail.invitation());
        assertFalse(mail.toString().contains("kim"), "names nobody");
    }

    @Test
    void a_place_for_a_link_needs_one() {
        assertThrows(IllegalArgumentException.class, () -> OutgoingMail.plain(MailKind.INVITATION, ADDRESS, "Kim", TEXT));
    }

    @Test
    void a_name_has_one_line_or_none() {
        MailText text = new MailText("Tak", "Tak");

        assertEquals("", OutgoingMail.plain(MailKind.THANKS, ADDRESS, "", text).name());
        assertThrows(
                IllegalArgumentException.class,
                () -> OutgoingMail.plain(MailKind.THANKS, ADDRESS, "Kim\r\nBcc: ond@example.org", text));
    }

    @ParameterizedTest
    @CsvSource({"PILOT, pilot", "SURVEY, svar", "DELEGATION, opgave", "CONTACTS, kontakter"})
    void each_kind_of_link_has_its_page(LinkPurpose purpose, String page) {
        InvitationLink link = new InvitationLink(purpose, InvitationId.random(), 1);

        assertEquals("http://localhost:8080/" + page + "?link=" + link.sealed(SEAL), new LinkAddresses("http://localhost:8080", SEAL).of(link));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "styring.example", "ftp://styring.example", "https://", "https://a:b@styring.example", "https://styring.example/?x=1", "https://styring.example/#x", "https://sty ring.example"})
    void what_is_no_address_of_a_portal_is_refused(String address) {
        assertThrows(IllegalArgumentException.class, () -> new LinkAddresses(address, SEAL));
    }

    @ParameterizedTest
    @CsvSource({
        "' kim@kommune.dk ', kim@kommune.dk",
        "Kim.Berg+x@KOMMUNE.dk, Kim.Berg+x@KOMMUNE.dk",
        "kim@søkommune.dk, kim@xn--skommune-54a.dk",
        "o'hara@a-b.example, o'hara@a-b.example"
    })
    void an_address_is_taken_as_it_was_typed(String typed, String address) {
        assertEquals(address, MailAddress.of(typed).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "kim", "@kommune.dk", "kim@", "kim@kommune", "kim@@kommune.dk", "kim berg@kommune.dk", "kim@kommune..dk", "kim@-kommune.dk",
        ".kim@kommune.dk", "kim.@kommune.dk", "ki..m@kommune.dk", "kim@kommune.dk\r\nBcc: ond@example.org", "kim@kommune.dk, ond@example.org",
        "Kim <kim@kommune.dk>", "\"kim\"@kommune.dk", "kim@[127.0.0.1]", "søren@kommune.dk", "kim@kommune.dk\u0000", "kim@kommune\u3002dk.", "ki\tm@kommune.dk"
    })
    void what_is_no_address_is_refused(String typed) {
        assertThrows(IllegalArgumentException.class, () -> MailAddress.of(typed));
    }

    @Test
    void an_address_has_an_end() {
        assertThrows(IllegalArgumentException.class, () -> MailAddress.of("a".repeat(65) + "@kommune.dk"));
        assertThrows(IllegalArgumentException.class, () -> MailAddress.of("a@" + "b.".repeat(130) + "dk"));
        assertThrows(IllegalArgumentException.class, () -> MailAddress.of("a".repeat(10_000_000)));
    }

    @Test
    void one_address_has_one_key() {
        assertEquals(MailAddress.of("Kim@Kommune.DK").key(), MailAddress.of("kim@kommune.dk").key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Svar\nBcc: ond@example.org", "Svar\r", "", "\u0007"})
    void a_subject_is_one_line(String subject) {
        assertThrows(IllegalArgumentException.class, () -> new MailText(subject, "Tekst"));
    }
}
