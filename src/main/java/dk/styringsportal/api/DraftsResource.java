package dk.styringsportal.api;

import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Drafts;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Publishing;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.Draft;
import dk.styringsportal.questionnaire.draft.DraftId;
import dk.styringsportal.questionnaire.draft.PublicationRequest;
import dk.styringsportal.questionnaire.draft.Renaming;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Questionnaires that KL is writing. Faults are told in Danish, in English where the caller prefers that. */
@Path("/v1/drafts")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DraftsResource {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Drafts drafts;

    @Inject
    private Publishing publishing;

    @Context
    private HttpHeaders headers;

    @GET
    @Operation(summary = "The drafts of questionnaires, without their contents (KL)")
    public List<DraftJson> list() {
        return drafts.list(currentUser.require()).stream().map(draft -> json(draft, false)).toList();
    }

    @GET
    @Path("/{draft}")
    @Operation(summary = "A draft with its content and its faults (KL)")
    public DraftJson one(@PathParam("draft") String draft) {
        return json(drafts.get(currentUser.require(), id(draft)), true);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begin a draft (KL's administrators)",
            description = "{\"content\": {\"id\": \"plan\", \"version\": \"1\", …}} with what a questionnaire file says, complete or"
                    + " not; or {\"from\": \"noegletal/1\", \"version\": \"2\"} to go on from a version")
    public Response begin(InputStream body) throws IOException {
        Drafts.checkMayWrite(currentUser.require());
        JsonBody read = JsonBody.read(body);
        Draft draft = read.has("from") ? from(read) : drafts.begin(currentUser.require(), content(read.members("content")));
        return Response.status(Response.Status.CREATED).entity(json(draft, true)).build();
    }

    private Draft from(JsonBody body) {
        try {
            return drafts.beginFrom(
                    currentUser.require(), QuestionnaireVersionId.parse(body.text("from")), body.text("version"));
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestBodyException("from", "A questionnaire version is wanted, written id/version");
        }
    }

    private static Content content(Map<String, Object> members) {
        try {
            return new Content(new LinkedHashMap<>(members));
        } catch (IllegalArgumentException unfit) {
            throw new BadRequestBodyException("content", "A questionnaire holds texts, numbers, truth values, lists and objects; not null");
        }
    }

    @PATCH
    @Path("/{draft}")
    @Consumes("application/json-patch+json")
    @Operation(
            summary = "Change a draft (KL's administrators)",
            description = "A JSON Patch (RFC 6902) of its content. Operations \"test\" say what the sender saw, with null where"
                    + " nothing stood: where one does not hold, nothing is changed, and the answer is 409 with what stands there now as"
                    + " \"current\"")
    public DraftJson change(@PathParam("draft") String draft, InputStream body) throws IOException {
        Drafts.checkMayWrite(currentUser.require());
        ContentPatch patch = ContentPatch.of(JsonText.array(JsonBody.bytes(body, JsonBody.LIMIT)));
        return json(drafts.change(currentUser.require(), id(draft), patch), false);
    }

    @POST
    @Path("/{draft}/rename")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give something in a draft another name, wherever the draft names it (KL's administrators)",
            description = "{\"path\": \"themes/0/items/3/code\", \"was\": \"q04\", \"to\": \"plan\"}; a scale, set of rows or stem by its"
                    + " own path: \"scales/grad\"")
    public DraftJson rename(@PathParam("draft") String draft, InputStream body) throws IOException {
        Drafts.checkMayWrite(currentUser.require());
        JsonBody read = JsonBody.read(body);
        String path = read.text("path");
        String was = read.text("was");
        String to = read.text("to");
        return json(drafts.change(currentUser.require(), id(draft), content -> renamed(content, path, was, to)), false);
    }

    private static Content renamed(Content content, String path, String was, String to) {
        boolean isName = content.at(path).filter(String.class::isInstance).isPresent();
        String now = isName ? content.text(path) : path.substring(path.lastIndexOf('/') + 1);
        if (content.at(path).isEmpty() || !now.equals(was)) {
            throw new StaleDraftException("/" + path, content.at(path).orElse(Map.of()));
        }
        try {
            return Renaming.of(content, path, to);
        } catch (IllegalArgumentException taken) {
            throw new BadRequestBodyException("to", taken.getMessage());
        }
    }

    @POST
    @Path("/{draft}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take back the newest change (KL's administrators)",
            description = "{\"revision\": 7} with the newest revision that was seen; 409 if another has changed the draft since")
    public DraftJson takeBack(@PathParam("draft") String draft, InputStream body) throws IOException {
        Drafts.checkMayWrite(currentUser.require());
        long seen = JsonBody.read(body).count("revision");
        return json(drafts.takeBack(currentUser.require(), id(draft), seen), false);
    }

    @DELETE
    @Path("/{draft}")
    @Operation(summary = "Throw a draft away (KL's administrators)")
    public void discard(@PathParam("draft") String draft) {
        drafts.discard(currentUser.require(), id(draft));
    }

    @POST
    @Path("/{draft}/publication-request")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask for a draft to be published as it is (KL's administrators)",
            description = "{\"revision\": 7} with the revision that was seen; refused if it was changed since")
    public RequestJson ask(@PathParam("draft") String draft, InputStream body) throws IOException {
        Drafts.checkMayWrite(currentUser.require());
        return RequestJson.of(publishing.ask(currentUser.require(), id(draft), JsonBody.read(body).count("revision")));
    }

    @GET
    @Path("/{draft}/publication-request")
    @Operation(summary = "Who has asked for a draft to be published, and the hash of what (KL)")
    public RequestJson asked(@PathParam("draft") String draft) {
        drafts.get(currentUser.require(), id(draft));
        return publishing.request(id(draft)).map(RequestJson::of).orElseThrow(() -> new NotFoundException("Nobody has asked for it"));
    }

    /**
     * Somebody asks for a draft to be published.
     *
     * @param contentHash of what is to be published, in hexadecimal
     */
    public record RequestJson(String by, Instant at, String contentHash) {

        static RequestJson of(PublicationRequest request) {
            return new RequestJson(request.displayName(), request.at(), request.contentHash());
        }
    }

    @DELETE
    @Path("/{draft}/publication-request")
    @Operation(summary = "Take back what was asked (KL's administrators)")
    public void withdraw(@PathParam("draft") String draft) {
        publishing.withdraw(currentUser.require(), id(draft));
    }

    /** The version that it has become. */
    public record PublishedJson(String questionnaire) {}

    @POST
    @Path("/{draft}/publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Publish a draft that another has asked for (KL's administrators)",
            description = "{\"contentHash\": \"…\"} of the request that was seen; refused if it is another by now")
    public PublishedJson publish(@PathParam("draft") String draft, InputStream body) throws IOException {
        Drafts.checkMayWrite(currentUser.require());
        String seen = JsonBody.read(body).text("contentHash");
        return new PublishedJson(publishing.publish(currentUser.require(), id(draft), seen).toString());
    }

    private DraftJson json(Draft draft, boolean whole) {
        return DraftJson.of(draft, drafts.faults(draft), language(), whole);
    }

    private Locale language() {
        Optional<Locale> preferred = headers.getAcceptableLanguages().stream().findFirst();
        return preferred.filter(locale -> locale.getLanguage().equals("en")).orElse(DANISH);
    }

    static DraftId id(String text) {
        try {
            return new DraftId(Long.parseLong(text));
        } catch (NumberFormatException malformed) {
            throw new NotFoundException("There is no such draft");
        }
    }
}
