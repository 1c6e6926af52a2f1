package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.ImportOptions;
import dk.styringsportal.application.ImportResult;
import dk.styringsportal.application.ImportedFile;
import dk.styringsportal.application.Importing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Taking in answers kept in spreadsheets. */
@Path("/v1/campaigns/{id}/import")
@RequestScoped
public class ImportResource {

    /** In bytes: 20 MB. */
    static final int LIMIT = 20 * 1024 * 1024;

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private static final String FORMAT = "One row per municipality, in UTF-8 (with or without byte order mark) or"
            + " Windows-1252, separated by semicolons or commas. The first row that is not blank has the headings:"
            + " `organisation` (the municipality's code with or without leading zero, or its name) and one column per"
            + " field: `q01`, `q04/p-95`, … in any order. A cell holds the option's key or its Danish label; upper and"
            + " lower case, surrounding blanks and kinds of quotation marks do not matter. Several ticks are parted by"
            + " `|`; `ingen` says that no box is ticked. An empty cell, and one that a short row lacks, is unanswered; a"
            + " field without a column is left as it is. A workbook (.xlsx, at most 5 MB) has the same on its first sheet, or"
            + " on the one named `Svar`. Where the questionnaire asks respondent groups, one row per person with the further"
            + " column `group` (id or title); `organisation` may name several municipalities, parted by a blank, comma or"
            + " plus sign, and a question that is not put to the group must be empty.";

    private static final String MEANING = "A row is laid over the response of its municipality. A question none of whose columns"
            + " stands in the file is left as it is, and so are those rows of a matrix that have no column; a cell that"
            + " is there and empty takes an answer back. Earlier answers stay as earlier revisions. A response of which"
            + " every field then has an answer, from the file or from before, becomes a submitted one, any other a"
            + " draft. A row without any answer is accepted"
            + " and leaves everything as it is. `rows` counts the rows below the headings, blank ones left out;"
            + " `accepted` those without faults, whether they were stored or not (0 if a heading is at fault). In"
            + " `faults`, `row` is the row as a spreadsheet counts it: the first row of the file is 1, blank rows count,"
            + " a quoted line break does not. `column` and `value` are empty where no one column or cell is at fault."
            + " `problem` is in Danish. Faults beyond 20,000 are counted in a last entry. Rows of persons are added to what"
            + " is there and replace nothing; `persons` then counts those accepted by group and the municipalities they"
            + " answer about, and the same file is refused a second time unless `again` is true.";

    /** What came of it. */
    public record ImportJson(int rows, int accepted, List<ImportResult.Fault> faults) {}

    /** The same, where each row is a person. */
    public record PersonImportJson(int rows, int accepted, PersonsJson persons, List<ImportResult.Fault> faults) {}

    /** Those accepted, by group, and about how many municipalities they answer. */
    public record PersonsJson(Map<String, Integer> groups, int municipalities) {}

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Importing importing;

    @POST
    @Consumes({"text/csv", WORKBOOK})
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(summary = "Import answers from a CSV file or a workbook (KL's administrators)", description = MEANING)
    @Parameter(
            name = "dryRun",
            in = ParameterIn.QUERY,
            description = "true or false (default). Check everything and store nothing; always answers 200")
    @Parameter(
            name = "partial",
            in = ParameterIn.QUERY,
            description = "true or false (default). Store the rows without faults although others have faults;"
                    + " refused if no row is without faults, or if a heading is at fault")
    @Parameter(
            name = "replace",
            in = ParameterIn.QUERY,
            description = "true or false (default). Replace submitted responses, which is a fault otherwise;"
                    + " if the new answers leave a field open, the response becomes a draft again")
    @Parameter(
            name = "again",
            in = ParameterIn.QUERY,
            description = "true or false (default). Import a file of persons although the same one has been imported")
    @Parameter(
            name = "mapping",
            in = ParameterIn.QUERY,
            description = "The id of a column mapping of the campaign's questionnaire version, by which the file is read")
    @RequestBody(
            description = FORMAT,
            required = true,
            content = {@Content(mediaType = "text/csv"), @Content(mediaType = WORKBOOK)})
    @APIResponse(responseCode = "200", description = "Stored, or a dry run: {rows, accepted, faults}")
    @APIResponse(responseCode = "400", description = "A parameter is neither true nor false, or no id")
    @APIResponse(responseCode = "403", description = "Not one of KL's administrators")
    @APIResponse(responseCode = "404", description = "No such campaign, or no such column mapping")
    @APIResponse(responseCode = "409", description = "The campaign is closed")
    @APIResponse(responseCode = "413", description = "Over 20 MB")
    @APIResponse(responseCode = "415", description = "Neither text/csv nor a workbook")
    @APIResponse(responseCode = "422", description = "Refused because of the faults, nothing stored: the same body")
    public Response importAnswers(@PathParam("id") String id, @Context UriInfo uri, InputStream body)
            throws IOException {
        User user = currentUser.require();
        importing.checkMayImport(user);
        ImportOptions options = new ImportOptions(
                flag(uri, "dryRun"), flag(uri, "partial"), flag(uri, "replace"), flag(uri, "again"), mapping(uri));
        ImportedFile file = new ImportedFile("", JsonBody.bytes(body, LIMIT));
        ImportResult result = importing.importAnswers(user, PathValues.campaign(id), file, options, DANISH);
        return Response.status(result.stored() || options.dryRun() ? 200 : 422)
                .type(MediaType.APPLICATION_JSON)
                .entity(json(result))
                .build();
    }

    private static Object json(ImportResult result) {
        return result.persons()
                .<Object>map(persons -> new PersonImportJson(
                        result.rows(),
                        result.accepted(),
                        new PersonsJson(persons.byGroup(), persons.municipalities()),
                        result.faults()))
                .orElseGet(() -> new ImportJson(result.rows(), result.accepted(), result.faults()));
    }

    private static Optional<UUID> mapping(UriInfo uri) {
        List<String> values = uri.getQueryParameters().getOrDefault("mapping", List.of());
        try {
            return values.stream().findFirst().map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            throw new BadRequestBodyException("mapping", "The id of a column mapping is wanted");
        }
    }

    /** @throws BadRequestBodyException naming the parameter, unless it is absent, true or false */
    private static boolean flag(UriInfo uri, String name) {
        List<String> values = uri.getQueryParameters().getOrDefault(name, List.of());
        if (values.isEmpty()) {
            return false;
        }
        String value = values.get(0).toLowerCase(Locale.ROOT);
        if (values.size() > 1 || !(value.equals("true") || value.equals("false"))) {
            throw new BadRequestBodyException(name, "The parameter " + name + " is true or false, given once");
        }
        return value.equals("true");
    }
}
