package dk.styringsportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.testing.AccountKeeper;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The portal as it is put to real use: nothing invented in it, and nobody with a known password. */
class WithoutDemonstrationIT {

    private static final Pattern PRINTED = Pattern.compile("PORTAL-ADMIN log-in: (\\S+) password: (\\S+)");

    private static final String CHOSEN = "fire heste i havnen";

    private static final Map<String, String> SETTINGS = Map.of(
            "PORTAL_DEMO", "false",
            "PORTAL_SURVEYS", Path.of("src", "test", "resources", "faulty-surveys").toAbsolutePath().toString());

    @Test
    void starts_empty_with_one_administrator_whose_password_is_printed_once() {
        try (PortalServer server = PortalServer.start(Database.H2, SETTINGS)) {
            List<String[]> printed = PRINTED.matcher(server.log())
                    .results()
                    .map(found -> new String[] {found.group(1), found.group(2)})
                    .toList();
            assertEquals(1, printed.size());
            String name = printed.get(0)[0];
            String password = printed.get(0)[1];
            ApiClient administrator = ApiClient.with(name, CHOSEN, server);

            assertEquals(200, ApiClient.with(name, password, server).get("campaigns").status());
            PageVisitor visitor = PageVisitor.nobody(server);
            visitor.logIn(name, password);
            assertEquals(302, visitor.changePassword(password, CHOSEN).status());
            assertEquals(0, administrator.get("campaigns").json().size());
            assertEquals(401, ApiClient.as(ApiClient.KL, server).get("campaigns").status());
            assertEquals(401, ApiClient.chief("0101", server).get("campaigns").status());
            assertFalse(PageVisitor.nobody(server).get("").body().contains(ApiClient.PASSWORD));
            assertTrue(administrator.openCampaign("Den første") > 0);
            showsWhatIsWrongWithAFile(visitor, administrator);
            AccountKeeper keeper = new AccountKeeper(visitor);
            String oneTime = givesASocialchefAnAccount(keeper, server);
            keepsTheLastAdministrator(keeper, name);

            server.close();
            assertFalse(server.log().contains(oneTime));
            assertFalse(server.log().contains(CHOSEN));
            assertAudited(name, server.auditTrail());
            server.restart();

            assertFalse(PRINTED.matcher(server.log()).find());
            assertEquals(1, administrator.get("campaigns").json().size());
            assertEquals(200, ApiClient.with("socialchef", CHOSEN, server).get("campaigns").status());
        }
    }

    /** The portal serves the sound questionnaires, and tells KL which file it refuses and why. */
    private static void showsWhatIsWrongWithAFile(PageVisitor visitor, ApiClient administrator) {
        String page = visitor.get("kl/spoergeskemaer").body();

        assertTrue(page.contains("skaev/1/questionnaire.yaml:3:1: state: ”klar” kendes ikke her."), page);
        assertTrue(page.contains("styringsoverblik-voksen/2023"));
        assertEquals(404, administrator.get("questionnaires/skaev/1").status());
    }

    private static String givesASocialchefAnAccount(AccountKeeper keeper, PortalServer server) {
        String oneTime = keeper.open("socialchef", "approver", "0101");
        PageVisitor chief = PageVisitor.nobody(server);
        assertTrue(chief.logIn("socialchef", oneTime).header("Location").endsWith("/"));
        assertTrue(chief.get("").header("Location").endsWith("/adgangskode?til=%2F"));
        assertEquals(302, chief.changePassword(oneTime, CHOSEN).status());
        assertTrue(chief.get("").body().contains("Den første"));
        assertEquals(201, ApiClient.with("socialchef", CHOSEN, server).post("campaigns/1/responses").status());
        return oneTime;
    }

    private static void keepsTheLastAdministrator(AccountKeeper keeper, String name) {
        assertTrue(keeper.close(name).body().contains("Kontoen kan ikke lukkes"));
        assertTrue(keeper.close(name.toUpperCase(Locale.ROOT)).body().contains("Kontoen kan ikke lukkes"));
        assertTrue(keeper.changeRole(name, "analyst").body().contains("Rollen kan ikke fjernes"));

        keeper.open("afloeser", "administrator", "");
        keeper.close("afloeser");
        assertTrue(keeper.close(name).body().contains("Kontoen kan ikke lukkes"));
        keeper.reopen("afloeser");
        keeper.reset("afloeser");
    }

    private static void assertAudited(String name, List<String> trail) {
        List<String> ofAccounts = trail.stream().filter(entry -> entry.contains(" account.")).toList();
        assertEquals(
                List.of(
                        name + " account.changePassword account " + name + ", KL, ADMINISTRATOR",
                        name + " account.open account socialchef, organisation 0101, APPROVER",
                        "socialchef account.changePassword account socialchef, organisation 0101, APPROVER",
                        name + " account.open account afloeser, KL, ADMINISTRATOR",
                        name + " account.close account afloeser, KL, ADMINISTRATOR",
                        name + " account.reopen account afloeser, KL, ADMINISTRATOR",
                        name + " account.resetPassword account afloeser, KL, ADMINISTRATOR"),
                ofAccounts);
    }
}
