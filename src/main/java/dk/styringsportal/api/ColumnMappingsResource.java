package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.ColumnMappings;
import dk.styringsportal.application.ColumnMappings.Keeping;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.ImportResult;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.sheet.mapping.KeptMapping;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** How exports of other survey tools are read when they are imported. */
@Path("/v1/questionnaires/{id}/{version}/column-mappings")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ColumnMappingsResource {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ColumnMappings mappings;

    @PathParam("id")
    private String id;

    @PathParam("version")
    private String version;

    /** Why a mapping is not kept; {@code column} is the heading, {@code problem} in Danish. */
    public record FaultsJson(List<ImportResult.Fault> faults) {}

    @GET
    @Operation(summary = "Column mappings of the version, by name (KL's administrators)")
    public List<Map<String, Object>> all() {
        return mappings.of(currentUser.require(), questionnaire()).stream()
                .map(ColumnMappingsResource::json)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Keep a column mapping (KL's administrators)",
            description = "{\"name\", \"columns\": [{\"heading\": the export's, \"to\": `organisation`, `group` or a field's"
                    + " name, absent for a column that is not used, \"texts\": {what stands in a cell: the option's key}}],"
                    + " \"organisation\" and \"group\": the same for every row, where no column says it}. Several columns may"
                    + " lead to one question with several ticks. A mapping of the same name is replaced")
    @APIResponse(responseCode = "201", description = "Kept, with its id")
    @APIResponse(responseCode = "400", description = "No column mapping, or with what looks like a CPR number")
    @APIResponse(responseCode = "422", description = "A mapping with faults, which are told: {faults}")
    public Response keep(InputStream stream) throws IOException {
        User user = currentUser.require();
        mappings.checkMayMap(user);
        JsonBody body = JsonBody.read(stream, 2 * JsonBody.LIMIT);
        body.checkOnly(Set.of("name", "organisation", "group", "columns"));
        Map<String, Object> plain = new LinkedHashMap<>();
        for (String name : List.of("organisation", "group", "columns")) {
            if (body.has(name)) {
                plain.put(name, body.plain(name));
            }
        }
        Keeping keeping = mappings.keep(user, questionnaire(), body.text("name"), plain, DANISH);
        return keeping.kept()
                .map(kept -> Response.status(Response.Status.CREATED).entity(json(kept)))
                .orElseGet(() -> Response.status(422).entity(new FaultsJson(keeping.faults())))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    @DELETE
    @Path("/{mapping}")
    @Operation(summary = "Delete a column mapping (KL's administrators)")
    @APIResponse(responseCode = "204", description = "Deleted; what was imported by it stays")
    public void delete(@PathParam("mapping") String mapping) {
        mappings.delete(currentUser.require(), questionnaire(), PathValues.columnMapping(mapping));
    }

    private QuestionnaireVersionId questionnaire() {
        return PathValues.questionnaire(id, version);
    }

    private static Map<String, Object> json(KeptMapping kept) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", kept.id().toString());
        json.put("name", kept.name());
        json.put("at", kept.at().toString());
        json.put("by", kept.by());
        json.putAll(kept.mapping().plain());
        return json;
    }
}
