package dk.styringsportal.api;

import dk.styringsportal.application.PilotAnswering;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Consistency;
import dk.styringsportal.response.SumFindings;
import dk.styringsportal.response.pilot.PilotResponse;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What one person gives in a pilot. No log-in: the personal link, in the header {@code X-Invitation} and never in the
 * address, says who it is and reaches nobody else's.
 */
@Path("/v1/pilot")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PilotResource {

    private static final String LINK = "X-Invitation";

    @Inject
    private PilotAnswering answering;

    @HeaderParam(LINK)
    private String link;

    @Context
    private HttpServletRequest request;

    /**
     * What the person has given.
     *
     * @param finishedAt when they said that they were done; null before
     * @param comments by item, the one on the whole under "_"
     */
    public record PilotResponseJson(
            String title,
            String finishedAt,
            Map<String, Object> answers,
            Map<String, Object> comments,
            ResponseJson.ProgressJson progress,
            ResponseJson.NotAskedJson notAsked,
            List<ResponseJson.FindingJson> findings) {}

    @GET
    @Operation(
            summary = "What the holder of the link in X-Invitation has answered and said in a pilot",
            description = "Every call below /v1/pilot takes the personal link's code in the header X-Invitation and no"
                    + " log-in; 404 for a link that is not valid (any more)")
    public PilotResponseJson read() {
        return json(answering.open(link, request.getRemoteAddr()));
    }

    @PUT
    @Path("/answers/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stores one answer in a pilot",
            description = "{\"value\": …, \"revision\": the revision it was made from, \"key\": the write's idempotency"
                    + " key}; a null value takes the answer back. 409 with \"current\" where it was answered since. "
                    + ResponsesResource.LOOK_ALIKES)
    public ResponsesResource.SavedJson answer(@PathParam("item") String item, InputStream stream) throws IOException {
        return ResponsesResource.SavedJson.of(
                answering.save(link, request.getRemoteAddr(), item, ResponsesResource.sent(JsonBody.read(stream))));
    }

    @PUT
    @Path("/comments/{place}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stores the comment on one question, or on the whole (_), in a pilot",
            description = "{\"text\": …, \"revision\": the revision it was made from}; an empty text takes it back")
    public ResponsesResource.SavedJson comment(@PathParam("place") String place, InputStream stream) throws IOException {
        JsonBody body = JsonBody.read(stream);
        return ResponsesResource.SavedJson.of(answering.comment(
                link, request.getRemoteAddr(), place, ResponsesResource.commentText(body), body.count("revision")));
    }

    @POST
    @Path("/finish")
    @Operation(summary = "Says that one is done; answers may be changed all the same while the pilot is open")
    public PilotResponseJson finish() {
        return json(answering.finish(link, request.getRemoteAddr()));
    }

    private static PilotResponseJson json(PilotAnswering.Visit visit) {
        QuestionnaireVersion questionnaire = visit.questionnaire();
        PilotResponse response = visit.response();
        Asked asked = response.asked(questionnaire);
        Map<String, Object> answers = new TreeMap<>();
        response.stored().forEach((item, answer) -> answers.put(item.value(), AnswerJson.of(answer)));
        Map<String, Object> comments = new TreeMap<>();
        response.comments().forEach((place, comment) -> comments.put(place.key(), AnswerJson.of(comment)));
        return new PilotResponseJson(
                questionnaire.title(),
                response.invitation().finishedAt().map(Object::toString).orElse(null),
                answers,
                comments,
                ResponseJson.ProgressJson.of(response.progress(questionnaire)),
                ResponseJson.NotAskedJson.of(questionnaire, asked),
                Stream.concat(
                                Consistency.check(questionnaire, asked.answers()).stream()
                                        .map(ResponseJson.FindingJson::of),
                                SumFindings.of(questionnaire, asked).stream().map(ResponseJson.FindingJson::of))
                        .toList());
    }
}
