package bench;

import static bench.Benchmark.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.ApiClient;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/** Two hundred respondents who answer a survey at the same time by personal link, on one node with PostgreSQL. */
final class Surveying {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int RESPONDENTS = 200;
    private static final String GROUP = "sagsbehandlere";
    private static final List<Item> ITEMS = new QuestionnaireFiles()
            .version(new QuestionnaireVersionId("faglig-ledelse", "2014"))
            .orElseThrow()
            .themesFor(Optional.of(new GroupId(GROUP)))
            .stream()
            .flatMap(theme -> theme.items().stream())
            .filter(item -> item.type().asks() && !(item.type() instanceof FileEvidence))
            .toList();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Payara portal;

    private Surveying(Payara portal) {
        this.portal = portal;
    }

    static void measure(Benchmark.Extent extent) throws Exception {
        Path data = Payara.WORK.resolve("surveying");
        Payara.delete(data);
        try (Store store = Store.Postgresql.in(data); Payara portal = new Payara(Payara.PORTAL, data, store.settings())) {
            new Surveying(portal).measure(extent.load());
        }
        Payara.delete(data);
    }

    private void measure(Duration time) throws Exception {
        List<Person> persons = invited(campaign());
        line("%n%d respondents answering at once on PostgreSQL, for %d s", RESPONDENTS, time.toSeconds());
        Load.of(persons.subList(0, RESPONDENTS / 2), time);
        Load one = Load.of(persons.subList(0, 1), time.dividedBy(2));
        Load all = Load.of(persons, time);
        line("  1 respondent           %s", one);
        line("  %d respondents        %s", RESPONDENTS, all);
        line("  errors                 0 (the first one would have ended this)   %d over 1: %.1f", RESPONDENTS, all.perSecond() / one.perSecond());
        long begun = System.nanoTime();
        for (Person person : persons) {
            person.send();
        }
        line("  all sent               %.1f ms each", (System.nanoTime() - begun) / 1e6 / RESPONDENTS);
    }

    private long campaign() throws Exception {
        return kl("campaigns", Map.of(
                        "title", "Bench",
                        "questionnaire", "faglig-ledelse/2014",
                        "anonymous", true,
                        "terms", Map.of("purpose", "x", "legalGround", "x", "controller", "x", "retentionMonths", 1)))
                .path("id")
                .asLong();
    }

    private List<Person> invited(long campaign) throws Exception {
        List<Map<String, Object>> people = new ArrayList<>();
        var municipalities = Municipalities.ofDenmark().all();
        for (int i = 0; i < RESPONDENTS; i++) {
            people.add(Map.of(
                    "group", GROUP,
                    "municipalities", List.of(municipalities.get(i % municipalities.size()).code().value()),
                    "name", "Person " + i));
        }
        kl("campaigns/" + campaign + "/invitations", Map.of("invitations", people));
        List<Person> persons = new ArrayList<>();
        JsonNode page = send("GET", "campaigns/" + campaign + "/invitations?page=1", klCredentials(), null);
        for (JsonNode invited : page.path("invitations")) {
            String link = kl("invitations/" + invited.path("id").asText() + "/link", Map.of()).path("link").asText();
            persons.add(new Person(link, persons.size()));
        }
        return persons;
    }

    private JsonNode kl(String path, Map<String, Object> body) throws Exception {
        return send("POST", path, klCredentials(), body);
    }

    private static Map<String, String> klCredentials() {
        return Map.of("Authorization", "Basic "
                + Base64.getEncoder().encodeToString((ApiClient.KL + ":" + ApiClient.PASSWORD).getBytes()));
    }

    private JsonNode send(String method, String path, Map<String, String> headers, Map<String, Object> body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.uri("api/v1/" + path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        headers.forEach(request::header);
        HttpResponse<String> reply = HTTP.send(request.build(), BodyHandlers.ofString());
        if (reply.statusCode() / 100 != 2) {
            throw new IllegalStateException(method + " " + path + ": " + reply.statusCode() + " " + reply.body());
        }
        return JSON.readTree(reply.body());
    }

    /** Goes through the questions over and over, changing each answer. */
    private final class Person implements Durations.Deed {

        private final Map<String, String> link;
        private final SplittableRandom random;
        private int written;

        Person(String link, int seed) {
            this.link = Map.of("X-Invitation", link);
            this.random = new SplittableRandom(seed);
        }

        @Override
        public void run() throws Exception {
            Item item = ITEMS.get(written % ITEMS.size());
            Surveying.this.send("PUT", "survey/answers/" + item.code().value(), link, Map.of(
                    "value", AnswerSet.random(item, random).plain(),
                    "revision", written / ITEMS.size(),
                    "key", UUID.randomUUID().toString()));
            written++;
        }

        void send() throws Exception {
            if (written > 0) {
                Surveying.this.send("POST", "survey/finish", link, null);
            }
        }
    }
}
