package dk.styringsportal.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.styringsportal.response.Answers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A program that uses the portal's API, as one of the demonstration's users or as nobody. */
public final class ApiClient {

    public static final String KL = "kl-admin";
    public static final String ANALYST = "kl-analytiker";
    public static final String PASSWORD = "demo1234";
    public static final String QUESTIONNAIRE = "styringsoverblik-voksen/2023";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** HTTP/1.1: Java's way to HTTP/2 loses the connection where a large body is refused before it is read. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final PortalServer server;
    private final Optional<String> authorization;

    private ApiClient(PortalServer server, Optional<String> authorization) {
        this.server = server;
        this.authorization = authorization;
    }

    /** What came back. */
    public record Reply(int status, String body, HttpHeaders headers) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError("Not JSON: " + body, e);
            }
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    public static ApiClient nobody(PortalServer server) {
        return new ApiClient(server, Optional.empty());
    }

    public static ApiClient as(String user, PortalServer server) {
        return with(user, PASSWORD, server);
    }

    /** The socialchef of that municipality. */
    public static ApiClient chief(String organisation, PortalServer server) {
        return as("socialchef-" + organisation, server);
    }

    public static ApiClient with(String user, String password, PortalServer server) {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new ApiClient(server, Optional.of("Basic " + credentials));
    }

    public Reply get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    public Reply post(String path) {
        return send("POST", path, BodyPublishers.noBody(), Map.of());
    }

    public Reply post(String path, Object body) {
        return send("POST", path, json(body), Map.of("Content-Type", "application/json"));
    }

    public Reply put(String path, Object body) {
        return send("PUT", path, json(body), Map.of("Content-Type", "application/json"));
    }

    /** @param path below /api/v1/ */
    public Reply send(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.uri("api/v1/" + path)).method(method, body);
        authorization.ifPresent(value -> request.header("Authorization", value));
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens a campaign (as KL) and gives its number. */
    public long openCampaign(String title) {
        return post("campaigns", Map.of("title", title, "questionnaire", QUESTIONNAIRE))
                .json()
                .path("id")
                .asLong();
    }

    /** Begins or finds the own response and gives its id. */
    public String respond(long campaign) {
        return post("campaigns/" + campaign + "/responses").json().path("id").asText();
    }

    public Reply answer(String response, String item, Object value, long revision) {
        return answer(response, item, value, revision, UUID.randomUUID().toString());
    }

    public Reply answer(String response, String item, Object value, long revision, String key) {
        Map<String, Object> body = new java.util.HashMap<>();
        body.put("value", value);
        body.put("revision", revision);
        body.put("key", key);
        return put("responses/" + response + "/answers/" + item, body);
    }

    /** Answers everything and submits, as the socialchef of that municipality. */
    public Reply submitAll(long campaign, Answers answers) {
        String response = respond(campaign);
        answers.values().forEach((item, value) -> answer(response, item.value(), value.plain(), 0));
        return submit(response);
    }

    /** Submits with the declaration, sharing nothing. */
    public Reply submit(String response) {
        return post("responses/" + response + "/submit", Map.of("declared", true));
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
