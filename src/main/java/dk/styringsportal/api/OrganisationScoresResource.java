package dk.styringsportal.api;

import dk.styringsportal.application.CurrentUser;
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
}
