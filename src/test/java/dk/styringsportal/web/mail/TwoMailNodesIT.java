package dk.styringsportal.web.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.MailClerk;
import dk.styringsportal.testing.MailServer;
import dk.styringsportal.testing.MailServer.Received;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.Soon;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two nodes on one PostgreSQL that send at once; then one of them is killed in the middle of a mail. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoMailNodesIT {

    private static final int PER_MINUTE = 60;
    private static final int MAILS = 100;
    private static final String INVITATION = "11111111-2222-3333-4444-555555555555";

    private static final MailServer MAIL_SERVER = MailServer.start();
    private static PortalServer one;
    private static PortalServer other;

    @BeforeAll
    static void open() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "PORTAL_LINK_KEY", "k".repeat(40),
                "PORTAL_SMTP_HOST", "127.0.0.1",
                "PORTAL_SMTP_PORT", String.valueOf(MAIL_SERVER.port()),
                "PORTAL_SMTP_TLS", "none",
                "PORTAL_MAIL_FROM", "KL <svar@kl.example>",
                "PORTAL_ADDRESS", "https://styring.example",
                "PORTAL_MAIL_PER_MINUTE", String.valueOf(PER_MINUTE),
                "PORTAL_MAIL_SENDERS", "3",
                "PORTAL_MAIL_PERIOD", "100",
                "PORTAL_MAIL_UNKNOWN_AFTER", "8"));
        one = PortalServer.start(Database.POSTGRESQL, settings);
        other = PortalServer.startBeside(one);
    }

    @AfterAll
    static void close() {
        one.close();
        other.close();
        MAIL_SERVER.close();
    }

    @Test
    @Order(1)
    void each_mail_is_sent_once_and_no_more_in_a_minute_than_allowed() throws Exception {
        put(MAILS);

        Soon.is("a minute's mails", Duration.ofSeconds(40), () -> MAIL_SERVER.received().size() >= PER_MINUTE);
        Thread.sleep(4_000);
        assertEquals(PER_MINUTE, MAIL_SERVER.received().size(), "both nodes together");
        assertTrue(nodes() == 2, "both nodes sent");

        passAMinute();
        Soon.is("all mails", Duration.ofSeconds(40), () -> count("state = 'SENT'") == MAILS);
        assertEquals(MAILS, MAIL_SERVER.received().size());
        assertEquals(MAILS, new HashSet<>(MAIL_SERVER.received().stream().map(Received::id).toList()).size());
    }

    @Test
    @Order(2)
    void the_link_is_in_the_mail_and_not_in_the_database() throws Exception {
        String mail = MAIL_SERVER.received().get(0).data().replace("=\n", "").replace("=3D", "=");
        String link = mail.replaceAll("(?s).*(https://styring\\.example/svar\\?link=[A-Za-z0-9_-]{70})\\b.*", "$1");

        assertTrue(link.startsWith("https://styring.example/svar?link="), mail);
        assertFalse(mail.contains("{link}"));
        assertEquals(0, count("content like '%link=%' or content like '%" + link.substring(link.length() - 30) + "%'"));
        assertEquals(MAILS, count("content like '%{link}%'"));
    }

    @Test
    @Order(3)
    void a_node_killed_in_the_middle_of_a_mail_leaves_it_unknown_and_the_other_node_does_not_send_it() throws Exception {
        passAMinute();
        MAIL_SERVER.silentAt("END");
        String mail = MailClerk.of(other).sendTest("afbrudt@kommune.example");
        Soon.is("in hand", Duration.ofSeconds(20), () -> sent(mail) == 1);

        boolean byOne = count("id = '" + mail + "' and node like '" + one.processId() + "@%'") == 1;
        (byOne ? one : other).kill();
        MAIL_SERVER.behaving();
        MailClerk clerk = MailClerk.of(byOne ? other : one);

        Soon.is("unknown", Duration.ofSeconds(30), () -> clerk.state(mail).equals("Måske sendt"));
        assertTrue(clerk.page(mail).contains("Portalen blev afbrudt, mens den sendte mailen. Den kan være sendt."));
        Thread.sleep(2_000);
        assertEquals(1, sent(mail));

        passAMinute();
        clerk.press("igen", mail);
        Soon.is("sent again, since a person wants it", Duration.ofSeconds(40), () -> clerk.state(mail).equals("Sendt"));
        assertEquals(2, sent(mail));
    }

    /** What has been in hand is as old as if a minute had passed, so that the next may be sent. */
    private static void passAMinute() throws SQLException {
        try (Connection connection = one.database(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update outgoing_mail set claimed_at = claimed_at - interval '1 minute' where state <> 'SENDING'");
        }
    }

    private static long sent(String mail) {
        return MAIL_SERVER.received().stream().filter(received -> received.id().equals(mail)).count();
    }

    /** As one transaction of a campaign would. */
    private static void put(int mails) throws SQLException {
        String row = "insert into outgoing_mail (id, kind, urgency, address, address_key, recipient, subject, content, link_purpose,"
                + " link_invitation, link_issue, campaign, invitation, queued_at, place, state, attempts, next_attempt_at, node, changed_at)"
                + " select gen_random_uuid()::text, 'INVITATION', 1, 'kim' || n || '@kommune.example', 'kim' || n || '@kommune.example',"
                + " 'Kim', 'Svar', 'Svar her: {link}', 'SURVEY', ?, 1, '7', ?, now(), n, 'QUEUED', 0, now(), '', now()"
                + " from generate_series(1, ?) n";
        try (Connection connection = one.database(); PreparedStatement insert = connection.prepareStatement(row)) {
            insert.setString(1, INVITATION);
            insert.setString(2, INVITATION);
            insert.setInt(3, mails);
            assertEquals(mails, insert.executeUpdate());
        }
    }

    private static long count(String condition) throws SQLException {
        return number("select count(*) from outgoing_mail where " + condition);
    }

    private static long nodes() throws SQLException {
        return number("select count(distinct node) from outgoing_mail where node <> ''");
    }

    private static long number(String query) throws SQLException {
        try (Connection connection = one.database();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }
}
