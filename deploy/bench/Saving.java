package bench;

import static bench.Benchmark.line;

import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.testing.ApiClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Answers saved through the API by one client and by eight, beside plain inserts; and the memory this takes. */
final class Saving {

    private static final int CLIENTS = 8;

    /** Enough for the fastest client's answers in the longest load. */
    private static final int CAMPAIGNS = 150;

    private static final Duration REST = Duration.ofSeconds(5);

    private final Duration time;
    private long emptyIdle;
    private long emptyLoaded;

    private Saving(Duration time) {
        this.time = time;
    }

    static void measure(Benchmark.Extent extent) throws Exception {
        Saving saving = new Saving(extent.load());
        saving.emptyWar();
        Path h2 = Payara.WORK.resolve("saving-h2");
        Payara.delete(h2);
        saving.on("H2", new Store.H2(h2), h2);
        Payara.delete(h2);
        Path postgresql = Payara.WORK.resolve("saving-postgresql");
        Payara.delete(postgresql);
        try (Store store = Store.Postgresql.in(postgresql)) {
            saving.on("PostgreSQL", store, postgresql);
        }
        Payara.delete(postgresql);
    }

    private void emptyWar() throws Exception {
        Path data = Payara.WORK.resolve("saving-empty");
        try (Payara server = new Payara(Payara.emptyWar(), data, Map.of())) {
            Thread.sleep(REST.toMillis());
            emptyIdle = server.residentMegabytes();
            Load.of(Collections.nCopies(CLIENTS, (Durations.Deed) server::frontPage), time);
            emptyLoaded = server.residentMegabytes();
        }
        Payara.delete(data);
        line("%nResident memory of the server");
        line("  empty WAR             idle %4d MB   %d clients fetching its page %4d MB", emptyIdle, CLIENTS, emptyLoaded);
    }

    private void on(String name, Store store, Path data) throws Exception {
        Load one;
        Load eight;
        List<Respondent> respondents;
        line("%nAnswers saved on %s, loads of %d s", name, time.toSeconds());
        try (Payara portal = new Payara(Payara.PORTAL, data, store.settings())) {
            Thread.sleep(REST.toMillis());
            long idle = portal.residentMegabytes();
            respondents = respondents(portal);
            Load.of(respondents, time.multipliedBy(3).dividedBy(2));
            one = Load.of(respondents.subList(0, 1), time);
            eight = Load.of(respondents, time);
            long loaded = portal.residentMegabytes();
            line("  portal, 1 client      %s", one);
            line("  portal, %d clients     %s", CLIENTS, eight);
            line("  resident memory       idle %4d MB (empty WAR × %.2f)   under load %4d MB (empty WAR × %.2f)",
                    idle, (double) idle / emptyIdle, loaded, (double) loaded / emptyLoaded);
        }
        List<PlainInserts> inserts = new ArrayList<>();
        for (Respondent respondent : respondents) {
            inserts.add(new PlainInserts(store.connect(), respondent.lastResponse()));
        }
        Load.of(inserts, time.dividedBy(2));
        Load plainOne = Load.of(inserts.subList(0, 1), time.dividedBy(2));
        Load plainEight = Load.of(inserts, time.dividedBy(2));
        for (PlainInserts insert : inserts) {
            insert.close();
        }
        line("  plain JDBC, 1 client  %s", plainOne);
        line("  plain JDBC, %d clients %s", CLIENTS, plainEight);
        line("  plain over portal     1 client %.1f   %d clients %.1f",
                plainOne.perSecond() / one.perSecond(), CLIENTS, plainEight.perSecond() / eight.perSecond());
    }

    /** One for each of the first municipalities, with a response begun in each campaign. */
    private static List<Respondent> respondents(Payara portal) throws Exception {
        Respondent kl = new Respondent(portal, ApiClient.KL);
        List<String> campaigns = new ArrayList<>();
        for (int i = 0; i < CAMPAIGNS; i++) {
            campaigns.add(Respondent.openCampaign(kl, i));
        }
        List<Respondent> respondents = Municipalities.ofDenmark().all().stream()
                .limit(CLIENTS)
                .map(municipality -> new Respondent(portal, "socialchef-" + municipality.code()))
                .toList();
        for (Respondent respondent : respondents) {
            respondent.begin(campaigns);
        }
        return respondents;
    }
}
