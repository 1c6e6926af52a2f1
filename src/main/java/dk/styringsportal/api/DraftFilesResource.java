package dk.styringsportal.api;

import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Drafts;
import dk.styringsportal.application.Exchange;
import dk.styringsportal.application.Reports;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.draft.ContentFormat;
import dk.styringsportal.questionnaire.draft.Draft;
import dk.styringsportal.questionnaire.draft.Judgement;
import dk.styringsportal.questionnaire.draft.UnsoundDraftException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Drafts as files. */
@Path("/v1/drafts/{draft}/files")
@RequestScoped
public class DraftFilesResource {

    /** In bytes: 5 MB. */
    private static final int LIMIT = 5 * 1024 * 1024;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Drafts drafts;

    @Inject
    private Exchange exchange;

    @Inject
    private Reports reports;

    /**
     * What a file that was read does not carry.
     *
     * @param lost one sentence each, in English
     */
    public record ReadJson(long revision, List<String> lost) {}

    @GET
    @Path("/{kind}")
    @Operation(
            summary = "A draft as a file (KL)",
            description = "kind: yaml (the questionnaire file), spreadsheet (.xlsx, nothing is lost), xlsform (.xlsx for ODK,"
                    + " KoboToolbox and others; what it cannot hold is left out)")
    public Response file(@PathParam("draft") String draft, @PathParam("kind") String kind) {
        Draft found = draft(draft);
        return QuestionnaireFile.of(exchange, QuestionnaireFile.kind(kind), found.questionnaire(), found.content());
    }

    @PUT
    @Path("/{kind}")
    @Consumes(MediaType.WILDCARD)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(summary = "Put what a file says in place of a draft; it can be undone (KL's administrators)")
    public ReadJson read(@PathParam("draft") String draft, @PathParam("kind") String kind, InputStream body) throws IOException {
        Drafts.checkMayWrite(currentUser.require());
        ContentFormat.Kind wanted = QuestionnaireFile.kind(kind);
        Draft before = draft(draft);
        byte[] file = JsonBody.bytes(body, LIMIT);
        ContentFormat.Read read = exchange.read(wanted, "body", file);
        Draft after = drafts.change(currentUser.require(), before.id(), content -> read.content());
        return new ReadJson(after.revision(), read.losses().stream().map(loss -> loss.in(Locale.ENGLISH)).toList());
    }

    /** @param group one respondent group's questions in its own words; all questions where nothing is said */
    @GET
    @Path("/blank.pdf")
    @Produces("application/pdf")
    @Operation(summary = "A draft to fill in on paper or talk through at meetings (KL)")
    public Response blank(@PathParam("draft") String draft, @QueryParam("group") String group) throws IOException {
        Judgement judgement = drafts.judge(draft(draft).content());
        QuestionnaireVersion version = judgement.version().orElseThrow(() -> new UnsoundDraftException(judgement.faults()));
        Optional<RespondentGroup> named = Optional.ofNullable(group).flatMap(version::group);
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        reports.blankQuestionnaire(version, named, paper);
        return QuestionnaireFile.sent(
                paper.toByteArray(), "application/pdf", "inline", version.id() + named.map(one -> "-" + one.id()).orElse("") + ".pdf");
    }

    private Draft draft(String text) {
        return drafts.get(currentUser.require(), DraftsResource.id(text));
    }
}
