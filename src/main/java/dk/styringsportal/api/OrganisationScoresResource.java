package dk.styringsportal.api;

import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.KeyFigureReports;
import dk.styringsportal.application.Reports;
import dk.styringsportal.application.Results;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A municipality's scores, for itself and KL. */
@Path("/v1/campaigns/{id}/organisations/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationScoresResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Results results;

    @Inject
    private Reports reports;

    @Inject
    private KeyFigureReports keyFigureReports;

    @PathParam("id")
    private String id;

    @PathParam("code")
    private String code;

    /**
     * @param group the key of a group the municipality is offered; region where nothing is said
     * @param intervals true for the uncertainty of national means, if it is chance who did not answer
     */
    @GET
    @Path("/scores")
    @Operation(summary = "Points with reasons, and the comparison once it is open; 404 before submission")
    public MunicipalityScoresJson scores(@QueryParam("group") String group, @QueryParam("intervals") boolean intervals) {
        return MunicipalityScoresJson.of(
                results.of(
                        currentUser.require(),
                        PathValues.campaign(id),
                        PathValues.organisation(code),
                        PathValues.group(group)),
                intervals);
    }

    /** @param group as for the scores */
    @GET
    @Path("/report.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The score report as PDF/A-3a and PDF/UA-1; 404 before submission")
    public Response report(@QueryParam("group") String group) throws IOException {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        reports.scoreReport(
                currentUser.require(),
                PathValues.campaign(id),
                PathValues.organisation(code),
                PathValues.group(group),
                report);
        return Response.ok(report.toByteArray())
                .header("Content-Disposition", "inline; filename=\"scorerapport-" + code + ".pdf\"")
                .build();
    }

    @GET
    @Path("/key-figures")
    @Operation(
            summary = "The municipality's key figures beside those of all; 404 before submission, or where there are none",
            description = "A line for each number, as the report has them. What others may not see of few citizens has the code :")
    public List<KeyFigureJson> keyFigures() {
        return keyFigureReports.of(currentUser.require(), PathValues.campaign(id), PathValues.organisation(code)).stream()
                .map(KeyFigureJson::of)
                .toList();
    }

    @GET
    @Path("/key-figures.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The report on its key figures as PDF/A-3a and PDF/UA-1; 404 before submission, or where there are none")
    public Response keyFigureReport() throws IOException {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        keyFigureReports.write(currentUser.require(), PathValues.campaign(id), PathValues.organisation(code), report);
        return Response.ok(report.toByteArray())
                .header("Content-Disposition", "inline; filename=\"noegletalsrapport-" + code + ".pdf\"")
                .build();
    }
}
