package bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.SteeringOverview;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A municipality that answers one question after the other through the API, goes through all of them twice, and then goes
 * on with its next response.
 */
final class Respondent implements Durations.Deed {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Item> ITEMS = SteeringOverview.VERSION.items();
    private static final int ROUNDS = 2;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Payara portal;
    private final String authorization;
    private final SplittableRandom random = new SplittableRandom(1);
    private List<String> responses = List.of();
    private int written;

    Respondent(Payara portal, String user) {
        this.portal = portal;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + ApiClient.PASSWORD).getBytes());
    }

    /** Opens a campaign (as KL) and gives its number. */
    static String openCampaign(Respondent kl, int number) throws Exception {
        Map<String, Object> campaign = Map.of("title", "Round " + number, "questionnaire", ApiClient.QUESTIONNAIRE);
        return kl.send("POST", "campaigns", campaign).path("id").asText();
    }

    /** Begins the response to each campaign. */
    void begin(List<String> campaigns) throws Exception {
        List<String> begun = new ArrayList<>();
        for (String campaign : campaigns) {
            begun.add(send("POST", "campaigns/" + campaign + "/responses", Map.of()).path("id").asText());
        }
        responses = begun;
    }

    /** Of those begun, the id of the last. */
    String lastResponse() {
        return responses.get(responses.size() - 1);
    }

    /** Saves the next answer. */
    @Override
    public void run() throws Exception {
        int perResponse = ROUNDS * ITEMS.size();
        String response = responses.get(written / perResponse);
        int turn = written % perResponse;
        Item item = ITEMS.get(turn % ITEMS.size());
        Map<String, Object> body = Map.of(
                "value", AnswerSet.random(item, random).plain(),
                "revision", turn / ITEMS.size(),
                "key", UUID.randomUUID().toString());
        send("PUT", "responses/" + response + "/answers/" + item.code().value(), body);
        written++;
    }

    private JsonNode send(String method, String path, Map<String, Object> body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(portal.uri("api/v1/" + path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        HttpResponse<String> reply = http.send(request, BodyHandlers.ofString());
        if (reply.statusCode() / 100 != 2) {
            throw new IllegalStateException(method + " " + path + ": " + reply.statusCode() + " " + reply.body());
        }
        return JSON.readTree(reply.body());
    }
}
