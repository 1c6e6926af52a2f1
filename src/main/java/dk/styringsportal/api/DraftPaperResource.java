package dk.styringsportal.api;

import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Reports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A response on paper: the answers so far, and room for the others. */
@Path("/v1/responses/{id}/draft.pdf")
@RequestScoped
public class DraftPaperResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Reports reports;

    @PathParam("id")
    private String id;

    @GET
    @Produces("application/pdf")
    @Operation(
            summary = "The response on paper, with the answers so far and room for the others, as PDF/A-3a and PDF/UA-1",
            description = "In Danish; for all who may see the response")
    public Response paper() throws IOException {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        reports.draft(currentUser.require(), PathValues.response(id), paper);
        return QuestionnaireFile.sent(paper.toByteArray(), "application/pdf", "inline", "kladde.pdf");
    }
}
