package dk.styringsportal.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PageVisitor.Visit;
import dk.styringsportal.testing.PortalServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, who is not, and what other sites cannot make a visitor's browser do. */
class LogInIT {

    private final PortalServer server = PortalServer.on(Database.H2);

    @Test
    void the_api_takes_basic_credentials_and_makes_no_session() {
        Reply reply = ApiClient.as(ApiClient.KL, server).get("campaigns");

        assertEquals(200, reply.status());
        assertEquals("", reply.header("Set-Cookie"));
    }

    @Test
    void wrong_and_missing_credentials_get_401_and_no_redirect() {
        Reply wrong = ApiClient.with(ApiClient.KL, "forkert", server).get("campaigns");
        Reply missing = ApiClient.nobody(server).get("campaigns");

        assertEquals(401, wrong.status());
        assertEquals(401, missing.status());
        assertEquals("application/problem+json", wrong.header("Content-Type"));
        assertEquals("application/problem+json", missing.header("Content-Type"));
        assertTrue(missing.header("WWW-Authenticate").startsWith("Basic"));
    }

    @Test
    void guessing_is_slowed_down_and_others_are_not() {
        Reply last = null;
        for (int i = 0; i < 11; i++) {
            last = ApiClient.with("socialchef-0825", "gæt" + i, server).get("campaigns");
        }

        assertEquals(429, last.status());
        assertFalse(last.header("Retry-After").isBlank());
        assertEquals(429, ApiClient.chief("0825", server).get("campaigns").status());
        assertEquals(200, ApiClient.chief("0846", server).get("campaigns").status());
    }

    @Test
    void a_page_sends_a_stranger_to_the_log_in_and_back() {
        PageVisitor visitor = PageVisitor.nobody(server);

        Visit sent = visitor.get("resultat?runde=1");

        assertEquals(302, sent.status());
        assertTrue(sent.header("Location").endsWith("/log-ind?til=%2Fresultat%3Frunde%3D1"), sent.header("Location"));
    }

    @Test
    void logging_in_changes_the_session_and_a_wrong_password_says_so() {
        PageVisitor visitor = PageVisitor.nobody(server);
        String before = visitor.get("log-ind").header("Set-Cookie");

        Visit refused = visitor.logIn("socialchef-0173", "forkert");
        Visit done = visitor.logIn("socialchef-0173", ApiClient.PASSWORD);

        assertEquals(200, refused.status());
        assertTrue(refused.body().contains("role=\"alert\""));
        assertEquals(302, done.status());
        assertFalse(done.header("Set-Cookie").isBlank());
        assertNotEquals(before, done.header("Set-Cookie"));
    }

    @Test
    void a_write_that_rides_on_the_session_needs_the_portals_own_header() {
        PageVisitor visitor = PageVisitor.loggedIn("socialchef-0175", server);

        Visit without = post(visitor, Map.of());
        Visit with = post(visitor, Map.of("X-Portal", "1"));

        assertEquals(403, without.status());
        assertTrue(with.status() == 201 || with.status() == 200, with.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "null", "http://127.0.0.1:1"})
    void no_write_from_another_site_succeeds(String origin) {
        PageVisitor visitor = PageVisitor.loggedIn("socialchef-0183", server);

        assertEquals(403, post(visitor, Map.of("X-Portal", "1", "Origin", origin)).status());
        assertEquals(403, visitor.post("log-ind", Map.of(), Map.of("Origin", origin)).status());
        assertEquals(403, ApiClient.as(ApiClient.KL, server)
                .send("POST", "campaigns/1/close", BodyPublishers.noBody(), Map.of("Origin", origin))
                .status());
    }

    @Test
    void no_write_that_the_browser_calls_cross_site_succeeds() {
        PageVisitor visitor = PageVisitor.loggedIn("socialchef-0185", server);

        assertEquals(403, post(visitor, Map.of("X-Portal", "1", "Sec-Fetch-Site", "cross-site")).status());
        assertEquals(403, post(visitor, Map.of("X-Portal", "1", "Sec-Fetch-Site", "same-site")).status());
    }

    /** A page that sends no referrer hides the origin of its forms; the browser tells all the same whose they are. */
    @Test
    void a_write_that_the_browser_calls_its_own_sites_succeeds_without_an_origin() {
        PageVisitor visitor = PageVisitor.loggedIn("socialchef-0187", server);

        Visit own = post(visitor, Map.of("X-Portal", "1", "Sec-Fetch-Site", "same-origin", "Origin", "null"));

        assertTrue(own.status() == 201 || own.status() == 200, own.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEB-INF/web.xml", "", "log-ind", "om", "api/v1/questionnaires", "findes-ikke"})
    void every_answer_carries_what_keeps_it_safe(String path) {
        Visit visit = PageVisitor.nobody(server).get(path);

        assertEquals("nosniff", visit.header("X-Content-Type-Options"), path);
        assertEquals("same-origin", visit.header("Referrer-Policy"), path);
        assertEquals("DENY", visit.header("X-Frame-Options"), path);
        String policy = visit.header("Content-Security-Policy");
        assertTrue(policy.contains("default-src 'self'"), path + ": " + policy);
        assertFalse(policy.contains("unsafe-inline"), policy);
        assertFalse(visit.body().contains("\tat "), path);
    }

    private static Visit post(PageVisitor visitor, Map<String, String> headers) {
        return visitor.send("POST", "api/v1/campaigns/2/responses", "application/json", "{}", headers);
    }
}
