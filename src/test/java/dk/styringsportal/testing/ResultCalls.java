package dk.styringsportal.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.testing.ApiClient.Reply;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;

/** One municipality's result in a round, as its socialchef reads it: by API, page and report. */
public record ResultCalls(PortalServer server) {

    /** What a report says, and the CSV file that lies inside. */
    public record Pdf(String text, String csv) {}

    /** Complete answers to the steering overview, made up; KL imports them. */
    public void imported(long campaign, List<String> organisations, int turn) {
        Reply done = ApiClient.as(ApiClient.KL, server).send(
                "POST", "campaigns/" + campaign + "/import", BodyPublishers.ofString(SheetText.OF_KEYS.of(organisations, turn)),
                Map.of("Content-Type", "text/csv"));
        assertEquals(200, done.status(), done.body());
    }

    /** A first edition of the closed round, published. */
    public JsonNode published(long campaign) {
        return published(campaign, Map.of());
    }

    /** A revised one, published. */
    public JsonNode revised(long campaign, String reason) {
        return published(campaign, Map.of("reason", reason));
    }

    private JsonNode published(long campaign, Map<String, String> said) {
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        Reply made = kl.post("campaigns/" + campaign + "/editions", said);
        assertEquals(201, made.status(), made.body());
        String path = "editions/" + made.json().path("id").asLong();
        assertEquals(200, ApiClient.as(ApiClient.ANALYST, server).post(path + "/approve").status());
        assertEquals(200, kl.post(path + "/publish").status());
        return kl.get(path).json();
    }

    public Reply scores(String organisation, long campaign, String query) {
        Reply reply = ApiClient.chief(organisation, server)
                .get("campaigns/" + campaign + "/organisations/" + organisation + "/scores" + query);
        assertEquals(200, reply.status(), reply.body());
        return reply;
    }

    /** @param query what follows the round in the address */
    public String page(String organisation, long campaign, String query) {
        return PageVisitor.loggedIn("socialchef-" + organisation, server).get("resultat?runde=" + campaign + query).body();
    }

    public Pdf report(String organisation, long campaign, String query) throws IOException, InterruptedException {
        byte[] report = bytes(organisation, "campaigns/" + campaign + "/organisations/" + organisation + "/report.pdf" + query);
        try (PDDocument document = Loader.loadPDF(report)) {
            PDComplexFileSpecification file =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().values().iterator().next();
            return new Pdf(
                    new PDFTextStripper().getText(document),
                    new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
        }
    }

    /** @param path under {@code api/v1/} */
    public byte[] bytes(String organisation, String path) throws IOException, InterruptedException {
        String credentials = "socialchef-" + organisation + ":" + ApiClient.PASSWORD;
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.uri("api/v1/" + path))
                                .header("Authorization", "Basic "
                                        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
    }
}
