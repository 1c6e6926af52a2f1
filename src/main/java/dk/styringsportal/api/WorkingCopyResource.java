package dk.styringsportal.api;

import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.WorkingCopies;
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

/** A response as a workbook to fill in outside the portal; it is read back on a page, where a person looks at each cell. */
@Path("/v1/responses/{id}/working-copy.xlsx")
@RequestScoped
public class WorkingCopyResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private WorkingCopies copies;

    @PathParam("id")
    private String id;

    @GET
    @Produces(WORKBOOK)
    @Operation(
            summary = "The response as a workbook to fill in, with questions, options and the answers so far",
            description = "In Danish; for the municipality's coordinator, approver and co-respondents")
    public Response workbook() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        copies.write(currentUser.require(), PathValues.response(id), file);
        return QuestionnaireFile.sent(file.toByteArray(), WORKBOOK, "attachment", "arbejdskopi.xlsx");
    }
}
