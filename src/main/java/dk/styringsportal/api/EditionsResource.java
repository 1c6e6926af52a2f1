package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.EditionDownload;
import dk.styringsportal.application.EditionFiles;
import dk.styringsportal.application.Editions;
import dk.styringsportal.application.ReadingEditions;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.FigureFilter;
import dk.styringsportal.report.data.DataFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Editions: approved by another than their maker, published, withdrawn; and their figures for everybody. */
@Path("/v1/editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EditionsResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Editions editions;

    @Inject
    private ReadingEditions reading;

    @Inject
    private EditionDownload download;

    @Inject
    private EditionFiles files;

    @Inject
    private EditionFileReplies replies;

    @Inject
    private Freshness freshness;

    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "Published editions, newest first; to KL all")
    public List<EditionJson> list() {
        List<Edition> listed = reading.list(currentUser.get());
        freshness.of(listed);
        return listed.stream().map(this::json).toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One edition: published or withdrawn, to KL any")
    public EditionJson one(@PathParam("id") String id) {
        Edition edition = readable(id);
        freshness.of(edition);
        return json(edition);
    }

    @GET
    @Path("/{id}/figures")
    @Operation(
            summary = "The figures of an edition with its method text: published, to KL any",
            description = "Points are on the scale 0 to 100. 410 with the reason where it has been withdrawn. Parameters named as the"
                    + " figures' members choose some of them, as in ?kind=options&item=q01&group=ledere; one given twice takes both")
    public EditionFiguresJson figures(@PathParam("id") String id, @Context UriInfo uri) {
        Edition edition = figured(id);
        return EditionFiguresJson.of(json(edition), reading.content(edition), filter(uri));
    }

    @GET
    @Path("/{id}/figures.csv")
    @Produces({"text/csv; charset=utf-8", Problem.MEDIA_TYPE})
    @Operation(
            summary = "The same as a table for spreadsheets, a line for each value",
            description = "UTF-8 with byte order mark, cells parted by semicolons, decimal commas; \":\" is suppressed")
    public Response table(@PathParam("id") String id) {
        Edition edition = figured(id);
        StreamingOutput table = out -> reading.writeTable(edition, out);
        return attachment(Response.ok(table, "text/csv; charset=utf-8"), edition, "csv");
    }

    @GET
    @Path("/{id}/report.pdf")
    @Produces({EditionFileReplies.PDF, Problem.MEDIA_TYPE})
    @Operation(
            summary = "The national report of the edition as PDF/A-3a and PDF/UA-1",
            description = "Results, method, response, a chapter for each theme, and appendices, in Danish; its figures lie inside as CSV."
                    + " Beside overall ratings stand those of the municipalities themselves where the same round has such an edition")
    public Response report(@PathParam("id") String id, @Context UriInfo uri) {
        Edition edition = figured(id);
        reading.selfAssessment(edition).ifPresent(self -> freshness.of(List.of(edition, self)));
        return replies.file(edition, DataFile.REPORT, uri);
    }

    @GET
    @Path("/{id}/data.xlsx")
    @Produces({EditionFileReplies.XLSX, Problem.MEDIA_TYPE})
    @Operation(
            summary = "The edition as a workbook: scores, answers, every figure, method",
            description = "\":\" is suppressed, \".\" not relevant, \"-\" none, \"..\" no answer")
    public Response workbook(@PathParam("id") String id, @Context UriInfo uri) {
        return replies.file(figured(id), DataFile.XLSX, uri);
    }

    @GET
    @Path("/{id}/data.ods")
    @Produces({EditionFileReplies.ODS, Problem.MEDIA_TYPE})
    @Operation(summary = "The same as an OpenDocument spreadsheet")
    public Response spreadsheet(@PathParam("id") String id, @Context UriInfo uri) {
        return replies.file(figured(id), DataFile.ODS, uri);
    }

    @GET
    @Path("/{id}/figures.pptx")
    @Produces({EditionFileReplies.PPTX, Problem.MEDIA_TYPE})
    @Operation(
            summary = "The edition's figures as slides with charts that can be edited",
            description = "For each theme and question a chart with its numbers in a sheet behind it; what is withheld stands in words")
    public Response slides(@PathParam("id") String id, @Context UriInfo uri) {
        return replies.file(figured(id), DataFile.PPTX, uri);
    }

    @GET
    @Path("/{id}/data.csv")
    @Produces({EditionFileReplies.CSV, Problem.MEDIA_TYPE})
    @Operation(
            summary = "Every figure, a line for each value",
            description = "For Danish spreadsheets: UTF-8 with byte order mark, semicolons, decimal commas. ?variant=plain is for programs:"
                    + " no mark, commas, decimal points, English headings")
    public Response lines(@PathParam("id") String id, @QueryParam("variant") String variant, @Context UriInfo uri) {
        return replies.lines(figured(id), variant, uri);
    }

    @GET
    @Path("/{id}/data.json-stat")
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(
            summary = "A cube of the edition's figures as a JSON-stat 2.0 dataset",
            description = "The scores, or where there are none the answers; ?cube= takes another, which \"link\" lists")
    public Response cube(@PathParam("id") String id, @QueryParam("cube") String cube, @Context UriInfo uri) throws IOException {
        return replies.cube(figured(id), cube, uri);
    }

    @GET
    @Path("/{id}/microdata.zip")
    @Produces({"application/zip", Problem.MEDIA_TYPE})
    @Operation(
            summary = "What each has answered, with codebook and scripts for SPSS and R (KL)",
            description = "data.csv, codebook.xml (DDI-Codebook 2.6), laes.sps, laes.R and the published table that laes.R works out again")
    public Response microdata(@PathParam("id") String id) {
        Edition edition = reading.fetchable(currentUser.require(), PathValues.edition(id));
        StreamingOutput file = out -> files.writeMicrodata(edition, out);
        return attachment(Response.ok(file, "application/zip"), edition, "mikrodata.zip");
    }

    @GET
    @Path("/{id}/package")
    @Produces({"application/x-ndjson", Problem.MEDIA_TYPE})
    @Operation(
            summary = "The edition's file with all it rests on, which deploy/verify-edition.sh works out again (KL)",
            description = "A JSON object a line; the last has the SHA-256 of all lines before. It holds what each has answered:"
                    + " never to be passed on")
    public Response file(@PathParam("id") String id) {
        Edition edition = reading.fetchable(currentUser.require(), PathValues.edition(id));
        StreamingOutput file = out -> download.write(edition, out);
        return attachment(Response.ok(file, "application/x-ndjson"), edition, "jsonl");
    }

    @POST
    @Path("/{id}/approve")
    @Operation(summary = "Approves a draft (KL, but not its maker: 409)")
    public EditionJson approve(@PathParam("id") String id) {
        return json(editions.approve(currentUser.require(), PathValues.edition(id)));
    }

    @POST
    @Path("/{id}/hearing")
    @Operation(
            summary = "Lets municipalities read an approved edition before it is published (KL administrator)",
            description = "{\"from\": \"2026-12-01T08:00:00Z\"}, or nothing for at once")
    public EditionJson hear(@PathParam("id") String id, InputStream stream) throws IOException {
        User user = currentUser.require();
        Instant from = RoundJson.moment(JsonBody.readOptional(stream), "from").orElseGet(clock::instant);
        return json(editions.hear(user, PathValues.edition(id), from));
    }

    @POST
    @Path("/{id}/publish")
    @Operation(
            summary = "Publishes an approved edition (KL administrator)",
            description = "At once, or with {\"publishAt\": \"2026-12-10T05:00:00Z\"} when that embargo ends; until then it can be"
                    + " moved. 409 unless it is approved")
    public EditionJson publish(@PathParam("id") String id, InputStream stream) throws IOException {
        User user = currentUser.require();
        return json(editions.publish(
                user, PathValues.edition(id), RoundJson.moment(JsonBody.readOptional(stream), "publishAt")));
    }

    @POST
    @Path("/{id}/withdraw")
    @Operation(
            summary = "Withdraws a published edition (KL administrator)",
            description = "{\"reason\": …}, which everybody reads in place of the figures. 409 unless it is published")
    public EditionJson withdraw(@PathParam("id") String id, InputStream stream) throws IOException {
        User user = currentUser.require();
        EditionId edition = PathValues.edition(id);
        String reason = JsonBody.readOptional(stream).optionalText("reason").orElse("");
        return json(editions.withdraw(user, edition, reason));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Deletes an edition that has not been public (KL administrator); 409 for any other")
    public void discard(@PathParam("id") String id) {
        editions.discard(currentUser.require(), PathValues.edition(id));
    }

    private Edition readable(String id) {
        return reading.get(currentUser.get(), PathValues.edition(id));
    }

    private Edition figured(String id) {
        Edition edition = readable(id);
        if (currentUser.get().filter(User::isKl).isEmpty()) {
            edition.withdrawal().ifPresent(reason -> {
                throw new WithdrawnEditionException(reason);
            });
        }
        freshness.of(edition);
        return edition;
    }

    private static FigureFilter filter(UriInfo uri) {
        try {
            return FigureFilter.of(uri.getQueryParameters());
        } catch (IllegalArgumentException unknown) {
            throw new BadRequestBodyException("query", unknown.getMessage());
        }
    }

    static Response attachment(Response.ResponseBuilder response, Edition edition, String ending) {
        String name = "udgave-" + edition.id() + "-" + edition.version() + "." + ending;
        return response.header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }

    private EditionJson json(Edition edition) {
        return EditionJson.of(edition, reading.isInvented(edition), clock.instant());
    }
}
