package dk.styringsportal.web.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.testing.AccountKeeper;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PageVisitor.Visit;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SteeringOverview;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an account is from its opening to its closing, and what each role may do: on both databases, without a browser. */
class AccountsIT {

    private static final String CHOSEN = "fire heste i havnen";

    @ParameterizedTest
    @EnumSource
    void a_one_time_password_opens_nothing_but_the_page_that_changes_it(Database database) {
        PortalServer server = PortalServer.on(database);
        String oneTime = AccountKeeper.of(server).open("engangs", "coordinator", "0157");
        PageVisitor user = PageVisitor.nobody(server);

        assertEquals(302, user.logIn("engangs", oneTime).status());
        for (String page : new String[] {"", "besvar?runde=2", "om", "kl", "kl/import/skabelon.csv?runde=1", "findes-ikke"}) {
            Visit sent = user.get(page);
            assertEquals(302, sent.status(), page);
            assertTrue(sent.header("Location").contains("/adgangskode?til=%2F"), sent.header("Location"));
        }
        assertRefusedUntilChanged(ApiClient.with("engangs", oneTime, server).get("campaigns"));
        assertEquals(403, user.get("api/v1/campaigns").status());

        assertTrue(user.changePassword(oneTime, CHOSEN).header("Location").endsWith("/"));
        assertEquals(200, user.get("besvar?runde=2").status());
        assertEquals(200, ApiClient.with("engangs", CHOSEN, server).get("campaigns").status());
        assertEquals(401, ApiClient.with("engangs", oneTime, server).get("campaigns").status());
    }

