package bench;

import static bench.Benchmark.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.styringsportal.benchmark.edition.EditionVerification;
import dk.styringsportal.surveys.QuestionnaireText;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.ApiClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rounds of ever more respondents on PostgreSQL: frozen, counted, verified and read, in a heap that is the same for all. */
final class FreezingTime {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEAP = "512m";
    private static final List<String> KINDS = List.of("frequencies", "ranking", "gaps", "nonresponse", "correlations");
    private static final int PAGES = 15;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Store store;
    private final Payara portal;
    private final Path data;
    private double firstSeconds;
    private int firstRespondents;

    private FreezingTime(Store store, Payara portal, Path data) {
        this.store = store;
        this.portal = portal;
        this.data = data;
    }

    static void measure(Benchmark.Extent extent) throws Exception {
        Path data = Payara.WORK.resolve("editions");
        Payara.delete(data);
        Path log = Files.createDirectories(data).resolve("heap.log");
        try (Store store = Store.Postgresql.in(data)) {
            Map<String, String> settings = new HashMap<>(store.settings());
            settings.put("PORTAL_SURVEYS", SyntheticRound.questionnaire(data).toString());
            try (Payara portal =
                    new Payara(Payara.PORTAL, data, settings, List.of("-Xmx" + HEAP, "-Xlog:gc:file=" + log))) {
                FreezingTime time = new FreezingTime(store, portal, data);
                line("%nRounds of surveys of %d questions on PostgreSQL, in a heap of %s", SyntheticRound.ITEMS, HEAP);
                time.round(extent.surveys().get(0) / 10, new Heap(log), false);
                for (int respondents : extent.surveys()) {
                    time.round(respondents, new Heap(log), true);
                }
            }
        }
        Payara.delete(data);
    }

    /** @param told not the first, which warms up */
    private void round(int respondents, Heap heap, boolean told) throws Exception {
        long campaign = open();
        try (Connection connection = store.connect()) {
            SyntheticRound.fill(connection, campaign, respondents);
        }
        post(ApiClient.KL, "campaigns/" + campaign + "/close");
        double plain = plain(campaign);
        double figures = figures(campaign);
        heap.begin();
        long begun = System.nanoTime();
        Thread collecting = collecting();
        long edition = post(ApiClient.KL, "campaigns/" + campaign + "/editions").path("id").asLong();
        double frozen = seconds(begun);
        collecting.interrupt();
        collecting.join();
        long most = heap.mostHeld();
        double verified = verify(edition);
        post(ApiClient.ANALYST, "editions/" + edition + "/approve");
        post(ApiClient.KL, "editions/" + edition + "/publish");
        double page = page("udgave?id=" + edition);
        double file = page("api/v1/editions/" + edition + "/figures.csv");
        if (told) {
            tell(respondents, frozen, most);
            line("      all figures        %8.1f s   plain SQL %.1f s   portal over plain %.1f", figures, plain, figures / plain);
            line("      verified again     %8.1f s", verified);
            line("      its page           %8.0f ms  its figures as CSV %.0f ms", page * 1000, file * 1000);
        }
    }

    /** Ever more seldom, so that it takes little of the time: after half a second, one, two, four … more. */
    private Thread collecting() {
        Thread thread = new Thread(() -> {
            try {
                for (long pause = 500; ; pause *= 2) {
                    Thread.sleep(pause);
                    portal.collect();
                }
            } catch (InterruptedException done) {
                Thread.currentThread().interrupt();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        thread.start();
        return thread;
    }

    private void tell(int respondents, double frozen, long most) {
        if (firstRespondents == 0) {
            firstRespondents = respondents;
            firstSeconds = frozen;
        }
        line("  %,9d surveys frozen  %8.1f s   %,7.0f a second   held in the heap at most %d MB   time over that of %,d: %.1f",
                respondents, frozen, respondents / frozen, most, firstRespondents, frozen / firstSeconds);
    }

    private long open() throws Exception {
        return send("POST", ApiClient.KL, "campaigns", Map.of(
                        "title", "Bench",
                        "questionnaire", SyntheticRound.ID,
                        "anonymous", true,
                        "terms", Map.of("purpose", "x", "legalGround", "x", "controller", "x", "retentionMonths", 1)))
                .path("id")
                .asLong();
    }

    /** How often each option was chosen, over the same rows. */
    private double plain(long campaign) throws SQLException {
        double[] times = new double[2];
        for (int time = 0; time < times.length; time++) {
            long begun = System.nanoTime();
            try (Connection connection = store.connect();
                    Statement statement = connection.createStatement();
                    ResultSet counts = statement.executeQuery("select a.key, a.value, count(*) from survey_response r,"
                            + " jsonb_each_text(r.answers::jsonb) a where r.campaign_id = " + campaign + " group by a.key, a.value")) {
                while (counts.next()) {
                    counts.getLong(3);
                }
            }
            times[time] = seconds(begun);
        }
        return Math.min(times[0], times[1]);
    }

    private double figures(long campaign) throws Exception {
        long begun = System.nanoTime();
        for (String kind : KINDS) {
            get(ApiClient.KL, "api/v1/campaigns/" + campaign + "/figures?kind=" + kind);
        }
        return seconds(begun);
    }

    private double verify(long edition) throws Exception {
        Path file = data.resolve("edition.jsonl");
        HttpRequest request = request(ApiClient.KL, "api/v1/editions/" + edition + "/package").build();
        http.send(request, BodyHandlers.ofFile(file));
        long begun = System.nanoTime();
        new EditionVerification(new JsonLines(), QuestionnaireText::read, QuestionnaireText::figures).verify(file);
        double seconds = seconds(begun);
        Files.delete(file);
        return seconds;
    }

    /** The middle of several, in seconds. */
    private double page(String path) throws Exception {
        double[] times = new double[PAGES];
        for (int i = -PAGES; i < PAGES; i++) {
            long begun = System.nanoTime();
            get(null, path);
            if (i >= 0) {
                times[i] = seconds(begun);
            }
        }
        Arrays.sort(times);
        return times[PAGES / 2];
    }

    private static double seconds(long begunNanos) {
        return (System.nanoTime() - begunNanos) / 1e9;
    }

    private JsonNode post(String user, String path) throws Exception {
        return send("POST", user, path, null);
    }

    private JsonNode send(String method, String user, String path, Map<String, Object> body) throws Exception {
        HttpRequest request = request(user, "api/v1/" + path)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return JSON.readTree(checked(http.send(request, BodyHandlers.ofString())));
    }

    private void get(String user, String path) throws IOException, InterruptedException {
        checked(http.send(request(user, path).build(), BodyHandlers.ofString()));
    }

    private static String checked(HttpResponse<String> reply) {
        if (reply.statusCode() / 100 != 2) {
            throw new IllegalStateException(reply.request() + ": " + reply.statusCode() + " " + reply.body());
        }
        return reply.body();
    }

    /** @param user null for nobody */
    private HttpRequest.Builder request(String user, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.uri(path));
        return user == null
                ? request
                : request.header("Authorization", "Basic "
                        + Base64.getEncoder().encodeToString((user + ":" + ApiClient.PASSWORD).getBytes()));
    }
}
