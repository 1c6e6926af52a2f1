package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.EarlierImports;
import dk.styringsportal.response.survey.SurveyImport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What was imported of respondents' answers. */
@Path("/v1/campaigns/{id}/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SurveyImportsResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private EarlierImports imports;

    @PathParam("id")
    private String id;

    /** One import; {@code hash} is the SHA-256 of its file. */
    public record SurveyImportJson(String id, String file, int rows, String hash, String at, String by) {

        static SurveyImportJson of(SurveyImport made) {
            return new SurveyImportJson(
                    made.id().toString(), made.fileName(), made.rows(), made.hash(), made.at().toString(), made.by());
        }
    }

    /** All of a campaign; {@code responses} have no invitation and count in no response rate. */
    public record SurveyImportsJson(long responses, List<SurveyImportJson> imports) {}

    @GET
    @Operation(summary = "Imports of respondents' answers, newest first (KL)")
    public SurveyImportsJson all() {
        User user = currentUser.require();
        return new SurveyImportsJson(
                imports.responses(user, PathValues.campaign(id)),
                imports.of(user, PathValues.campaign(id)).stream().map(SurveyImportJson::of).toList());
    }

    @DELETE
    @Path("/{import}")
    @Operation(summary = "Take an import back: delete the responses that were made of it (KL's administrators)")
    @APIResponse(responseCode = "204", description = "Deleted; the same file may be imported again")
    @APIResponse(responseCode = "409", description = "The campaign is closed")
    public void takeBack(@PathParam("import") String made) {
        User user = currentUser.require();
        imports.takeBack(user, PathValues.campaign(id), PathValues.surveyImport(made));
    }
}
