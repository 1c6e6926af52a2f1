package dk.styringsportal.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.styringsportal.testing.ApiClient.Reply;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A colleague to whom a coordinator has handed questions over: with a personal link and no log-in. */
public final class Helpmate {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApiClient nobody;
    private final String id;
    private final String link;

    private Helpmate(PortalServer server, String id, String link) {
        this.nobody = ApiClient.nobody(server);
        this.id = id;
        this.link = link;
    }

    /** With whatever they take for a link. */
    public static Helpmate with(String link, PortalServer server) {
        return new Helpmate(server, "", link);
    }

    /** Is handed these questions of the response, until the day after tomorrow. */
    public static Helpmate of(ApiClient coordinator, String response, String name, PortalServer server, String... items) {
        Reply given = coordinator.post("responses/" + response + "/delegations", Map.of(
                "name", name,
                "items", List.of(items),
                "deadline", Instant.now().plus(Duration.ofDays(2)).toString()));
        if (given.status() != 201) {
            throw new IllegalStateException(given.body());
        }
        String id = given.json().path("id").asText();
        return new Helpmate(server, id, link(coordinator, response, id));
    }

    /** The link that works now. */
    public static String link(ApiClient coordinator, String response, String id) {
        return coordinator.post("responses/" + response + "/delegations/" + id + "/link").json().path("link").asText();
    }

    /** The delegation's id. */
    public String id() {
        return id;
    }

    /** The code of the personal link. */
    public String link() {
        return link;
    }

    public Reply read() {
        return send("GET", "", null);
    }

    public Reply ready() {
        return send("POST", "/ready", null);
    }

    public Reply sendBack(String comment) {
        return send("POST", "/return", Map.of("comment", comment));
    }

    public Reply answer(String item, Object value, long revision) {
        Map<String, Object> body = new HashMap<>();
        body.put("value", value);
        body.put("revision", revision);
        body.put("key", UUID.randomUUID().toString());
        return send("PUT", "/answers/" + item, body);
    }

    /** A comment, named by a UUID; a reply where the remark is given. */
    public Reply comment(String item, String remark, UUID comment, String text, long revision) {
        String path = remark.isEmpty() ? "/" + comment : "/" + remark + "/replies/" + comment;
        return send("PUT", "/comments/" + item + path, Map.of("text", text, "revision", revision));
    }

    /** A file for a question. */
    public Reply handIn(String item, String name, byte[] content, boolean confirmed) {
        String query = "?item=" + item + "&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + (confirmed ? "&confirmed=true" : "");
        return nobody.send(
                "POST",
                "delegation/files" + query,
                BodyPublishers.ofByteArray(content),
                Map.of("Content-Type", "application/octet-stream", "X-Invitation", link));
    }

    public Reply fetch(String file) {
        return send("GET", "/files/" + file, null);
    }

    private Reply send(String method, String path, Object body) {
        return nobody.send(
                method, "delegation" + path, json(body), Map.of("Content-Type", "application/json", "X-Invitation", link));
    }

    private static BodyPublisher json(Object body) {
        try {
            return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
