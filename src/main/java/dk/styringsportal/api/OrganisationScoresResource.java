package dk.styringsportal.api;

import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.KeyFigureReports;
import dk.styringsportal.application.MeetingPapers;
import dk.styringsportal.application.Reports;
import dk.styringsportal.application.Results;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A municipality's scores, for itself and KL. */
@Path("/v1/campaigns/{id}/organisations/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationScoresResource {

    private static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Results results;

    @Inject
    private Reports reports;

    @Inject
    private MeetingPapers papers;

    @Inject
    private KeyFigureReports keyFigureReports;

    @PathParam("id")
    private String id;

    @PathParam("code")
    private String code;

    /**
     * @param group the key of a group the municipality is offered; region where nothing is said
     * @param intervals true for the uncertainty of means, if it is chance who did not answer
     */
    @GET
    @Path("/scores")
    @Operation(
            summary = "Points with reasons, and the comparison once it is open; 404 before submission",
            description = "The nation is that of the newest edition that may be read, which edition names; before there is one it is"
                    + " that of the last snapshot, provisionally, and edition is null. With intervals=true a line of the comparison"
                    + " has interval and groupInterval: 95 percent of the mean of all municipalities that the round asks, and of the"
                    + " group's members among them, if it is chance who did not answer. The finite population is taken into account,"
                    + " so they are narrow where most have answered, and null where all have, or only one")
    public MunicipalityScoresJson scores(@QueryParam("group") String group, @QueryParam("intervals") boolean intervals) {
        return MunicipalityScoresJson.of(
                results.of(
                        currentUser.require(),
                        PathValues.campaign(id),
                        PathValues.organisation(code),
                        PathValues.group(group)),
                intervals);
    }

    /** @param group as for the scores */
    @GET
    @Path("/report.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The score report as PDF/A-3a and PDF/UA-1; 404 before submission")
    public Response report(@QueryParam("group") String group) throws IOException {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        reports.scoreReport(
                currentUser.require(),
                PathValues.campaign(id),
                PathValues.organisation(code),
                PathValues.group(group),
                report);
        return Response.ok(report.toByteArray())
                .header("Content-Disposition", "inline; filename=\"scorerapport-" + code + ".pdf\"")
                .build();
    }

    /** @param group as for the scores */
    @GET
    @Path("/committee.docx")
    @Produces(DOCUMENT)
    @Operation(
            summary = "The result for the municipality's committee as a document of two pages to go on writing in",
            description = "In Danish: result, three strengths, three points to develop, reservation, draft of the case text;"
                    + " 404 before submission")
    public Response committeePaper(@QueryParam("group") String group) throws IOException {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        papers.committeePaper(
                currentUser.require(), PathValues.campaign(id), PathValues.organisation(code), PathValues.group(group), paper);
        return QuestionnaireFile.sent(paper.toByteArray(), DOCUMENT, "attachment", "udvalg-" + code + ".docx");
    }

    /** @param group as for the scores */
    @GET
    @Path("/committee.pptx")
    @Produces(SLIDES)
    @Operation(summary = "The same as slides with charts that PowerPoint can edit; 404 before submission")
    public Response committeeSlides(@QueryParam("group") String group) throws IOException {
        ByteArrayOutputStream slides = new ByteArrayOutputStream();
        papers.committeeSlides(
                currentUser.require(), PathValues.campaign(id), PathValues.organisation(code), PathValues.group(group), slides);
        return QuestionnaireFile.sent(slides.toByteArray(), SLIDES, "attachment", "udvalg-" + code + ".pptx");
    }

    /** @param group as for the scores */
    @GET
    @Path("/themes/{theme}/sheet.pdf")
    @Produces("application/pdf")
    @Operation(
            summary = "One theme on one page for a meeting, as PDF/A-3a and PDF/UA-1; 404 before submission",
            description = "In Danish. What has no room on the page is left out, and the sheet says so")
    public Response themeSheet(@PathParam("theme") String theme, @QueryParam("group") String group) throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        papers.themeSheet(
                currentUser.require(),
                PathValues.campaign(id),
                PathValues.organisation(code),
                PathValues.group(group),
                PathValues.theme(theme),
                sheet);
        return QuestionnaireFile.sent(sheet.toByteArray(), "application/pdf", "inline", "tema-" + theme + "-" + code + ".pdf");
    }

    @GET
    @Path("/key-figures")
    @Operation(
            summary = "The municipality's key figures beside those of all; 404 before submission, or where there are none",
            description = "A line for each number, as the report has them. What others may not see of few citizens has the code :")
    public List<KeyFigureJson> keyFigures() {
        return keyFigureReports.of(currentUser.require(), PathValues.campaign(id), PathValues.organisation(code)).stream()
                .map(KeyFigureJson::of)
                .toList();
    }

    @GET
    @Path("/key-figures.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The report on its key figures as PDF/A-3a and PDF/UA-1; 404 before submission, or where there are none")
    public Response keyFigureReport() throws IOException {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        keyFigureReports.write(currentUser.require(), PathValues.campaign(id), PathValues.organisation(code), report);
        return Response.ok(report.toByteArray())
                .header("Content-Disposition", "inline; filename=\"noegletalsrapport-" + code + ".pdf\"")
                .build();
    }
}
