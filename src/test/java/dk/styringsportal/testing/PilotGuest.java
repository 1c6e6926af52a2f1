package dk.styringsportal.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.styringsportal.testing.ApiClient.Reply;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody invited to a pilot, who has a personal link and no log-in; and KL's side of it, to have one. */
public final class PilotGuest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApiClient nobody;
    private final String id;
    private final String link;

    private PilotGuest(PortalServer server, String id, String link) {
        this.nobody = ApiClient.nobody(server);
        this.id = id;
        this.link = link;
    }

    /** With whatever they take for a link. */
    public static PilotGuest with(String link, PortalServer server) {
        return new PilotGuest(server, "", link);
    }

    /** Opens a pilot (as KL) and gives its number. */
    public static long openPilot(String questionnaire, String title, PortalServer server) {
        Reply opened = ApiClient.as(ApiClient.KL, server)
                .post("pilots", Map.of("title", title, "questionnaire", questionnaire));
        if (opened.status() != 201) {
            throw new IllegalStateException(opened.body());
        }
        return opened.json().path("id").asLong();
    }

    /** Invites somebody (as KL). @param group empty in a questionnaire without groups */
    public static PilotGuest invite(long pilot, String label, String group, PortalServer server) {
        Reply invited = ApiClient.as(ApiClient.KL, server)
                .post("pilots/" + pilot + "/invitations", Map.of("people", label, "group", group));
        if (invited.status() != 201) {
            throw new IllegalStateException(invited.body());
        }
        JsonNode person = invited.json().path(0);
        return new PilotGuest(server, person.path("id").asText(), person.path("link").asText());
    }

    /** The invitation's id. */
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

    public Reply finish() {
        return send("POST", "/finish", null);
    }

    public Reply answer(String item, Object value, long revision) {
        return answer(item, value, revision, UUID.randomUUID().toString());
    }

    public Reply answer(String item, Object value, long revision, String key) {
        Map<String, Object> body = new HashMap<>();
        body.put("value", value);
        body.put("revision", revision);
        body.put("key", key);
        return send("PUT", "/answers/" + item, body);
    }

    public Reply comment(String place, String text, long revision) {
        return send("PUT", "/comments/" + place, Map.of("text", text, "revision", revision));
    }

    private Reply send(String method, String path, Object body) {
        return nobody.send(method, "pilot" + path, json(body), Map.of("Content-Type", "application/json", "X-Invitation", link));
    }

    private static BodyPublisher json(Object body) {
        try {
            return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
