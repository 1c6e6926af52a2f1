package dk.styringsportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The portal as it is put to real use: nothing invented in it, and nobody with a known password. */
class WithoutDemonstrationIT {

    private static final Pattern PRINTED = Pattern.compile("PORTAL-ADMIN log-in: (\\S+) password: (\\S+)");

    @Test
    void starts_empty_with_one_administrator_whose_password_is_printed_once() {
        try (PortalServer server = PortalServer.start(Database.H2, Map.of("PORTAL_DEMO", "false"))) {
            List<String[]> printed = PRINTED.matcher(server.log())
                    .results()
                    .map(found -> new String[] {found.group(1), found.group(2)})
                    .toList();
            assertEquals(1, printed.size());
            ApiClient administrator = ApiClient.with(printed.get(0)[0], printed.get(0)[1], server);

            assertEquals(0, administrator.get("campaigns").json().size());
            assertEquals(401, ApiClient.as(ApiClient.KL, server).get("campaigns").status());
            assertEquals(401, ApiClient.chief("0101", server).get("campaigns").status());
            assertFalse(PageVisitor.nobody(server).get("").body().contains(ApiClient.PASSWORD));
            assertTrue(administrator.openCampaign("Den første") > 0);

            server.close();
            server.restart();

            assertFalse(PRINTED.matcher(server.log()).find());
            assertEquals(1, administrator.get("campaigns").json().size());
        }
    }
}
