package dk.styringsportal.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PageVisitor.Visit;
import dk.styringsportal.testing.PortalServer;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are read and their forms are sent; nothing else can be done with them. */
class PageMethodsIT {

    private final PortalServer server = PortalServer.on(Database.H2);

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "PATCH", "BREW"})
    void other_methods_are_answered_with_the_error_page(String method) {
        for (String page : new String[] {"om", "om.xhtml", "log-ind", "besvar?runde=2", "kl", ""}) {
            Visit visit = PageVisitor.loggedIn("kl-admin", server).send(method, page, "text/plain", "", Map.of());

            assertEquals(405, visit.status(), page);
            assertEquals("GET, HEAD, POST", visit.header("Allow"), page);
            assertTrue(visit.body().contains("Der skete en fejl"), visit.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST"})
    void pages_answer_to_the_methods_of_browsers(String method) {
        Visit visit = PageVisitor.nobody(server)
                .send(method, "om", "application/x-www-form-urlencoded", "", Map.of());

        assertEquals(200, visit.status());
    }
}