    private static void assertRefusedUntilChanged(Reply reply) {
        assertEquals(403, reply.status());
        assertEquals("application/problem+json", reply.header("Content-Type"));
        assertEquals("/problems/password-change-required", reply.json().path("type").asText());
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_account_is_out_at_once_and_reopened_it_logs_in_anew(Database database) {
        PortalServer server = PortalServer.on(database);
        AccountKeeper keeper = AccountKeeper.of(server);
        keeper.openWith(CHOSEN, "lukkes", "reader", "0159", server);
        ApiClient api = ApiClient.with("lukkes", CHOSEN, server);
        PageVisitor user = PageVisitor.nobody(server);
        user.logIn("lukkes", CHOSEN);
        assertEquals(200, api.get("campaigns").status());
        assertEquals(200, user.get("besvar?runde=2").status());

        keeper.close("lukkes");
        assertEquals(401, api.get("campaigns").status());
        assertTrue(user.get("besvar?runde=2").header("Location").contains("/log-ind?til="));
        assertEquals(401, user.get("api/v1/campaigns").status());
        assertEquals(200, PageVisitor.nobody(server).logIn("lukkes", CHOSEN).status());

        keeper.reopen("lukkes");
        assertEquals(302, user.get("besvar?runde=2").status());
        assertEquals(200, api.get("campaigns").status());
        assertEquals(302, PageVisitor.nobody(server).logIn("lukkes", CHOSEN).status());
    }

    @ParameterizedTest
    @EnumSource
    void a_reset_ends_the_old_password_and_its_sessions(Database database) {
        PortalServer server = PortalServer.on(database);
        AccountKeeper keeper = AccountKeeper.of(server);
        keeper.openWith(CHOSEN, "glemsom", "approver", "0161", server);
        PageVisitor user = PageVisitor.nobody(server);
        user.logIn("glemsom", CHOSEN);

        String oneTime = keeper.reset("glemsom");

        assertTrue(user.get("besvar?runde=2").header("Location").contains("/log-ind?til="));
        assertEquals(401, ApiClient.with("glemsom", CHOSEN, server).get("campaigns").status());
        assertRefusedUntilChanged(ApiClient.with("glemsom", oneTime, server).get("campaigns"));
        assertFalse(server.log().contains(oneTime));
    }

    @Test
    void an_own_change_ends_the_other_sessions_and_not_this_one() {
        PortalServer server = PortalServer.on(Database.H2);
        AccountKeeper.of(server).openWith(CHOSEN, "skifter", "reader", "0163", server);
        PageVisitor here = PageVisitor.nobody(server);
        PageVisitor there = PageVisitor.nobody(server);
        here.logIn("skifter", CHOSEN);
        there.logIn("skifter", CHOSEN);

        assertTrue(here.changePassword(CHOSEN, "syv hvide svaner").header("Location").endsWith("/adgangskode?besked=skiftet"));

        assertEquals(200, here.get("besvar?runde=2").status());
        assertEquals(302, there.get("besvar?runde=2").status());
    }

    @ParameterizedTest
    @EnumSource
    void each_role_does_its_own_work_and_no_other(Database database) {
        PortalServer server = PortalServer.on(database);
        AccountKeeper keeper = AccountKeeper.of(server);
        for (String role : new String[] {"coordinator", "approver", "co_respondent", "reader"}) {
            keeper.openWith(CHOSEN, "rolle-" + role, role, "0165", server);
        }
        ApiClient coordinator = ApiClient.with("rolle-coordinator", CHOSEN, server);
        ApiClient approver = ApiClient.with("rolle-approver", CHOSEN, server);
        ApiClient coRespondent = ApiClient.with("rolle-co_respondent", CHOSEN, server);
        ApiClient reader = ApiClient.with("rolle-reader", CHOSEN, server);
        long campaign = ApiClient.as(ApiClient.KL, server).openCampaign("Rollernes arbejde");

        assertEquals(403, reader.post("campaigns/" + campaign + "/responses").status());
        String response = coRespondent.respond(campaign);
        assertEquals(200, coRespondent.answer(response, "q01", "ja", 0).status());
        assertEquals(200, coordinator.answer(response, "q01", "nej", 1).status());
        assertEquals(200, reader.get("responses/" + response).status());
        assertEquals(403, reader.answer(response, "q01", "ja", 2).status());
        assertEquals(403, comment(reader, response).status());
        assertEquals(200, comment(coRespondent, response).status());

        AnswerSet.random(SteeringOverview.VERSION, new SplittableRandom(1)).values().forEach((item, value) ->
                coordinator.answer(response, item.value(), value.plain(), item.value().equals("q01") ? 2 : 0));
        assertEquals(403, reader.submit(response).status());
        assertEquals(403, coRespondent.submit(response).status());
        assertEquals(403, coordinator.submit(response).status());
        assertEquals(200, approver.submit(response).status());
        assertEquals(200, reader.get("campaigns/" + campaign + "/organisations/0165/scores").status());
        assertEquals(404, reader.get("campaigns/1/organisations/0101/scores").status());
    }

    private static Reply comment(ApiClient client, String response) {
        return client.put("responses/" + response + "/comments/q01", Map.of("text", "Hm", "revision", 0));
    }

    @Test
    void another_role_takes_effect_at_the_next_request() {
        PortalServer server = PortalServer.on(Database.H2);
        AccountKeeper keeper = AccountKeeper.of(server);
        keeper.openWith(CHOSEN, "forfremmes", "reader", "0167", server);
        ApiClient api = ApiClient.with("forfremmes", CHOSEN, server);
        long campaign = ApiClient.as(ApiClient.KL, server).openCampaign("Forfremmelse");
        assertEquals(403, api.post("campaigns/" + campaign + "/responses").status());

        keeper.changeRole("forfremmes", "coordinator");

        assertEquals(201, api.post("campaigns/" + campaign + "/responses").status());
    }

    @Test
    void an_analyst_of_kl_reads_everything_and_keeps_no_accounts() {
        PortalServer server = PortalServer.on(Database.H2);
        AccountKeeper.of(server).openWith(CHOSEN, "analytiker", "analyst", "", server);
        PageVisitor analyst = PageVisitor.nobody(server);
        analyst.logIn("analytiker", CHOSEN);

        assertEquals(200, analyst.get("kl/runde?id=1").status());
        assertFalse(analyst.get("kl").body().contains("/kl/brugere"));
        for (String page : new String[] {"kl/brugere", "kl/ny-bruger", "kl/bruger?brugernavn=analytiker"}) {
            assertEquals(403, analyst.get(page).status(), page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"analytiker-hul", "kommune-hul"})
    void whoever_loses_the_right_while_the_form_is_open_cannot_send_it(String name) {
        PortalServer server = PortalServer.on(Database.H2);
        AccountKeeper keeper = AccountKeeper.of(server);
        keeper.openWith(CHOSEN, name, "administrator", "", server);
        PageVisitor visitor = PageVisitor.nobody(server);
        visitor.logIn(name, CHOSEN);
        Map<String, String> fields = PageVisitor.inputs(visitor.get("kl/ny-bruger").body());
        fields.put("brugernavn", "snyd-" + name);
        fields.put("navn", "Snyd");
        fields.put("rolle", "administrator");

        keeper.changeRole(name, "analyst");

        assertEquals(403, visitor.post("kl/ny-bruger", fields, Map.of()).status());
        assertEquals(404, PageVisitor.loggedIn(ApiClient.KL, server).get("kl/bruger?brugernavn=snyd-" + name).status());
    }

    @Test
    void the_demonstrations_accounts_are_shown_and_cannot_be_changed() {
        PortalServer server = PortalServer.on(Database.H2);
        Visit page = PageVisitor.loggedIn(ApiClient.KL, server).get("kl/bruger?brugernavn=socialchef-0101");
        Visit password = PageVisitor.loggedIn("socialchef-0169", server).get("adgangskode");

        assertTrue(page.body().contains("Kontoen hører til demonstrationen og kan ikke ændres."));
        assertFalse(page.body().contains("name=\"adgang\""));
        assertTrue(password.body().contains("Demonstrationens adgangskoder er kendt af alle og kan ikke skiftes."));
        assertFalse(password.body().contains("type=\"password\""));
    }
}
