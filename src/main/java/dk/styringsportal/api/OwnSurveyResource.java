package dk.styringsportal.api;

import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.GroupSurveys;
import dk.styringsportal.application.Reports;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How a municipality's own respondents answered a group survey: for itself and KL. */
@Path("/v1/campaigns/{id}/organisations/{code}/groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnSurveyResource {

    private static final String CLOSED = "Once the campaign is closed; from the newest edition in hearing or published, before that"
            + " provisionally and without the nation. 404 otherwise";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private GroupSurveys surveys;

    @Inject
    private Reports reports;

    @PathParam("id")
    private String id;

    @PathParam("code")
    private String code;

    /**
     * @param edition its number; null for provisional figures
     * @param version the edition's; null for provisional figures
     * @param minimum figures of fewer are suppressed
     * @param own figures as an edition has them: how many of each group answered, options, and differences between groups
     * @param nation the same of the edition
     */
    public record OwnSurveyJson(
            String municipality,
            boolean provisional,
            String edition,
            String version,
            int minimum,
            List<Map<String, Object>> own,
            List<Map<String, Object>> nation) {

        static OwnSurveyJson of(OwnSurvey survey) {
            return new OwnSurveyJson(
                    survey.municipality().code().value(),
                    survey.isProvisional(),
                    survey.edition().map(edition -> edition.id().toString()).orElse(null),
                    survey.edition().map(edition -> edition.version().toString()).orElse(null),
                    survey.minimum(),
                    survey.own().values().stream().map(EditionFiguresJson::figure).toList(),
                    survey.nation().entrySet().stream()
                            .filter(figure -> survey.own().containsKey(figure.getKey()) || figure.getKey().startsWith("gap "))
                            .map(figure -> EditionFiguresJson.figure(figure.getValue()))
                            .toList());
        }
    }

    @GET
    @Operation(
            summary = "The municipality's own figures of a group survey beside the nation's",
            description = CLOSED + ". \"withRole\": 1 beside the number of respondents says that the group is so small that only their"
                    + " consent lets it show")
    public OwnSurveyJson figures() {
        return OwnSurveyJson.of(survey());
    }

    @GET
    @Path("/figures.csv")
    @Produces({"text/csv; charset=utf-8", Problem.MEDIA_TYPE})
    @Operation(
            summary = "The same as a table for spreadsheets",
            description = CLOSED + ". UTF-8 with byte order mark, cells parted by semicolons, decimal commas; \":\" is suppressed")
    public Response table() throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        surveys.writeTable(survey(), table);
        return file(table, "attachment", "gruppesvar", "csv");
    }

    @GET
    @Path("/report.pdf")
    @Produces({"application/pdf", Problem.MEDIA_TYPE})
    @Operation(summary = "The group report as PDF/A-3a and PDF/UA-1", description = CLOSED)
    public Response report() throws IOException {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        reports.groupReport(currentUser.require(), PathValues.campaign(id), PathValues.organisation(code), report);
        return file(report, "inline", "grupperapport", "pdf");
    }

    private OwnSurvey survey() {
        return surveys.of(currentUser.require(), PathValues.campaign(id), PathValues.organisation(code));
    }

    private Response file(ByteArrayOutputStream content, String disposition, String name, String ending) {
        return Response.ok(content.toByteArray())
                .header("Content-Disposition", disposition + "; filename=\"" + name + "-" + code + "." + ending + "\"")
                .build();
    }
}
