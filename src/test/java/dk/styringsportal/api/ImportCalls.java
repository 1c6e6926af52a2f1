package dk.styringsportal.api;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Calls of the running portal's interface around the import into one campaign. */
final class ImportCalls {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String KL = "kl-admin";
    private static final String PASSWORD = "demo1234";

    private final PortalServer server;
    private final String campaign;

    private ImportCalls(PortalServer server, String campaign) {
        this.server = server;
        this.campaign = campaign;
    }

    static ImportCalls intoNewCampaign(Database database) {
        ImportCalls calls = into(database, "");
        Reply opened = calls.call(calls.request(KL, "api/v1/campaigns")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"title\": \"Import\", \"questionnaire\": \"styringsoverblik-voksen/2023\"}")));
        return into(database, opened.json().path("id").asText());
    }

    static ImportCalls into(Database database, String campaign) {
        return new ImportCalls(PortalServer.on(database), campaign);
    }

    Reply send(String query, String sheet) {
        return send(query, sheet.getBytes(StandardCharsets.UTF_8));
    }

    Reply send(String query, byte[] sheet) {
        return send(KL, query, "text/csv", sheet);
    }

    Reply sendOfType(String type, String sheet) {
        return send(KL, "", type, sheet.getBytes(StandardCharsets.UTF_8));
    }

    /** @param user empty for nobody */
    Reply sendAs(String user, String sheet) {
        return send(user, "", "text/csv", sheet.getBytes(StandardCharsets.UTF_8));
    }

    private Reply send(String user, String query, String type, byte[] sheet) {
        return call(request(user, path("/import" + query))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(sheet)));
    }

    void close() {
        call(request(KL, path("/close")).POST(BodyPublishers.noBody()));
    }

    JsonNode national() {
        return get(KL, "/national").json();
    }

    double total(String organisation) {
        return get(KL, "/organisations/" + organisation + "/scores").json().at("/total/points").asDouble();
    }

    /** @param path within the campaign */
    Reply get(String user, String path) {
        return call(request(user, path(path)).GET());
    }

    /** The response of the user's municipality, begun if it was not. */
    JsonNode ownResponse(String user) {
        Reply opened = call(request(user, path("/responses")).POST(BodyPublishers.noBody()));
        return call(request(user, "api/v1/responses/" + opened.json().path("id").asText()).GET()).json();
    }

    Reply answer(String user, String response, String item, String option, long revision) {
        String body = "{\"value\": \"%s\", \"revision\": %d, \"key\": \"%s\"}"
                .formatted(option, revision, UUID.randomUUID());
        return call(request(user, "api/v1/responses/" + response + "/answers/" + item)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private String path(String inCampaign) {
        return "api/v1/campaigns/" + campaign + inCampaign;
    }

    private HttpRequest.Builder request(String user, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path));
        String credentials = user + ":" + PASSWORD;
        return user.isEmpty()
                ? request
                : request.header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    private static Reply call(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
