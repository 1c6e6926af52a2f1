package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.AllReports;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.report.batch.ReportBatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The reports of all municipalities of an edition in one file, made in the background. */
@Path("/v1/editions/{id}/reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EditionReportsResource {

    private static final String ZIP = "application/zip";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AllReports all;

    @Context
    private UriInfo uri;

    @POST
    @Operation(
            summary = "Makes the reports of all municipalities that are in the edition's campaign (KL)",
            description = "202; Location tells how far they are. Where they are being made already, they go on")
    public Response make(@PathParam("id") String id) {
        User user = currentUser.require();
        ReportBatch batch = all.make(user, PathValues.edition(id));
        return Response.accepted(json(batch)).location(address(batch)).build();
    }

    @GET
    @Path("/{batch}")
    @Operation(
            summary = "How far the reports are (KL)",
            description = "{\"state\": running, done or failed, \"done\", \"of\", \"result\": the ZIP file's address, null until it is ready}")
    public ReportBatchJson status(@PathParam("id") String id, @PathParam("batch") String batch) {
        return json(all.get(currentUser.require(), PathValues.edition(id), PathValues.batch(batch)));
    }

    @GET
    @Path("/{batch}/reports.zip")
    @Produces({ZIP, Problem.MEDIA_TYPE})
    @Operation(
            summary = "The reports as a ZIP file (KL); 404 until they are ready",
            description = "A PDF for each municipality; which could not be made, and why, stands in fejl.txt")
    public Response zip(@PathParam("id") String id, @PathParam("batch") String batch) {
        ReportBatch finished = all.finished(currentUser.require(), PathValues.edition(id), PathValues.batch(batch));
        StreamingOutput file = out -> all.write(finished, out);
        return Response.ok(file, ZIP)
                .header("Content-Disposition", "attachment; filename=\"rapporter-" + finished.edition() + ".zip\"")
                .build();
    }

    @DELETE
    @Path("/{batch}")
    @Operation(summary = "Stops making the reports, and deletes those that were made (KL)")
    public void cancel(@PathParam("id") String id, @PathParam("batch") String batch) {
        all.cancel(currentUser.require(), PathValues.edition(id), PathValues.batch(batch));
    }

    private ReportBatchJson json(ReportBatch batch) {
        return ReportBatchJson.of(batch, address(batch) + "/reports.zip");
    }

    private URI address(ReportBatch batch) {
        return uri.getBaseUri().resolve("v1/editions/" + batch.edition() + "/reports/" + batch.id());
    }
}
