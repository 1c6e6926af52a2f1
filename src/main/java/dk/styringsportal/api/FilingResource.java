package dk.styringsportal.api;

import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Filing;
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

/** What was submitted, for the municipality's files. */
@Path("/v1/responses/{id}/answers.pdf")
@RequestScoped
public class FilingResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Filing filing;

    @PathParam("id")
    private String id;

    @GET
    @Produces("application/pdf")
    @Operation(
            summary = "The submitted answers for filing, as PDF/A-3a and PDF/UA-1; 409 before submission",
            description = "In Danish; every question with its answer and revision, who submitted when, checksums of questionnaire,"
                    + " answers and files. Inside lie the text that the answers' checksum is made"
                    + " of, content.txt, and the answers as data, svar.csv")
    public Response answers() throws IOException {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        filing.write(currentUser.require(), PathValues.response(id), answers);
        return QuestionnaireFile.sent(answers.toByteArray(), "application/pdf", "inline", "indsendte-svar.pdf");
    }
}
