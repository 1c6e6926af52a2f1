package bench;

import static bench.Benchmark.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.styringsportal.testing.ApiClient;
import java.io.IOException;
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
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What persons wrote in a round on PostgreSQL, listed for coding by the first look after it is closed; and later looks. */
final class CodingTime {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEAP = "256m";
    private static final int UNFINISHED = 409;
    private static final long BETWEEN_MILLISECONDS = 50;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Store store;
    private final Payara portal;
    private double firstSeconds;
    private int firstTexts;

    private CodingTime(Store store, Payara portal) {
        this.store = store;
        this.portal = portal;
    }

    static void measure(Benchmark.Extent extent) throws Exception {
        Path data = Payara.WORK.resolve("coding");
        Payara.delete(data);
        Path log = Files.createDirectories(data).resolve("heap.log");
        try (Store store = Store.Postgresql.in(data)) {
            Map<String, String> settings = new HashMap<>(store.settings());
            settings.put("PORTAL_SURVEYS", SyntheticRound.questionnaire(data).toString());
            try (Payara portal =
                    new Payara(Payara.PORTAL, data, settings, List.of("-Xmx" + HEAP, "-Xlog:gc:file=" + log))) {
                CodingTime time = new CodingTime(store, portal);
                line("%nTexts listed for coding on PostgreSQL, in a heap of %s", HEAP);
                time.round(extent.texts() / 20, new Heap(log), false);
                time.round(extent.texts() / 10, new Heap(log), true);
                time.round(extent.texts(), new Heap(log), true);
            }
        }
        Payara.delete(data);
    }

    /** @param told not the first, which warms up */
    private void round(int texts, Heap heap, boolean told) throws Exception {
        long campaign = open();
        try (Connection connection = store.connect()) {
            SyntheticRound.fillInWords(connection, campaign, texts);
        }
        send("POST", "campaigns/" + campaign + "/close", null);
        double plain = plain(campaign);
        heap.begin();
        double listed = look(campaign, texts);
        long most = heap.mostAfterCollection();
        double again = look(campaign, texts);
        if (told) {
            tell(texts, listed, most);
            line("      looked at again    %8.0f ms   one plain SQL over the same rows %.1f s", again * 1000, plain);
        }
    }

    private void tell(int texts, double listed, long most) {
        if (firstTexts == 0) {
            firstTexts = texts;
            firstSeconds = listed;
        }
        line("  %,9d texts listed    %8.1f s   %,7.0f a second   heap after collection at most %d MB   time over that of %,d: %.1f",
                texts, listed, texts / listed, most, firstTexts, listed / firstSeconds);
    }

    private long open() throws Exception {
        return send("POST", "campaigns", Map.of(
                        "title", "Bench",
                        "questionnaire", SyntheticRound.IN_WORDS,
                        "anonymous", true,
                        "terms", Map.of("purpose", "x", "legalGround", "x", "controller", "x", "retentionMonths", 1)))
                .path("id")
                .asLong();
    }

    /** They are listed in the background, so it is asked until all are. */
    private double look(long campaign, int texts) throws Exception {
        String coding = "campaigns/" + campaign + "/coding";
        long begun = System.nanoTime();
        HttpResponse<String> reply = reply("GET", coding, null);
        while (reply.statusCode() == UNFINISHED) {
            Thread.sleep(BETWEEN_MILLISECONDS);
            reply = reply("GET", coding, null);
        }
        double seconds = seconds(begun);
        JsonNode questions = read(reply);
        int found = questions.get(0).path("answers").asInt();
        if (found != texts) {
            throw new IllegalStateException(found + " texts are listed, not " + texts + ": " + questions);
        }
        return seconds;
    }

    /** How often each text was written, over the same rows. */
    private double plain(long campaign) throws SQLException {
        long begun = System.nanoTime();
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement();
                ResultSet counts = statement.executeQuery("select r.answers::jsonb ->> 'bench-ord', count(*) from survey_response r"
                        + " where r.campaign_id = " + campaign + " group by 1")) {
            while (counts.next()) {
                counts.getLong(2);
            }
        }
        return seconds(begun);
    }

    private static double seconds(long begunNanos) {
        return (System.nanoTime() - begunNanos) / 1e9;
    }

    private JsonNode send(String method, String path, Map<String, Object> body) throws IOException, InterruptedException {
        return read(reply(method, path, body));
    }

    private static JsonNode read(HttpResponse<String> reply) throws IOException {
        if (reply.statusCode() / 100 != 2) {
            throw new IllegalStateException(reply.request().method() + " " + reply.uri() + ": " + reply.statusCode() + " " + reply.body());
        }
        return JSON.readTree(reply.body());
    }

    private HttpResponse<String> reply(String method, String path, Map<String, Object> body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(portal.uri("api/v1/" + path))
                .header("Authorization", "Basic "
                        + Base64.getEncoder().encodeToString((ApiClient.KL + ":" + ApiClient.PASSWORD).getBytes()))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
