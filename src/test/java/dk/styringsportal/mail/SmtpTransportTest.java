package dk.styringsportal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.campaign.mail.MailFault;
import dk.styringsportal.campaign.mail.MailId;
import dk.styringsportal.campaign.mail.MailText;
import dk.styringsportal.campaign.mail.Outcome;
import dk.styringsportal.campaign.mail.ReadyMail;
import dk.styringsportal.testing.Certificate;
import dk.styringsportal.testing.MailServer;
import jakarta.mail.Address;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the line to a real mail server, and what follows from all that a mail server can do wrong. */
class SmtpTransportTest {

    private static final ReadyMail MAIL = mail("Søren Ærø", "Svar på »Måling« inden 3. maj", "Kære Søren\n\n.. og så: æøå €\n");

    @TempDir
    private Path folder;

    private static ReadyMail mail(String name, String subject, String body) {
        return new ReadyMail(MailId.random(), new MailAddress("soeren@kommune.example"), name, new MailText(subject, body));
    }

    private static SmtpTransport transport(int port, Map<String, String> more) {
        return transport(port, more, SocketFactory.getDefault());
    }

    private static SmtpTransport transport(int port, Map<String, String> more, SocketFactory trusted) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "PORTAL_SMTP_HOST", "localhost",
                "PORTAL_SMTP_PORT", String.valueOf(port),
                "PORTAL_SMTP_TLS", "none",
                "PORTAL_MAIL_FROM", "KL – Målinger <svar@kl.example>"));
        settings.putAll(more);
        return new SmtpTransport(SmtpSettings.read(name -> Optional.ofNullable(settings.get(name))).orElseThrow(), trusted);
    }

    @Test
    void a_mail_arrives_as_it_was_written_with_danish_letters_everywhere() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            SmtpTransport transport = transport(server.getSmtp().getPort(), Map.of("PORTAL_MAIL_REPLY_TO", "hjælp <hjaelp@kl.example>"));

            assertEquals(Outcome.sent(), transport.send(MAIL));

            assertTrue(server.waitForIncomingEmail(5_000, 1));
            MimeMessage arrived = server.getReceivedMessages()[0];
            assertEquals(MAIL.text().subject(), arrived.getSubject());
            assertEquals(MAIL.text().body().strip(), arrived.getContent().toString().replace("\r\n", "\n").strip());
            assertIs("Søren Ærø", "soeren@kommune.example", arrived.getAllRecipients());
            assertIs("KL – Målinger", "svar@kl.example", arrived.getFrom());
            assertIs("hjælp", "hjaelp@kl.example", arrived.getReplyTo());
            assertEquals("<" + MAIL.id() + "@kl.example>", arrived.getMessageID());
            assertEquals("auto-generated", arrived.getHeader("Auto-Submitted", null));
            assertEquals("text/plain; charset=UTF-8", arrived.getContentType());
            assertTrue(isAscii(arrived), "goes through servers that know ASCII only");
        } finally {
            server.stop();
        }
    }

    private static void assertIs(String name, String address, Address... found) {
        assertEquals(1, found.length);
        assertEquals(name, ((InternetAddress) found[0]).getPersonal());
        assertEquals(address, ((InternetAddress) found[0]).getAddress());
    }

    private static boolean isAscii(MimeMessage message) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return StandardCharsets.US_ASCII.newEncoder().canEncode(bytes.toString(StandardCharsets.ISO_8859_1));
    }

    @Test
    void the_password_is_told_over_an_encrypted_connection_only() throws Exception {
        Certificate certificate = Certificate.of("dns:localhost", folder);
        try (MailServer server = MailServer.encrypted(certificate.context())) {
            SmtpTransport transport = transport(server.port(), starttls(), certificate.context().getSocketFactory());

            assertEquals(Outcome.sent(), transport.send(MAIL));

            assertTrue(server.received().get(0).encrypted());
            int encrypted = server.log().indexOf("STARTTLS");
            int loggedIn = indexOfStart(server, "AUTH PLAIN");
            assertTrue(encrypted >= 0 && loggedIn > encrypted, server.log().toString());
        }
    }

    private static int indexOfStart(MailServer server, String start) {
        for (int i = 0; i < server.log().size(); i++) {
            if (server.log().get(i).startsWith(start)) {
                return i;
            }
        }
        return -1;
    }

    private static Map<String, String> starttls() {
        return Map.of("PORTAL_SMTP_TLS", "starttls", "PORTAL_SMTP_USER", "portal", "PORTAL_SMTP_PASSWORD", "hemmelig");
    }

    @Test
    void a_server_that_offers_no_encryption_gets_neither_password_nor_mail() {
        try (MailServer server = MailServer.start()) {
            assertEquals(Outcome.tryAgain(MailFault.NO_ENCRYPTION), transport(server.port(), starttls()).send(MAIL));
            assertTrue(server.log().stream().allMatch(line -> line.startsWith("EHLO") || line.equals("QUIT")), server.log().toString());
        }
    }

    @Test
    void a_certificate_of_another_name_or_that_nobody_trusts_is_not_enough() throws Exception {
        Certificate other = Certificate.of("dns:other.example", folder);
        try (MailServer server = MailServer.encrypted(other.context())) {
            SmtpTransport trusting = transport(server.port(), starttls(), other.context().getSocketFactory());
            SmtpTransport usual = transport(server.port(), starttls(), javax.net.ssl.SSLSocketFactory.getDefault());

            assertEquals(Outcome.tryAgain(MailFault.NO_ENCRYPTION), trusting.send(MAIL));
            assertEquals(Outcome.tryAgain(MailFault.NO_ENCRYPTION), usual.send(MAIL));
            assertTrue(server.log().stream().noneMatch(line -> line.startsWith("AUTH")), server.log().toString());
        }
    }

    @Test
    void a_refused_log_in_is_the_portals_fault_and_not_the_mails() throws Exception {
        Certificate certificate = Certificate.of("dns:localhost", folder);
        try (MailServer server = MailServer.encrypted(certificate.context()).answering("AUTH", "535 5.7.8 no")) {
            assertEquals(
                    Outcome.tryAgain(MailFault.LOG_IN_REFUSED),
                    transport(server.port(), starttls(), certificate.context().getSocketFactory()).send(MAIL));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, 421 4.3.2 closing, TRY_AGAIN, NO_CONNECTION",
        "GREETING, 554 5.3.2 no service, TRY_AGAIN, NO_CONNECTION",
        "MAIL, 451 4.3.0 later, TRY_AGAIN, BUSY",
        "MAIL, 550 5.7.1 not from there, TRY_AGAIN, SENDER_REFUSED",
        "MAIL, 530 5.7.0 log in first, TRY_AGAIN, SENDER_REFUSED",
        "RCPT, 450 4.2.1 greylisted, TRY_AGAIN, BUSY",
        "RCPT, 452 4.2.2 mailbox full, TRY_AGAIN, BUSY",
        "RCPT, 421 4.3.2 closing, TRY_AGAIN, BUSY",
        "RCPT, 550 5.1.1 no such user, REFUSED, ADDRESS_REFUSED",
        "RCPT, 553 5.1.3 bad address, REFUSED, ADDRESS_REFUSED",
        "RCPT, 554 5.7.1 no, REFUSED, ADDRESS_REFUSED",
        "RCPT, 530 5.7.0 log in first, TRY_AGAIN, SENDER_REFUSED",
        "DATA, 451 4.3.0 later, TRY_AGAIN, BUSY",
        "DATA, 554 5.5.1 no, REFUSED, MESSAGE_REFUSED",
        "END, 452 4.3.1 no room, TRY_AGAIN, BUSY",
        "END, 554 5.7.1 looks like spam, REFUSED, MESSAGE_REFUSED"
    })
    void what_follows_from_each_reply(String command, String reply, Outcome.Result result, MailFault fault) {
        try (MailServer server = MailServer.start().answering(command, reply)) {
            assertEquals(new Outcome(result, Optional.of(fault)), transport(server.port(), Map.of()).send(MAIL));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GREETING", "MAIL", "RCPT", "DATA"})
    void a_connection_lost_before_the_mail_means_that_it_was_not_sent(String command) {
        try (MailServer server = MailServer.start().hangingUpAt(command)) {
            assertEquals(Outcome.tryAgain(MailFault.NO_CONNECTION), transport(server.port(), Map.of()).send(MAIL));
            assertEquals(0, server.received().size());
        }
    }

    /** Larger than all that lies in buffers, so that the line breaks while it is being written. */
    @Test
    void a_connection_lost_in_the_middle_of_the_mail_means_that_it_was_not_sent() {
        ReadyMail large = mail("", "Stor", ("x".repeat(70) + "\n").repeat(500));
        try (MailServer server = MailServer.start().hangingUpAt("BODY")) {
            Outcome outcome = transport(server.port(), Map.of()).send(large);

            assertEquals(0, server.received().size());
            assertFalse(outcome.result() == Outcome.Result.SENT || outcome.result() == Outcome.Result.REFUSED, outcome.toString());
        }
    }

    @Test
    void a_connection_lost_after_the_mail_leaves_unknown_whether_it_was_sent() {
        try (MailServer server = MailServer.start().hangingUpAt("END")) {
            assertEquals(Outcome.unknown(MailFault.CUT_OFF), transport(server.port(), Map.of()).send(MAIL));
            assertEquals(MAIL.id().toString(), server.received().get(0).id());
        }
    }

    @Test
    void nobody_listening_means_that_it_was_not_sent() throws IOException {
        // Held, so that nobody else gets the port meanwhile, but not listened at
        try (Socket held = new Socket()) {
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            assertEquals(Outcome.tryAgain(MailFault.NO_CONNECTION), transport(held.getLocalPort(), Map.of()).send(MAIL));
        }
    }

    @Test
    void a_name_that_looks_like_headers_stays_a_name() {
        try (MailServer server = MailServer.start()) {
            assertEquals(Outcome.sent(), transport(server.port(), Map.of()).send(mail("Eva\" <ond@example.org>, \"", "Hej", "Tekst\n.\nRCPT TO:<ond@example.org>\n")));

            assertEquals(1, server.received().size());
            assertEquals(1, server.log().stream().filter(line -> line.startsWith("RCPT")).count());
            assertTrue(server.received().get(0).data().contains("RCPT TO:<ond@example.org>"));
        }
    }
}
