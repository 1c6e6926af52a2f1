package dk.styringsportal.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
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

/** A respondent, who has a personal link and no log-in; and KL's side of it, to have one. */
public final class SurveyGuest {

    /** Asks two sides the same, and is published. */
    public static final String TWO_SIDES = "alle-sider/1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApiClient nobody;
    private final String id;
    private final String link;

    private SurveyGuest(PortalServer server, String id, String link) {
        this.nobody = ApiClient.nobody(server);
        this.id = id;
        this.link = link;
    }

    /** With whatever they take for a link. */
    public static SurveyGuest with(String link, PortalServer server) {
        return new SurveyGuest(server, "", link);
    }

    /** Opens a round (as KL) of {@link #TWO_SIDES}, on terms that may be asked on, and gives its campaign's number. */
    public static long openCampaign(String title, boolean anonymous, PortalServer server) {
        return openCampaign(title, TWO_SIDES, anonymous, server);
    }

    /** Opens a round (as KL) on terms that may be asked on, and gives its campaign's number. */
    public static long openCampaign(String title, String questionnaire, boolean anonymous, PortalServer server) {
        Reply opened = ApiClient.as(ApiClient.KL, server).post("campaigns", Map.of(
                "title", title,
                "questionnaire", questionnaire,
                "anonymous", anonymous,
                "closesAt", Instant.now().plus(Duration.ofDays(14)).toString(),
                "terms", Map.of(
                        "purpose", "At prøve portalen",
                        "legalGround", "Databeskyttelsesforordningens artikel 6, stk. 1, litra e",
                        "controller", "KL",
                        "retentionMonths", 12)));
        if (opened.status() != 201) {
            throw new IllegalStateException(opened.body());
        }
        return opened.json().path("id").asLong();
    }

    /** Invites somebody (as KL) by mail. */
    public static void invite(long campaign, String group, String name, String address, String source, PortalServer server) {
        Reply invited = ApiClient.as(ApiClient.KL, server)
                .post("campaigns/" + campaign + "/invitations", Map.of("invitations", List.of(Map.of(
                        "group", group, "municipalities", List.of("0751"), "name", name, "address", address, "source", source))));
        if (invited.status() != 201) {
            throw new IllegalStateException(invited.body());
        }
    }

    /** Invites somebody (as KL) to answer about these municipalities. @param name one that nobody else of the campaign has */
    public static SurveyGuest invite(long campaign, String group, String name, PortalServer server, String... about) {
        return invited(campaign, Map.of("group", group, "municipalities", List.of(about), "name", name), server);
    }

    /** The same for somebody to whom mail is sent. */
    public static SurveyGuest inviteByMail(long campaign, String group, String name, PortalServer server, String... about) {
        return invited(
                campaign,
                Map.of("group", group, "municipalities", List.of(about), "name", name, "address", name + "@kommune.example"),
                server);
    }

    private static SurveyGuest invited(long campaign, Map<String, Object> person, PortalServer server) {
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        Reply invited = kl.post("campaigns/" + campaign + "/invitations", Map.of("invitations", List.of(person)));
        if (invited.status() != 201) {
            throw new IllegalStateException(invited.body());
        }
        String name = URLEncoder.encode((String) person.get("name"), StandardCharsets.UTF_8);
        JsonNode found = kl.get("campaigns/" + campaign + "/invitations?text=" + name)
                .json().path("invitations");
        String id = found.path(found.size() - 1).path("id").asText();
        return new SurveyGuest(server, id, kl.post("invitations/" + id + "/link").json().path("link").asText());
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

    /** A copy of what was sent, without the link. @param sealed as {@link #finish} gave it */
    public Reply copy(String sealed, String language) {
        return nobody.send(
                "POST", "survey/copy.pdf", json(Map.of("copy", sealed, "language", language)), Map.of("Content-Type", "application/json"));
    }

    public Reply takeBack() {
        return send("POST", "/take-back", null);
    }

    public Reply remind(boolean wanted) {
        return send("PUT", "/reminders", Map.of("wanted", wanted));
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

    private Reply send(String method, String path, Object body) {
        return nobody.send(
                method, "survey" + path, json(body), Map.of("Content-Type", "application/json", "X-Invitation", link));
    }

    private static BodyPublisher json(Object body) {
        try {
            return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
