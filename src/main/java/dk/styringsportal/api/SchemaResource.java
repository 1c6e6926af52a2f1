package dk.styringsportal.api;

import dk.styringsportal.application.Questionnaires;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The schema of questionnaire files. No log-in. */
@Path("/v1/schema/questionnaire")
@RequestScoped
public class SchemaResource {

    @Inject
    private Questionnaires questionnaires;

    @GET
    @Produces("application/schema+json")
    @Operation(summary = "The JSON Schema (2020-12) of questionnaire files")
    public String schema() {
        return questionnaires.schema();
    }
}
