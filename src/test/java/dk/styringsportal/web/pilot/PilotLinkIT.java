package dk.styringsportal.web.pilot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PageVisitor.Visit;
import dk.styringsportal.testing.PilotGuest;
import dk.styringsportal.testing.PortalServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Personal links on a portal of their own, since guesses are counted: what opens, what does not, and what it leaves behind. */
class PilotLinkIT {

    private static final List<String> PAGES = List.of("pilot?", "pilot-tema?tema=1&", "pilot-slut?");

    @Test
    void links_open_for_their_person_alone_and_leave_no_trace() {
        String key = "en nøgle, som kun prøven kender, og som er lang nok";
        try (PortalServer server = PortalServer.start(Database.H2, Map.of("PORTAL_LINK_KEY", key))) {
            long pilot = PilotGuest.openPilot("alle-typer/1", "Links", server);
            PilotGuest guest = PilotGuest.invite(pilot, "Leder", "", server);
            PilotGuest other = PilotGuest.invite(pilot, "Medarbejder", "", server);
            other.answer("valg", "ja", 0);

            whatAnOpenPageCarries(server, guest);
            String neutral = whatOpensNothingSaysTheSame(server, guest, pilot);
            guessesAreCountedAndShutOutNobody(server, guest, neutral);
            formsOfOtherPagesOnAPageByLinkAreTaken(server);

            server.close();
            assertFalse(server.log().contains(guest.link()), "the log holds a link");
            assertFalse(server.log().contains(key), "the log holds the key");
            whatTheAuditTrailTells(server.auditTrail(), pilot, guest);
            server.restart();
            assertEquals("ja", other.read().json().at("/answers/valg/value").asText(), "the same key makes the same links");
        }
    }

    private static void whatAnOpenPageCarries(PortalServer server, PilotGuest guest) {
        for (String page : PAGES) {
            Visit visit = PageVisitor.nobody(server).get(page + "link=" + guest.link());

            assertEquals(200, visit.status(), page);
            assertEquals("no-referrer", visit.header("Referrer-Policy"), page);
            assertEquals("noindex", visit.header("X-Robots-Tag"), page);
            assertEquals("no-store", visit.header("Cache-Control"), page);
            assertFalse(visit.body().contains("Leder"), page + " shows what KL calls the person");
        }
        assertEquals(404, PageVisitor.nobody(server).get("pilot-tema?tema=77&link=" + guest.link()).status());
    }

    private static String whatOpensNothingSaysTheSame(PortalServer server, PilotGuest guest, long pilot) {
        ApiClient.as(ApiClient.KL, server).post("pilots/" + pilot + "/invitations/" + guest.id() + "/reissue");
        String neutral = text(refused(server, "pilot?link=" + guest.link(), 404));
        ApiClient.as(ApiClient.KL, server).post("pilots/" + pilot + "/invitations/" + guest.id() + "/revoke");

        for (String page : PAGES) {
            assertEquals(neutral, text(refused(server, page + "link=" + guest.link(), 404)), page);
            assertEquals(neutral, text(refused(server, page, 404)), page);
        }
        assertEquals(neutral, text(refused(server, "pilot?link=" + "A".repeat(70), 404)));
        assertEquals(neutral, text(refused(server, "pilot?link=%00%3Cscript%3E", 404)));
        assertTrue(neutral.contains("Linket gælder ikke"), neutral);
        return neutral;
    }

    private static void guessesAreCountedAndShutOutNobody(PortalServer server, PilotGuest first, String neutral) {
        for (int guess = 2; guess < 10; guess++) {
            assertEquals(404, PilotGuest.with("B".repeat(70), server).read().status());
        }
        assertEquals(429, PilotGuest.with("B".repeat(70), server).read().status());
        String tooMany = text(refused(server, "pilot?link=x", 429));
        assertTrue(tooMany.contains("for mange forkerte forsøg"), tooMany);

        assertEquals(neutral, text(refused(server, "pilot?link=" + first.link(), 404)));
        long pilot = PilotGuest.openPilot("alle-typer/1", "Andre links", server);
        assertEquals(200, PilotGuest.invite(pilot, "Leder", "", server).read().status());
    }

    /** Whoever is logged in can log out from a page that sends no referrer, and so no origin. */
    private static void formsOfOtherPagesOnAPageByLinkAreTaken(PortalServer server) {
        Visit out = PageVisitor.loggedIn("kl-analytiker", server)
                .post("log-ud", Map.of(), Map.of("Origin", "null", "Sec-Fetch-Site", "same-origin"));

        assertEquals(302, out.status());
    }

    private static void whatTheAuditTrailTells(List<String> trail, long pilot, PilotGuest guest) {
        String subject = "pilot " + pilot + ", questionnaire alle-typer/1";
        for (String action : List.of("pilot.invite", "pilot.reissue", "pilot.revoke")) {
            assertTrue(trail.contains("kl-admin " + action + " " + subject + ", invitation " + guest.id()), trail.toString());
        }
        assertTrue(trail.contains("kl-admin pilot.open " + subject), trail.toString());
        assertFalse(trail.toString().contains(guest.link()));
    }

    private static Visit refused(PortalServer server, String page, int status) {
        Visit visit = PageVisitor.nobody(server).get(page);
        assertEquals(status, visit.status(), page);
        assertEquals("no-referrer", visit.header("Referrer-Policy"), page);
        return visit;
    }

    /** What the page says; its head and ways elsewhere carry the address. */
    private static String text(Visit visit) {
        return visit.body().replaceFirst("(?s).*<main", "<main").replaceFirst("(?s)</main>.*", "");
    }
}
