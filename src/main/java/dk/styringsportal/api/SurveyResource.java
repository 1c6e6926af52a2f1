package dk.styringsportal.api;

import dk.styringsportal.application.OwnCopies;
import dk.styringsportal.application.RoleNotOfferedException;
import dk.styringsportal.application.SurveyAnswering;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Consistency;
import dk.styringsportal.response.SumFindings;
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
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What one respondent answers. No log-in: the personal link, in the header {@code X-Invitation} and never in the address, says
 * who it is and reaches nobody else's.
 */
@Path("/v1/survey")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SurveyResource {

    private static final String LINK = "X-Invitation";
    private static final String WITH_ROLE = "withRole";

    /** In bytes: sealed answers are a third longer than the answers, of which each may be as long as a body. */
    private static final int COPY_LIMIT = 4 * JsonBody.LIMIT;

    private static final String COPY = "copy";
    private static final String LANGUAGE = "language";

    @Inject
    private SurveyAnswering answering;

    @Inject
    private OwnCopies copies;

    @HeaderParam(LINK)
    private String link;

    @Context
    private HttpServletRequest request;

    /**
     * What the person has answered and not sent.
     *
     * @param sent whether the answers have been sent; then none are here
     * @param reminded whether the person is reminded
     * @param mayShowRole whether the person is asked if the municipality's own report may show the answers with the role
     * @param copy the answers that were sent just now, sealed, for {@code copy.pdf}; null else
     * @param comments always none: the pages share their script with those that have comments
     */
    public record SurveyJson(
            String title,
            boolean sent,
            boolean anonymous,
            boolean reminded,
            boolean mayShowRole,
            String copy,
            Map<String, Object> answers,
            Map<String, Object> comments,
            ResponseJson.ProgressJson progress,
            ResponseJson.NotAskedJson notAsked,
            List<ResponseJson.FindingJson> findings) {}

    @GET
    @Operation(
            summary = "What the holder of the link in X-Invitation has answered and not sent yet",
            description = "Every call below /v1/survey takes the personal link's code in the header X-Invitation and no"
                    + " log-in; 404 for a link that is not valid (any more). Reading changes nothing")
    public SurveyJson read() {
        return json(answering.open(link, request.getRemoteAddr()));
    }

    @PUT
    @Path("/answers/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stores one answer of a respondent",
            description = "{\"value\": …, \"revision\": the revision it was made from, \"key\": the write's idempotency"
                    + " key}; a null value takes the answer back. 409 with \"current\" where it was answered since, and"
                    + " where the answers have been sent or the survey is closed. "
                    + ResponsesResource.LOOK_ALIKES)
    public ResponsesResource.SavedJson answer(@PathParam("item") String item, InputStream stream) throws IOException {
        return ResponsesResource.SavedJson.of(
                answering.save(link, request.getRemoteAddr(), item, ResponsesResource.sent(JsonBody.read(stream))));
    }

    @POST
    @Path("/finish")
    @Operation(
            summary = "Sends the answers",
            description = "Questions may be left unanswered. In an anonymous survey nobody can tell from then on whose the"
                    + " answers are. Sending again changes nothing. {\"withRole\": true} lets the municipality's own report show them"
                    + " with the person's role, where \"mayShowRole\" says that this is asked; without a body it may not. \"copy\" in the"
                    + " reply is what was sent, sealed; it is given this once and kept nowhere else")
    public SurveyJson finish(InputStream stream) throws IOException {
        answering.open(link, request.getRemoteAddr());
        JsonBody body = JsonBody.readOptional(stream);
        try {
            SurveyAnswering.Sent sent =
                    answering.send(link, request.getRemoteAddr(), body.has(WITH_ROLE) && body.truth(WITH_ROLE));
            return json(sent.visit(), sent.copy().orElse(null));
        } catch (RoleNotOfferedException notAsked) {
            throw new BadRequestBodyException(WITH_ROLE, notAsked.getMessage());
        }
    }

    @POST
    @Path("/copy.pdf")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces("application/pdf")
    @Operation(
            summary = "A person's own copy of what they have sent, as PDF/A-3a and PDF/UA-1",
            description = "{\"copy\": what /finish gave, \"language\": da or en, da where nothing is said}. Needs no link, and no"
                    + " link gives it. Of an anonymous survey it holds no name and no time. The answers as data lie inside as svar.csv")
    public Response copy(InputStream stream) throws IOException {
        JsonBody body = JsonBody.read(stream, COPY_LIMIT);
        String language = body.optionalText(LANGUAGE).orElse("da");
        if (!language.equals("da") && !language.equals("en")) {
            throw new BadRequestBodyException(LANGUAGE, "da or en is wanted");
        }
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        copies.write(body.text(COPY), Locale.forLanguageTag(language), copy);
        return QuestionnaireFile.sent(copy.toByteArray(), "application/pdf", "attachment", "mine-svar.pdf");
    }

    @POST
    @Path("/take-back")
    @Operation(
            summary = "Takes sent answers back, to be changed and sent again",
            description = "404 in an anonymous survey, where nobody knows which they are")
    public SurveyJson takeBack() {
        return json(answering.takeBack(link, request.getRemoteAddr()));
    }

    @PUT
    @Path("/reminders")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says whether one wants to be reminded: {\"wanted\": true or false}")
    public SurveyJson remind(InputStream stream) throws IOException {
        answering.open(link, request.getRemoteAddr());
        return json(answering.remind(link, request.getRemoteAddr(), JsonBody.read(stream).truth("wanted")));
    }

    private static SurveyJson json(SurveyAnswering.Visit visit) {
        return json(visit, null);
    }

    private static SurveyJson json(SurveyAnswering.Visit visit, String copy) {
        QuestionnaireVersion questionnaire = visit.questionnaire();
        Asked asked = visit.draft().asked(questionnaire);
        Map<String, Object> answers = new TreeMap<>();
        visit.draft().stored().forEach((item, answer) -> answers.put(item.value(), AnswerJson.of(answer)));
        return new SurveyJson(
                questionnaire.title(),
                visit.invitation().answered(),
                visit.round().anonymous(),
                visit.invitation().reminded(),
                visit.mayShowRole(),
                copy,
                answers,
                Map.of(),
                ResponseJson.ProgressJson.of(asked.progress()),
                ResponseJson.NotAskedJson.of(questionnaire, asked),
                Stream.concat(
                                Consistency.check(questionnaire, asked.answers()).stream()
                                        .map(ResponseJson.FindingJson::of),
                                SumFindings.of(questionnaire, asked).stream().map(ResponseJson.FindingJson::of))
                        .toList());
    }
}
