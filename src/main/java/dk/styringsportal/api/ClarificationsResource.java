package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.AskingKl;
import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.clarification.Clarification;
import dk.styringsportal.campaign.clarification.ItemQuestion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What municipalities ask KL about items of a campaign, and what KL says to all of them. */
@Path("/v1/campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClarificationsResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AskingKl asking;

    @Inject
    private Campaigns campaigns;

    @PathParam("id")
    private String id;

    /** A clarification; nobody is named who asked for it. */
    public record ClarificationJson(String item, int version, String text, String at) {

        static ClarificationJson of(Clarification clarification) {
            return new ClarificationJson(
                    clarification.item().value(),
                    clarification.version(),
                    clarification.text(),
                    clarification.at().toString());
        }
    }

    /**
     * A question to KL.
     *
     * @param settledAt null while it is open
     */
    public record ItemQuestionJson(
            int number, String item, String organisation, String text, String by, String at, String settledAt) {

        static ItemQuestionJson of(ItemQuestion question) {
            return new ItemQuestionJson(
                    question.number(),
                    question.item().value(),
                    question.organisation().value(),
                    question.text(),
                    question.by(),
                    question.at().toString(),
                    question.settledAt().map(Object::toString).orElse(null));
        }
    }

    @GET
    @Path("/{id}/clarifications")
    @Operation(summary = "How questions are to be understood, as KL says it to everybody")
    public List<ClarificationJson> clarifications() {
        User user = currentUser.require();
        return asking.inForce(user, campaign(user)).stream().map(ClarificationJson::of).toList();
    }

    @PUT
    @Path("/{id}/clarifications/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Clarifies a question for everybody and settles what was asked about it (KL administrator)",
            description = "{\"text\": …, \"version\": the version it was made from, 0 for the first}; an empty text takes"
                    + " it back. Every version is kept. 409 with \"current\" where somebody has changed it since")
    public ClarificationJson clarify(@PathParam("item") String item, InputStream stream) throws IOException {
        User user = currentUser.require();
        JsonBody body = JsonBody.read(stream);
        String text = body.optionalText("text").orElse("").strip();
        checkLength("text", text, Clarification.LONGEST);
        return ClarificationJson.of(
                asking.clarify(user, PathValues.campaign(id), item, text, (int) Math.min(version(body), Integer.MAX_VALUE)));
    }

    private static long version(JsonBody body) {
        return body.has("version") ? body.count("version") : 0;
    }

    @GET
    @Path("/{id}/questions")
    @Operation(summary = "What was asked: all to KL, one's own to a municipality")
    public List<ItemQuestionJson> questions() {
        User user = currentUser.require();
        return asking.questions(user, campaign(user)).stream().map(ItemQuestionJson::of).toList();
    }

    @POST
    @Path("/{id}/questions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Asks KL about a question (those who answer for a municipality)",
            description = "{\"item\": …, \"text\": …, \"key\": the idempotency key}; the same key again asks nothing again")
    public Response ask(InputStream stream) throws IOException {
        User user = currentUser.require();
        CampaignId campaign = campaign(user);
        JsonBody body = JsonBody.read(stream);
        String text = body.text("text").strip();
        checkLength("text", text, ItemQuestion.LONGEST);
        ItemQuestion asked = asking.ask(user, campaign, body.text("item"), text, ResponsesResource.key(body));
        return Response.status(Response.Status.CREATED)
                .entity(ItemQuestionJson.of(asked))
                .build();
    }

    /** What an item's clarification is now; version 0 where it has none. */
    static Map<String, Object> current(Optional<Clarification> clarification) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", clarification.map(Clarification::version).orElse(0));
        json.put("text", clarification.map(Clarification::text).orElse(null));
        return json;
    }

    private CampaignId campaign(User user) {
        return campaigns.get(user, PathValues.campaign(id)).id();
    }

    private static void checkLength(String name, String text, int longest) {
        if (text.length() > longest) {
            throw new BadRequestBodyException(name, "At most " + longest + " characters are wanted");
        }
    }
}
