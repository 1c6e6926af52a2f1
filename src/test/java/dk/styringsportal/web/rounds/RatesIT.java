package dk.styringsportal.web.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.AskedGroups;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PageVisitor;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.StatementLog;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the page of response rates asks of the database. */
class RatesIT {

    private static final List<Municipality> ALL = Municipalities.ofDenmark().all();

    @Test
    void the_statements_do_not_grow_with_the_invited_or_with_those_who_have_begun() throws SQLException {
        PortalServer server = PortalServer.on(Database.POSTGRESQL);
        AskedGroups few = asked(server, "Få inviterede", 3, 1);
        AskedGroups many = asked(server, "Mange inviterede", 600, 5);
        PageVisitor kl = PageVisitor.loggedIn(ApiClient.KL, server);
        try (StatementLog log = StatementLog.of(server)) {
            int forFew = log.of(() -> assertTrue(rates(kl, few).contains("<td class=\"figure\">3</td>"), "3 are invited"));
            int forMany = log.of(() -> assertTrue(rates(kl, many).contains("<td class=\"figure\">600</td>"), "600 are invited"));
            assertTrue(forFew > 2, forFew + " statements");
            assertEquals(forFew, forMany);
        }
    }

    private static AskedGroups asked(PortalServer server, String title, int people, int begun) {
        AskedGroups asked = AskedGroups.open(title, false, server);
        List<Map<String, Object>> invited = IntStream.range(0, people)
                .mapToObj(i -> AskedGroups.person("rate" + i, "ledere", ALL.get(i % ALL.size()).code().toString()))
                .toList();
        assertEquals(201, asked.invite(invited).status());
        for (int i = 0; i < begun; i++) {
            String link = asked.linkOf("rate" + i + "%40");
            assertEquals(200, asked.asRespondent(
                            link, "PUT", "/answers/ta-samlet", "{\"value\":\"slet-ikke\",\"revision\":0,\"key\":\"k1\"}")
                    .status());
        }
        return asked;
    }

    private static String rates(PageVisitor kl, AskedGroups asked) {
        return kl.get("kl/svarprocent?id=" + asked.campaign()).body();
    }
}
