package bench;

import static bench.Benchmark.line;

import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.testing.ApiClient;
import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of contacts uploaded, looked at and confirmed, until all are invited; the memory this takes; the response rates after. */
final class Inviting {

    private static final String BOUNDARY = "bench-boundary";
    private static final Pattern LIST = Pattern.compile("fil=([0-9a-f-]{36})");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);
    private static final int BATCH = 500;
    private static final String HEAP = "256m";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final int people;

    private Inviting(int people) {
        this.people = people;
    }

    static void measure(Benchmark.Extent extent) throws Exception {
        Inviting inviting = new Inviting(extent.invitations());
        Path h2 = Payara.WORK.resolve("inviting-h2");
        Payara.delete(h2);
        inviting.on("H2", new Store.H2(h2), h2);
        Payara.delete(h2);
        Path postgresql = Payara.WORK.resolve("inviting-postgresql");
        Payara.delete(postgresql);
        try (Store store = Store.Postgresql.in(postgresql)) {
            inviting.on("PostgreSQL", store, postgresql);
        }
        Payara.delete(postgresql);
    }

    private void on(String name, Store store, Path data) throws Exception {
        line("%nInviting people from one file on %s, in a heap of %s", name, HEAP);
        long campaign;
        double seconds;
        Path log = Files.createDirectories(data).resolve("heap.log");
        try (Payara portal =
                new Payara(Payara.PORTAL, data, store.settings(), List.of("-Xmx" + HEAP, "-Xlog:gc:file=" + log))) {
            logIn(portal);
            invite(portal, open(portal), people / 10, new Heap(log));
            campaign = open(portal);
            double few = rates(portal, campaign);
            seconds = invite(portal, campaign, people, new Heap(log));
            line("  response rates page       %6.3f s with nobody invited   %6.3f s with all", few, rates(portal, campaign));
        }
        double plain = plain(store, campaign);
        line("  plain JDBC                %6.1f s   portal over plain %.1f", plain, seconds / plain);
    }

    /** From the upload on, in seconds from the yes on. */
    private double invite(Payara portal, long campaign, int invited, Heap heap) throws Exception {
        heap.begin();
        long begun = System.nanoTime();
        String list = upload(portal, campaign, invited);
        double checked = seconds(begun);
        begun = System.nanoTime();
        press(portal, campaign, list);
        awaitAll(portal, campaign, invited);
        double seconds = seconds(begun);
        line("  %,7d checked           %6.1f s   invited %.1f s   %,.0f a second   heap after collection at most %d MB",
                invited, checked, seconds, invited / seconds, heap.mostAfterCollection());
        return seconds;
    }

    private static double seconds(long begunNanos) {
        return (System.nanoTime() - begunNanos) / 1e9;
    }

    private void logIn(Payara portal) throws Exception {
        HttpResponse<String> answer = send(
                portal,
                "log-ind",
                "application/x-www-form-urlencoded",
                "formular=formular&til=%2F&formular%3Anavn=" + ApiClient.KL + "&formular%3Akode=" + ApiClient.PASSWORD
                        + "&jakarta.faces.ViewState=stateless&formular%3Aind=x");
        if (answer.statusCode() != 302) {
            throw new IllegalStateException("Log-in gave " + answer.statusCode());
        }
    }

    private long open(Payara portal) throws Exception {
        String body = "{\"title\":\"Bench\",\"questionnaire\":\"faglig-ledelse/2014\",\"terms\":{\"purpose\":\"x\",\"legalGround\":\"x\","
                + "\"controller\":\"x\",\"retentionMonths\":1}}";
        String opened = send(portal, "api/v1/campaigns", "application/json", body).body();
        Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(opened);
        if (!id.find()) {
            throw new IllegalStateException(opened);
        }
        return Long.parseLong(id.group(1));
    }

    private String upload(Payara portal, long campaign, int invited) throws Exception {
        StringBuilder csv = new StringBuilder("kommune;gruppe;navn;mail;rolle;kilde\n");
        var municipalities = Municipalities.ofDenmark().all();
        for (int i = 0; i < invited; i++) {
            csv.append(municipalities.get(i % municipalities.size()).name())
                    .append(";sagsbehandlere;Person ").append(i).append(";person").append(i).append("@kommune.example;Rådgiver;Kommunen\n");
        }
        String body = field("liste", "liste") + field("jakarta.faces.ViewState", "stateless") + field("liste:vis", "x")
                + "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"liste:fil\"; filename=\"liste.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + csv + "\r\n--" + BOUNDARY + "--\r\n";
        HttpResponse<String> answer =
                send(portal, "kl/kontakter?id=" + campaign, "multipart/form-data; boundary=" + BOUNDARY, body);
        Matcher list = LIST.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!list.find()) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return list.group(1);
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private void press(Payara portal, long campaign, String list) throws Exception {
        HttpResponse<String> answer = send(
                portal,
                "kl/kontakter?id=" + campaign + "&fil=" + list,
                "application/x-www-form-urlencoded",
                "ja=ja&jakarta.faces.ViewState=stateless&ja%3Ainviter=x");
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private void awaitAll(Payara portal, long campaign, int invited) throws Exception {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < deadline) {
            Matcher total = TOTAL.matcher(get(portal, "api/v1/campaigns/" + campaign + "/invitations?page=9999"));
            if (total.find() && Integer.parseInt(total.group(1)) >= invited) {
                return;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("Not all were invited");
    }

    /** The middle of several, after some to warm up. */
    private double rates(Payara portal, long campaign) throws Exception {
        double[] times = new double[5];
        for (int i = -3; i < times.length; i++) {
            long begun = System.nanoTime();
            get(portal, "kl/svarprocent?id=" + campaign);
            if (i >= 0) {
                times[i] = seconds(begun);
            }
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private String get(Payara portal, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request(portal, path).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " gave " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> send(Payara portal, String path, String type, String body)
            throws IOException, InterruptedException {
        return http.send(
                request(portal, path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(Payara portal, String path) {
        return HttpRequest.newBuilder(portal.uri(path)).header("X-Portal", "1");
    }

    /** As many such rows in the same table, as many a transaction; in seconds. */
    private double plain(Store store, long campaign) throws SQLException {
        String insert = "insert into invitation (id, campaign_id, place, respondent_group, organisations, name, address, role,"
                + " address_source, contact_key, language, issue, revoked, standing, reminded, answered)"
                + " values (?, ?, ?, 'sagsbehandlere', '0101', ?, ?, 'Rådgiver', 'Kommunen', ?, 'da', 1, false, 'INVITED', true, false)";
        long begun = System.nanoTime();
        try (Connection connection = store.connect();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < people; i++) {
                statement.setString(1, UUID.randomUUID().toString());
                statement.setLong(2, campaign);
                statement.setLong(3, people + 1L + i);
                statement.setString(4, "Person " + i);
                statement.setString(5, "plain" + i + "@kommune.example");
                statement.setString(6, "plain" + i + "@kommune.example");
                statement.addBatch();
                if ((i + 1) % BATCH == 0 || i + 1 == people) {
                    statement.executeBatch();
                    connection.commit();
                }
            }
        }
        return seconds(begun);
    }
}
