package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.Answering;
import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.Commenting;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.application.SentAnswer;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.NotCprNumbers;
import dk.styringsportal.response.Response;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One municipality's response: its answers, one at a time, and its comments. */
@Path("/v1/responses/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ResponsesResource {

    /** What the API says of numbers in an answer that look like CPR numbers. */
    static final String LOOK_ALIKES = "400 cpr-number where a number in it looks like a CPR number, with \"found\": a list of where:"
            + " {\"start\", \"length\"} in UTF-16 units of the answer as it would be stored, without blanks around it; \"link\": in which"
            + " of its links, from 0. Who knows that it is none sends the same with \"notCprNumbers\": [\"the number as it"
            + " stands there\"]; this is recorded, without the number, unless the survey is anonymous. A number that is in the"
            + " stored answer already is not asked about again";

    private static final String NOT_CPR_NUMBERS = "notCprNumbers";

    private static final int LONGEST_KEY = 100;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Answering answering;

    @Inject
    private Commenting commenting;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Questionnaires questionnaires;

    @PathParam("id")
    private String id;

    /** The new revision and when it was stored. */
    public record SavedJson(long revision, String savedAt) {

        static SavedJson of(Answering.Saved saved) {
            return new SavedJson(saved.revision(), saved.savedAt().toString());
        }
    }

    @GET
    @Operation(summary = "The response with its answers, comments and what may not agree")
    public ResponseJson read() {
        User user = currentUser.require();
        Response response = answering.read(user, PathValues.response(id));
        return ResponseJson.of(questionnaires.of(campaigns.get(user, response.campaign())), response, user);
    }

    @PUT
    @Path("/answers/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stores one answer",
            description = "{\"value\": …, \"revision\": the revision it was made from, \"key\": the write's idempotency"
                    + " key}; a null value takes the answer back. 409 with \"current\" where somebody has answered since. "
                    + LOOK_ALIKES)
    public SavedJson answer(@PathParam("item") String item, InputStream stream) throws IOException {
        var user = currentUser.require();
        return SavedJson.of(answering.save(user, PathValues.response(id), item, sent(JsonBody.read(stream))));
    }

    /** An answer with what goes with it. */
    static SentAnswer sent(JsonBody body) {
        NotCprNumbers said = body.has(NOT_CPR_NUMBERS) ? NotCprNumbers.in(body.texts(NOT_CPR_NUMBERS)) : NotCprNumbers.NONE;
        String key = key(body);
        return new SentAnswer(body.plain("value"), body.count("revision"), key, said);
    }

    /** The idempotency key of a write. */
    static String key(JsonBody body) {
        String key = body.text("key");
        if (key.length() > LONGEST_KEY) {
            throw new BadRequestBodyException("key", "At most " + LONGEST_KEY + " characters are wanted");
        }
        return key;
    }

    @PUT
    @Path("/comments/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stores one's first comment on one question, or another text of it",
            description = "{\"text\": …, \"revision\": the revision it was made from}; an empty text takes it back. For programs"
                    + " that keep one comment a question; others name each by a UUID")
    public SavedJson only(@PathParam("item") String item, InputStream stream) throws IOException {
        String name = id + "/" + item + "/" + currentUser.require().name();
        UUID own = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return comment(item, own.toString(), Optional.empty(), stream);
    }

    @PUT
    @Path("/comments/{item}/{comment}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stores a comment on one question, or another text of one's own",
            description = "{\"text\": …, \"revision\": the revision it was made from}; an empty text takes it back. The"
                    + " writer names the comment by a UUID, so that one that is sent twice is stored once")
    public SavedJson comment(
            @PathParam("item") String item, @PathParam("comment") String comment, InputStream stream) throws IOException {
        return comment(item, comment, Optional.empty(), stream);
    }

    @PUT
    @Path("/comments/{item}/{remark}/replies/{comment}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Stores a reply to a comment, as a comment is stored")
    public SavedJson reply(
            @PathParam("item") String item,
            @PathParam("remark") String remark,
            @PathParam("comment") String comment,
            InputStream stream)
            throws IOException {
        return comment(item, comment, Optional.of(remark), stream);
    }

    private SavedJson comment(String item, String comment, Optional<String> remark, InputStream stream)
            throws IOException {
        User user = currentUser.require();
        JsonBody body = JsonBody.read(stream);
        return SavedJson.of(commenting.comment(
                user,
                PathValues.response(id),
                item,
                PathValues.comment(comment),
                remark.map(PathValues::comment),
                commentText(body),
                body.count("revision")));
    }

    /** The text of a comment, without blanks around it. */
    static String commentText(JsonBody body) {
        if (!body.has("text")) {
            throw new BadRequestBodyException("text", "A text is wanted, an empty one to take the comment back");
        }
        String text = body.optionalText("text").orElse("").strip();
        if (text.length() > Comment.LONGEST) {
            throw new BadRequestBodyException("text", "At most " + Comment.LONGEST + " characters are wanted");
        }
        return text;
    }
}
