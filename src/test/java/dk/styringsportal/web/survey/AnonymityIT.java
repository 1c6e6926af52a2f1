package dk.styringsportal.web.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.Soon;
import dk.styringsportal.testing.SurveyGuest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the database itself holds of respondents, looked at from outside the portal; on PostgreSQL. */
class AnonymityIT {

    private static final int RESPONDENTS = 12;

    private final PortalServer server = PortalServer.on(Database.POSTGRESQL);

    @Test
    void nothing_in_the_database_joins_an_anonymous_answer_to_whose_it_was() throws SQLException {
        long campaign = SurveyGuest.openCampaign("Anonym i databasen", true, server);
        List<String> sent = new ArrayList<>();
        List<SurveyGuest> guests = new ArrayList<>();
        List<String> copies = new ArrayList<>();
        for (int i = 0; i < RESPONDENTS; i++) {
            SurveyGuest guest = SurveyGuest.invite(campaign, "myndighed", "Person" + i, server, "0101");
            guest.answer("nok", "hoej-grad", 0);
            guest.answer("bemaerkning", "Svar " + (char) ('a' + i), 0);
            guests.add(guest);
        }
        String trail = rows("select count(*) from audit_entry").get(0);
        for (int i = 0; i < RESPONDENTS; i++) {
            Reply reply = guests.get(i).finish();
            assertEquals(200, reply.status());
            copies.add(reply.json().path("copy").asText());
            sent.add("Svar " + (char) ('a' + i));
        }

        String ofCampaign = " where campaign_id = " + campaign;
        assertEquals(List.of("12"), rows("select count(*) from survey_response" + ofCampaign));
        assertEquals(List.of("0"), rows("select count(invitation_id) from survey_response" + ofCampaign));
        assertEquals(List.of("0"), rows("select count(*) from survey_answer a join invitation i on i.id = a.invitation_id"
                + " where i.campaign_id = " + campaign));
        assertEquals(List.of("12"), rows("select count(*) from invitation" + ofCampaign + " and answered"));
        assertEquals(trail, rows("select count(*) from audit_entry").get(0), "the audit trail would tell when");
        List<String> asTheyLie = rows("select substring(answers from 'Svar .') from survey_response" + ofCampaign + " order by ctid");
        assertNotEquals(sent, asTheyLie, "rows lie in the order in which they were sent");
        assertEquals(List.of("1"), rows("select count(distinct xmin::text) from survey_response" + ofCampaign), "one was written by itself");
        copy(guests.get(0), copies.get(0));
        assertEquals(trail, rows("select count(*) from audit_entry").get(0), "who fetches a copy is noted nowhere");
        for (SurveyGuest guest : guests) {
            assertFalse(server.log().contains(guest.id()), "the log names an invitation");
        }
    }

    /** The copy is given once, to whoever sends; what is sealed says nothing, and nothing but it opens a copy. */
    private static void copy(SurveyGuest guest, String sealed) {
        assertFalse(sealed.isBlank());
        String opened = new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.ISO_8859_1);
        assertFalse(opened.contains("hoej-grad") || opened.contains(guest.id()), "it can be read");
        Reply copy = guest.copy(sealed, "en");
        assertEquals(200, copy.status());
        assertEquals("application/pdf", copy.header("Content-Type"));
        assertTrue(guest.finish().json().path("copy").isMissingNode() || guest.finish().json().path("copy").isNull(), "given once");
        assertEquals(404, guest.copy(sealed.substring(1), "da").status());
        assertEquals(404, guest.copy(guest.link(), "da").status(), "a link opens none");
        assertEquals(400, guest.copy(sealed, "sv").status());
    }

    /** Nobody's columns but these: a new one must be thought about. That texts are listed is said of all at once, when the round is over. */
    @Test
    void an_anonymous_answer_has_no_column_for_time_person_or_place() throws SQLException {
        assertEquals(
                List.of("answers", "campaign_id", "id", "invitation_id", "organisations", "respondent_group", "texts_listed", "with_role"),
                rows("select column_name from information_schema.columns where table_name = 'survey_response'"
                        + " and column_name <> 'import_id' order by column_name"));
    }

    @Test
    void what_persons_gave_is_deleted_when_its_time_is_up() throws Exception {
        long campaign = SurveyGuest.openCampaign("Slettes", false, server);
        SurveyGuest sent = SurveyGuest.invite(campaign, "myndighed", "Sendt", server, "0101");
        sent.answer("nok", "hoej-grad", 0);
        sent.finish();
        SurveyGuest.invite(campaign, "myndighed", "Kladde", server, "0101").answer("nok", "slet-ikke", 0);
        ApiClient.as(ApiClient.KL, server).post("campaigns/" + campaign + "/close");
        assertEquals(200, sent.read().status());

        change("update round_event set made_at = made_at - interval '13 months' where round_id ="
                + " (select round_id from campaign where id = " + campaign + ")");
        String left = "select (select count(*) from invitation where campaign_id = " + campaign + ")"
                + " + (select count(*) from survey_response where campaign_id = " + campaign + ")";
        Soon.is("deleted", Duration.ofSeconds(60), () -> rows(left).equals(List.of("0")));

        assertEquals(404, sent.read().status());
        assertTrue(rows("select kind from round_event where round_id = (select round_id from campaign where id = " + campaign + ")")
                .contains("ERASED"));
    }

    private List<String> rows(String query) throws SQLException {
        try (Connection connection = server.database();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }

    private void change(String update) throws SQLException {
        try (Connection connection = server.database(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(update);
        }
    }
}
