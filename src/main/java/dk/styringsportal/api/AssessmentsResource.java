package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.Assessing.Given;
import dk.styringsportal.application.Assessing;
import dk.styringsportal.application.Assessments;
import dk.styringsportal.application.AssessorPlan;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.coding.assessment.SeenAssessment;
import dk.styringsportal.questionnaire.CriterionKey;
import dk.styringsportal.questionnaire.OptionKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How two assessors rate municipalities in a campaign. */
@Path("/v1/campaigns/{id}/assessments")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AssessmentsResource {

    private static final String RATINGS = "ratings";
    private static final String NOTES = "notes";
    private static final String ASSESSORS = "assessors";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Assessing assessing;

    @Inject
    private Assessments assessments;

    @Inject
    private AssessorPlan plan;

    @PathParam("id")
    private String id;

    /** All of a campaign. */
    public record BoardJson(AssessmentJson.FormJson form, List<AssessmentJson> assessments) {}

    @GET
    @Operation(
            summary = "What is assessed, and how far each submitted municipality has come in each theme (KL)",
            description = "Nobody sees another's ratings before both assessors are done")
    public BoardJson board() {
        User user = currentUser.require();
        Assessments.Board board = assessments.board(user, PathValues.campaign(id));
        return new BoardJson(
                AssessmentJson.FormJson.of(board.form(), board.questionnaire()),
                board.seen().stream().map(AssessmentJson::of).toList());
    }

    @GET
    @Path("/agreement")
    @Operation(summary = "How far the assessors agreed, by criterion, over all themes and in each (KL)")
    public List<AgreementJson> agreement() {
        User user = currentUser.require();
        return assessments.agreement(user, PathValues.campaign(id)).stream().map(AgreementJson::of).toList();
    }

    @GET
    @Path("/assignments")
    @Operation(
            summary = "Which two are to rate which municipality, and how far each of them is (KL)",
            description = "A municipality that is not listed is rated by the first two who begin")
    public AssignmentsJson assignments() {
        User user = currentUser.require();
        return AssignmentsJson.of(plan.plan(user, PathValues.campaign(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/assignments")
    @Operation(
            summary = "Deals the municipalities out by chance (KL's administrators)",
            description = "{\"assessors\": [log-in names at KL], \"seed\": 7}: as many to each as to the others or one more, the same for"
                    + " the same seed. What somebody has begun to rate stays with those it was with")
    public AssignmentsJson deal(InputStream stream) throws IOException {
        User user = mayAssign();
        JsonBody body = JsonBody.read(stream);
        body.checkOnly(Set.of(ASSESSORS, "seed"));
        return assigned(() -> plan.deal(user, PathValues.campaign(id), body.texts(ASSESSORS), body.count("seed")));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/assignments/{organisation}")
    @Operation(
            summary = "Assigns a municipality to two assessors (KL's administrators)",
            description = "{\"assessors\": [two log-in names at KL]}. 409 where somebody else has begun to rate it")
    public AssignmentsJson assign(@PathParam("organisation") String organisation, InputStream stream) throws IOException {
        User user = mayAssign();
        JsonBody body = JsonBody.read(stream);
        body.checkOnly(Set.of(ASSESSORS));
        return assigned(() ->
                plan.assign(user, PathValues.campaign(id), PathValues.organisation(organisation), body.texts(ASSESSORS)));
    }

    private User mayAssign() {
        User user = currentUser.require();
        plan.checkMayAssign(user, PathValues.campaign(id));
        return user;
    }

    private static AssignmentsJson assigned(Supplier<AssessorPlan.Plan> done) {
        try {
            return AssignmentsJson.of(done.get());
        } catch (IllegalArgumentException unfit) {
            throw new BadRequestBodyException(ASSESSORS, unfit.getMessage());
        }
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{organisation}/{theme}")
    @Operation(
            summary = "Rates a municipality in a theme, as one of its two assessors (KL)",
            description = "{\"ratings\": {\"praksis\": \"i-hoej-grad\", …}, \"notes\": {\"praksis\": …}}: criteria and options as the"
                    + " form has them; what is left out stays. Where nobody is assigned the first two to begin are the assessors. 409 for anybody else, once both"
                    + " are done, and where the municipality has not submitted")
    public AssessmentJson rate(
            @PathParam("organisation") String organisation, @PathParam("theme") String theme, InputStream stream)
            throws IOException {
        User user = checked();
        JsonBody body = JsonBody.read(stream);
        body.checkOnly(Set.of(RATINGS, NOTES));
        Map<CriterionKey, Given> given = given(body);
        return sound(RATINGS, () -> assessing.rate(
                user, PathValues.campaign(id), PathValues.organisation(organisation), PathValues.theme(theme), given));
    }

    private static Map<CriterionKey, Given> given(JsonBody body) {
        JsonBody ratings = body.object(RATINGS);
        Map<CriterionKey, Given> given = new LinkedHashMap<>();
        for (String criterion : body.members(RATINGS).keySet()) {
            String note = body.has(NOTES) ? body.object(NOTES).optionalText(criterion).orElse("") : "";
            given.put(criterion(criterion), new Given(option(RATINGS, ratings.text(criterion)), note.strip()));
        }
        return given;
    }

    @DELETE
    @Path("/{organisation}/{theme}")
    @Operation(summary = "Takes back what one has given a municipality in a theme (KL); 409 once both assessors are done")
    public AssessmentJson withdraw(@PathParam("organisation") String organisation, @PathParam("theme") String theme) {
        User user = currentUser.require();
        return AssessmentJson.of(assessing.withdraw(
                user, PathValues.campaign(id), PathValues.organisation(organisation), PathValues.theme(theme)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{organisation}/{theme}/{criterion}/final")
    @Operation(
            summary = "Settles a value that the two assessors differ about (KL)",
            description = "{\"value\": an option of the form, \"reason\": …}. Each change is kept. 409 before both are done, and where"
                    + " they gave the same, which holds")
    public AssessmentJson decide(
            @PathParam("organisation") String organisation,
            @PathParam("theme") String theme,
            @PathParam("criterion") String criterion,
            InputStream stream)
            throws IOException {
        User user = checked();
        JsonBody body = JsonBody.read(stream);
        OptionKey value = option("value", body.text("value"));
        String reason = body.optionalText("reason").orElse("").strip();
        return sound("value", () -> assessing.decide(
                user,
                PathValues.campaign(id),
                PathValues.organisation(organisation),
                PathValues.theme(theme),
                criterion(criterion),
                value,
                reason));
    }

    /** Whoever may not assess learns nothing of what a body should be. */
    private User checked() {
        User user = currentUser.require();
        assessments.check(user, PathValues.campaign(id));
        return user;
    }

    private static AssessmentJson sound(String place, Supplier<SeenAssessment> assessed) {
        try {
            return AssessmentJson.of(assessed.get());
        } catch (IllegalArgumentException unfit) {
            throw new BadRequestBodyException(place, unfit.getMessage());
        }
    }

    private static CriterionKey criterion(String key) {
        try {
            return new CriterionKey(key);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("There is no such criterion");
        }
    }

    private static OptionKey option(String place, String key) {
        try {
            return new OptionKey(key);
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestBodyException(place, "An option of the scale is wanted");
        }
    }
}
