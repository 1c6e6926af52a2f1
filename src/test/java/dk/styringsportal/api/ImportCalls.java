package dk.styringsportal.api;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Imports into one campaign, and what can be read of it afterwards. */
final class ImportCalls {

    private final PortalServer server;
    private final ApiClient kl;
    private final long campaign;

    private ImportCalls(Database database, long campaign) {
        this.server = PortalServer.on(database);
        this.kl = ApiClient.as(ApiClient.KL, server);
        this.campaign = campaign;
    }

    static ImportCalls intoNewCampaign(Database database) {
        return into(database, ApiClient.as(ApiClient.KL, PortalServer.on(database)).openCampaign("Import"));
    }

    static ImportCalls into(Database database, long campaign) {
        return new ImportCalls(database, campaign);
    }

    ApiClient chief(String organisation) {
        return ApiClient.chief(organisation, server);
    }

    ApiClient as(String user) {
        return ApiClient.as(user, server);
    }

    ApiClient nobody() {
        return ApiClient.nobody(server);
    }

    Reply send(String query, String sheet) {
        return send(query, sheet.getBytes(StandardCharsets.UTF_8));
    }

    Reply send(String query, byte[] sheet) {
        return send(kl, query, "text/csv", sheet);
    }

    Reply sendWorkbook(String query, byte[] workbook) {
        return send(kl, query, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook);
    }

    Reply sendOfType(String type, String sheet) {
        return send(kl, "", type, sheet.getBytes(StandardCharsets.UTF_8));
    }

    Reply sendAs(ApiClient user, String sheet) {
        return send(user, "", "text/csv", sheet.getBytes(StandardCharsets.UTF_8));
    }

    private Reply send(ApiClient user, String query, String type, byte[] sheet) {
        return user.send(
                "POST", path("/import" + query), BodyPublishers.ofByteArray(sheet), Map.of("Content-Type", type));
    }

    void close() {
        kl.post(path("/close"));
    }

    int submitted() {
        return national().path("n").asInt();
    }

    JsonNode national() {
        return kl.get(path("/national")).json();
    }

    Reply scores(String organisation) {
        return kl.get(path("/organisations/" + organisation + "/scores"));
    }

    /** The response of the municipality, begun if it was not. */
    JsonNode responseOf(String organisation) {
        ApiClient chief = chief(organisation);
        return chief.get("responses/" + chief.respond(campaign)).json();
    }

    private String path(String inCampaign) {
        return "campaigns/" + campaign + inCampaign;
    }
}
