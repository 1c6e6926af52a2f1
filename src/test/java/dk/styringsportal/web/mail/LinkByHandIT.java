package dk.styringsportal.web.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.MailClerk;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where no mail server is set, an administrator hands a mail over by hand. */
class LinkByHandIT {

    private static final Pattern LINK = Pattern.compile("/svar\\?link=[A-Za-z0-9_-]{70}\\b");

    private final PortalServer server = PortalServer.on(Database.POSTGRESQL);
    private final MailClerk clerk = MailClerk.of(server);
    private final String mail = UUID.randomUUID().toString();

    @Test
    void the_link_is_shown_to_an_administrator_who_asks_for_it_and_that_is_written_down() throws Exception {
        put();
        assertFalse(LINK.matcher(clerk.page(mail)).find());
        assertTrue(clerk.page(mail).contains("[modtagerens personlige link]"));

        String shown = clerk.press("vis", mail).body();

        assertTrue(LINK.matcher(shown).find(), shown);
        assertEquals(1, audited("mail.link"));
        assertFalse(LINK.matcher(clerk.page(mail)).find(), "shown once");

        clerk.press("sendt", mail);
        assertEquals("Sendt", clerk.state(mail));
        assertFalse(clerk.page(mail).contains("Vis link"), "nobody has to hand it over any more");
    }

    @Test
    void an_analyst_does_not_get_it() throws Exception {
        put();
        PageVisitor analyst = PageVisitor.loggedIn(ApiClient.ANALYST, server);
        Map<String, String> form = PageVisitor.inputs(PageVisitor.form(clerk.page(mail), "vis"));

        String answer = analyst.post("kl/mail?id=" + mail, form, Map.of()).body();

        assertFalse(LINK.matcher(answer).find());
        assertEquals(0, audited("mail.link"));
    }

    private void put() throws SQLException {
        run("insert into outgoing_mail (id, kind, urgency, address, address_key, recipient, subject, content, link_purpose, link_invitation,"
                + " link_issue, campaign, invitation, queued_at, place, state, attempts, next_attempt_at, node, changed_at) values ('" + mail
                + "', 'INVITATION', 1, 'kim@kommune.example', 'kim@kommune.example', 'Kim', 'Svar', 'Svar her: {link}', 'SURVEY', '"
                + UUID.randomUUID() + "', 1, '7', null, now(), 0, 'QUEUED', 0, now(), '', now())");
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = server.database(); Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private int audited(String action) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select count(*) from audit_entry where action = '" + action + "' and subject like 'mail " + mail + ",%'")) {
            found.next();
            return found.getInt(1);
        }
    }
}
