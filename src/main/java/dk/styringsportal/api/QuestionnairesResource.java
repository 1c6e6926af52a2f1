package dk.styringsportal.api;

import dk.styringsportal.application.CaseSums;
import dk.styringsportal.application.Codebooks;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Exchange;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.application.Reports;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.codebook.CodebookWriter;
import dk.styringsportal.scoring.Scoring;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Published questionnaires, and what answers to them would score. No log-in. */
@Path("/v1/questionnaires")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionnairesResource {

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Reports reports;

    @Inject
    private Codebooks codebooks;

    @Inject
    private Exchange exchange;

    @Inject
    private CaseSums sums;

    @Inject
    private CurrentUser currentUser;

    /** An entry of the list. */
    public record EntryJson(String id, String version, String title) {}

    @GET
    @Operation(summary = "The published questionnaires")
    public List<EntryJson> list() {
        return questionnaires.published().stream()
                .map(questionnaire -> new EntryJson(
                        questionnaire.id().id(), questionnaire.id().version(), questionnaire.title()))
                .toList();
    }

    @GET
    @Path("/{id}/{version}")
    @Operation(summary = "All that one questionnaire asks, with points, rules and recommendations")
    public QuestionnaireJson one(@PathParam("id") String id, @PathParam("version") String version) {
        return QuestionnaireJson.of(questionnaires.get(PathValues.questionnaire(id, version)));
    }

    @POST
    @Path("/{id}/{version}/score")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What these answers score; nothing is stored",
            description = "{\"answers\": {\"q01\": \"ja\", \"q04\": {\"p-95\": \"nej\"},"
                    + " \"q34\": {\"direktion\": []}}}; points are null while a field they rest on is unanswered. With respondent groups"
                    + " also {\"group\": \"ledere\"}")
    public ScoreJson score(@PathParam("id") String id, @PathParam("version") String version, InputStream body)
            throws IOException {
        QuestionnaireVersion questionnaire = questionnaires.get(PathValues.questionnaire(id, version));
        JsonBody read = JsonBody.read(body, GivenAnswers.limit(questionnaire));
        GivenAnswers given = GivenAnswers.in(questionnaire, read);
        return ScoreJson.of(questionnaire, Scoring.score(questionnaire, given.group(), given.answers()));
    }

    /** @param group one respondent group's questions in its own words; all questions where nothing is said */
    @GET
    @Path("/{id}/{version}/blank.pdf")
    @Produces("application/pdf")
    @Operation(
            summary = "The questionnaire to fill in on paper, as PDF/A-3a and PDF/UA-1",
            description = "?group=ledere gives that group's questions in its own words; without it, all questions with"
                    + " whom they are put to")
    public Response blank(
            @PathParam("id") String id, @PathParam("version") String version, @QueryParam("group") String group)
            throws IOException {
        QuestionnaireVersion questionnaire = questionnaires.get(PathValues.questionnaire(id, version));
        Optional<RespondentGroup> named = GivenAnswers.group(questionnaire, Optional.ofNullable(group).filter(text -> !text.isBlank()));
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        reports.blankQuestionnaire(questionnaire, named, paper);
        return file(paper, "inline", questionnaire.id() + named.map(one -> "-" + one.id()).orElse("") + ".pdf");
    }

    @GET
    @Path("/{id}/{version}/files/{kind}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The questionnaire as a file; to KL also one that is not published",
            description = "kind: yaml (the questionnaire file), spreadsheet (.xlsx, nothing is lost), xlsform (.xlsx for ODK,"
                    + " KoboToolbox and others; what it cannot hold is left out)")
    public Response whole(@PathParam("id") String id, @PathParam("version") String version, @PathParam("kind") String kind) {
        QuestionnaireVersion questionnaire = questionnaires.get(currentUser.get(), PathValues.questionnaire(id, version));
        return QuestionnaireFile.of(
                exchange, QuestionnaireFile.kind(kind), questionnaire.id().toString(), exchange.contentOf(questionnaire.id()));
    }

    @GET
    @Path("/{id}/{version}/cases.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(
            summary = "The workbook in which a municipality adds its own cases up to the questionnaire's numbers",
            description = "Only where the questionnaire has a sheet of cases. Of one that is not published, for KL, and for"
                    + " municipalities while a round asks it")
    public Response cases(@PathParam("id") String id, @PathParam("version") String version) throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        QuestionnaireVersionId questionnaire = PathValues.questionnaire(id, version);
        sums.writeTemplate(currentUser.get(), questionnaire, workbook);
        return file(workbook, "attachment", "sager-" + questionnaire + ".xlsx");
    }

    @GET
    @Path("/{id}/{version}/codebook.csv")
    @Produces("text/csv; charset=utf-8")
    @Operation(
            summary = "What each variable and value of the data means, as a table for spreadsheets",
            description = "UTF-8 with byte order mark, cells parted by semicolons, decimal commas; a line for each variable"
                    + " and value. A text that a spreadsheet would take for a formula has an apostrophe before it")
    public Response codebook(@PathParam("id") String id, @PathParam("version") String version) throws IOException {
        return codebook(id, version, CodebookWriter.Format.CSV, "csv");
    }

    @GET
    @Path("/{id}/{version}/codebook.xml")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "What each variable and value of the data means, as DDI-Codebook 2.6")
    public Response ddi(@PathParam("id") String id, @PathParam("version") String version) throws IOException {
        return codebook(id, version, CodebookWriter.Format.DDI, "xml");
    }

    private Response codebook(String id, String version, CodebookWriter.Format format, String ending) throws IOException {
        ByteArrayOutputStream codebook = new ByteArrayOutputStream();
        QuestionnaireVersionId questionnaire = PathValues.questionnaire(id, version);
        codebooks.write(questionnaire, format, codebook);
        return file(codebook, "attachment", "kodebog-" + questionnaire + "." + ending);
    }

    private static Response file(ByteArrayOutputStream content, String disposition, String name) {
        return QuestionnaireFile.sent(content.toByteArray(), null, disposition, name);
    }
}
