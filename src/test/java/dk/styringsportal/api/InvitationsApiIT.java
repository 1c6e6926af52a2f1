package dk.styringsportal.api;

import static dk.styringsportal.testing.AskedGroups.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.AskedGroups;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationsApiIT {

    @ParameterizedTest
    @EnumSource
    void people_are_invited_all_or_none_and_nobody_twice(Database database) {
        AskedGroups asked = AskedGroups.open("Alle eller ingen", false, PortalServer.on(database));
        ApiClient kl = ApiClient.as(ApiClient.KL, PortalServer.on(database));
        String list = "campaigns/" + asked.campaign() + "/invitations";

        Reply faulty = asked.invite(List.of(
                person("Ane", "ledere", "0101"),
                Map.of("name", "Bo 010190-1234", "group", "ledere", "municipalities", List.of("0101")),
                Map.of("name", "Ib", "address", "ib", "group", "lederne", "municipalities", List.of("Århuss"))));
        assertEquals(422, faulty.status(), faulty.body());
        assertEquals(
                List.of("invitations/1/name cpr-number", "invitations/2/municipalities municipality-unknown",
                        "invitations/2/group group-unknown", "invitations/2/address address-malformed"),
                faults(faulty));
        assertFalse(faulty.body().contains("010190"), "the number is repeated");
        assertEquals(0, kl.get(list).json().path("total").asInt());

        assertEquals(201, asked.invite(List.of(person("Ane", "ledere", "0101"), person("Bo", "ledere", "0147", "0101"))).status());
        JsonNode again = asked.invite(List.of(person("ANE", "ledere", "0101"), person("Ib", "ledere", "0101"))).json();
        assertEquals("1 1", again.path("invited") + " " + again.path("skipped"));
        assertEquals(3, kl.get(list).json().path("total").asInt());
        assertEquals(1, kl.get(list + "?municipality=0147").json().path("total").asInt());
        assertEquals(1, kl.get(list + "?text=ane%40&state=waiting&group=ledere").json().path("total").asInt());
        assertEquals(0, kl.get(list + "?state=answered").json().path("total").asInt());
        assertEquals(0, kl.get(list + "?text=%25%00").json().path("total").asInt());
        assertEquals(400, kl.get(list + "?state=x").status());
        assertEquals(400, kl.get(list + "?page=0").status());
    }

    private static List<String> faults(Reply reply) {
        List<String> faults = new ArrayList<>();
        reply.json().path("faults").forEach(fault -> faults.add(fault.path("place").asText() + " " + fault.path("kind").asText()));
        return faults;
    }

    @ParameterizedTest
    @EnumSource
    void two_who_invite_the_same_people_at_once_invite_them_once(Database database) throws Exception {
        AskedGroups asked = AskedGroups.open("På én gang", false, PortalServer.on(database));
        List<Map<String, Object>> people =
                IntStream.range(0, 300).mapToObj(i -> person("P" + i, "ledere", "0101")).toList();
        ExecutorService two = Executors.newFixedThreadPool(2);
        Callable<Reply> invite = () -> asked.invite(people);
        int invited = 0;
        for (Future<Reply> reply : two.invokeAll(Collections.nCopies(2, invite))) {
            invited += reply.get().json().path("invited").asInt();
        }
        two.shutdown();

        assertEquals(300, invited);
        assertEquals(300, ApiClient.as(ApiClient.KL, PortalServer.on(database))
                .get("campaigns/" + asked.campaign() + "/invitations").json().path("total").asInt());
    }

    @ParameterizedTest
    @EnumSource
    void a_link_opens_until_it_is_replaced_or_revoked(Database database) {
        PortalServer server = PortalServer.on(database);
        AskedGroups asked = AskedGroups.open("Links", false, server);
        asked.invite(List.of(person("Ane", "ledere", "0101")));
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        String id = asked.idOf("Ane");
        String first = asked.linkOf("Ane");

        assertEquals(200, asked.asRespondent(first, "GET", "", "").status());
        assertEquals(200, kl.post("invitations/" + id + "/reissue").status());
        String second = asked.linkOf("Ane");
        assertNotEquals(first, second);
        assertEquals(404, asked.asRespondent(first, "GET", "", "").status());
        assertEquals(200, asked.asRespondent(second, "GET", "", "").status());
        assertTrue(kl.post("invitations/" + id + "/revoke").json().path("revoked").asBoolean());
        assertEquals(404, asked.asRespondent(second, "GET", "", "").status());
        assertEquals(403, ApiClient.as(ApiClient.ANALYST, server).post("invitations/" + id + "/link").status());
        assertEquals(404, kl.post("invitations/7d444840-9dc0-11d1-b245-5ffdce74fad2/revoke").status());
        assertEquals(404, kl.post("invitations/x/link").status());
    }

    @ParameterizedTest
    @EnumSource
    void rates_count_persons_and_municipalities_apart(Database database) {
        PortalServer server = PortalServer.on(database);
        AskedGroups asked = AskedGroups.open("Svarprocenter", false, server);
        asked.invite(List.of(
                person("Ane", "ledere", "0101", "0147"), person("Bo", "ledere", "0151"), person("Ib", "sagsbehandlere", "0101")));

        JsonNode rates = ApiClient.as(ApiClient.ANALYST, server)
                .get("campaigns/" + asked.campaign() + "/response-rates").json();
        assertEquals(3, rates.at("/whole/invited").asInt(), rates.toString());
        assertEquals(3, rates.at("/whole/municipalities").asInt());
        assertEquals(0.0, rates.at("/whole/share").asDouble());
        assertEquals(2, rates.at("/byMunicipality/0101/invited").asInt());
        assertEquals(2, rates.at("/byGroup/ledere/invited").asInt());
        assertEquals(3, rates.at("/byGroup/ledere/municipalities").asInt());
    }

    @ParameterizedTest
    @EnumSource
    void who_may_is_asked_before_what_they_send_is_read(Database database) {
        PortalServer server = PortalServer.on(database);
        AskedGroups asked = AskedGroups.open("Adgang", false, server);
        String list = "campaigns/" + asked.campaign() + "/invitations";

        assertEquals(403, ApiClient.chief("0101", server).post(list, "no JSON at all").status());
        assertEquals(403, ApiClient.as(ApiClient.ANALYST, server).post(list, "no JSON at all").status());
        assertEquals(403, ApiClient.chief("0101", server).get(list).status());
        assertEquals(401, ApiClient.nobody(server).post(list, "x").status());
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        assertEquals(400, kl.post(list, "no JSON at all").status());
        assertEquals(400, kl.post(list, Map.of("invitations", List.of())).status());
        assertEquals(400, kl.post(list, Map.of("invitations", Collections.nCopies(2001, person("A", "ledere", "0101")))).status());
        assertEquals(404, kl.post("campaigns/1/invitations", Map.of("invitations", List.of(person("A", "ledere", "0101")))).status(),
                "the questionnaire of the first campaign has no groups");
        assertEquals(200, kl.post("campaigns/" + asked.campaign() + "/close").status());
        assertEquals(409, asked.invite(List.of(person("A", "ledere", "0101"))).status());
    }
}
