package dk.styringsportal.testing;

import dk.styringsportal.testing.ApiClient.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A campaign that asks respondent groups, as KL opens it and invites people to it. */
public final class AskedGroups {

    public static final String QUESTIONNAIRE = "faglig-ledelse/2014";

    private final PortalServer server;
    private final ApiClient kl;
    private final long campaign;

    private AskedGroups(PortalServer server, long campaign) {
        this.server = server;
        this.kl = ApiClient.as(ApiClient.KL, server);
        this.campaign = campaign;
    }

    /** Opens one to all municipalities. */
    public static AskedGroups open(String title, boolean anonymous, PortalServer server) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "title", title,
                "questionnaire", QUESTIONNAIRE,
                "anonymous", anonymous,
                "terms", Map.of(
                        "purpose", "At vise, hvor ledelsen støtter fagligheden.",
                        "legalGround", "Artikel 6, stk. 1, litra e",
                        "controller", "KL",
                        "retentionMonths", 12)));
        Reply opened = ApiClient.as(ApiClient.KL, server).post("campaigns", body);
        if (opened.status() != 201) {
            throw new IllegalStateException(opened.body());
        }
        return new AskedGroups(server, opened.json().path("id").asLong());
    }

    public long campaign() {
        return campaign;
    }

    /** What KL's administrator gets for such people. */
    public Reply invite(List<Map<String, Object>> people) {
        return kl.post("campaigns/" + campaign + "/invitations", Map.of("invitations", people));
    }

    /** Somebody with the fewest words: who they are, of which group, about which municipality. */
    public static Map<String, Object> person(String name, String group, String... municipalities) {
        return Map.of("name", name, "address", name.toLowerCase(Locale.ROOT) + "@kommune.dk", "group", group,
                "municipalities", List.of(municipalities));
    }

    /** The id of the invited person of that name. */
    public String idOf(String name) {
        return kl.get("campaigns/" + campaign + "/invitations?text=" + name).json().at("/invitations/0/id").asText();
    }

    /** The code of that person's link. */
    public String linkOf(String name) {
        return kl.post("invitations/" + idOf(name) + "/link").json().path("link").asText();
    }

    /** What somebody with that link gets. */
    public Reply asRespondent(String link, String method, String path, String body) {
        return ApiClient.nobody(server)
                .send(
                        method,
                        "survey" + path,
                        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                        Map.of("X-Invitation", link, "Content-Type", "application/json"));
    }
}
