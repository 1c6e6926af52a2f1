package dk.styringsportal.api;

import dk.styringsportal.application.DelegatedAnswering;
import dk.styringsportal.application.DelegatedComments;
import dk.styringsportal.response.delegation.Delegation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What a colleague answers who was handed a part of a municipality's response. No log-in: the personal link, in the header
 * {@code X-Invitation} and never in the address, says who it is and reaches nothing but that part.
 */
@Path("/v1/delegation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DelegationResource {

    static final String LINK = "X-Invitation";

    @Inject
    private DelegatedAnswering answering;

    @Inject
    private DelegatedComments comments;

    @HeaderParam(LINK)
    private String link;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(
            summary = "The questions that were handed over to the holder of the link in X-Invitation, with their answers",
            description = "Every call below /v1/delegation takes the personal link's code in the header X-Invitation and no"
                    + " log-in; 404 for a link that is not valid (any more). Reading changes nothing")
    public TaskJson read() {
        return TaskJson.of(answering.open(link, from()));
    }

    @PUT
    @Path("/answers/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stores one answer to a question that was handed over",
            description = "{\"value\": …, \"revision\": the revision it was made from, \"key\": the write's idempotency"
                    + " key}; a null value takes the answer back. 404 for every other question; 409 with \"current\" where"
                    + " somebody has answered since. "
                    + ResponsesResource.LOOK_ALIKES)
    public ResponsesResource.SavedJson answer(@PathParam("item") String item, InputStream stream) throws IOException {
        answering.check(link, from());
        return ResponsesResource.SavedJson.of(
                answering.save(link, from(), item, ResponsesResource.sent(JsonBody.read(stream))));
    }

    @PUT
    @Path("/comments/{item}/{comment}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stores a comment on a question that was handed over, or another text of one's own",
            description = "As at /responses/{id}/comments/{item}/{comment}; the municipality and KL read it under the colleague's"
                    + " name. 404 for every other question")
    public ResponsesResource.SavedJson comment(
            @PathParam("item") String item, @PathParam("comment") String comment, InputStream stream) throws IOException {
        return comment(item, comment, Optional.empty(), stream);
    }

    @PUT
    @Path("/comments/{item}/{remark}/replies/{comment}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Stores a reply to a comment, as a comment is stored")
    public ResponsesResource.SavedJson reply(
            @PathParam("item") String item,
            @PathParam("remark") String remark,
            @PathParam("comment") String comment,
            InputStream stream)
            throws IOException {
        return comment(item, comment, Optional.of(remark), stream);
    }

    private ResponsesResource.SavedJson comment(String item, String comment, Optional<String> remark, InputStream stream)
            throws IOException {
        answering.check(link, from());
        JsonBody body = JsonBody.read(stream);
        return ResponsesResource.SavedJson.of(comments.comment(
                link,
                from(),
                item,
                PathValues.comment(comment),
                remark.map(PathValues::comment),
                ResponsesResource.commentText(body),
                body.count("revision")));
    }

    @POST
    @Path("/ready")
    @Operation(summary = "Says that one is ready; again it changes nothing, and an answer after it takes it back")
    public TaskJson ready() {
        return TaskJson.of(answering.ready(link, from()));
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sends the questions back to who handed them over: {\"comment\": why}")
    public TaskJson sendBack(InputStream stream) throws IOException {
        answering.check(link, from());
        String comment = JsonBody.read(stream).text("comment").strip();
        if (comment.isEmpty() || comment.length() > Delegation.LONGEST_COMMENT) {
            throw new BadRequestBodyException(
                    "comment", "1 to " + Delegation.LONGEST_COMMENT + " characters are wanted");
        }
        return TaskJson.of(answering.sendBack(link, from(), comment));
    }

    private String from() {
        return request.getRemoteAddr();
    }
}
