package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.Answering;
import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.application.Receipts;
import dk.styringsportal.application.Returning;
import dk.styringsportal.application.SigningOff;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.SubmittedContent;
import dk.styringsportal.response.Submission;
import dk.styringsportal.response.approval.ApprovalRecord;
import dk.styringsportal.response.approval.SendingBack;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The approval of one response: submitting with a declaration, the receipt, sharing, and what KL does with it. */
@Path("/v1/responses/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Answering answering;

    @Inject
    private SigningOff signingOff;

    @Inject
    private Returning returning;

    @Inject
    private Receipts receipts;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Questionnaires questionnaires;

    @PathParam("id")
    private String id;

    /**
     * What was submitted, sent back and chosen, each list oldest first.
     *
     * @param shares whether named results are shared
     */
    public record ApprovalJson(boolean shares, List<SubmissionJson> submissions, List<SentBackJson> sentBack) {

        static ApprovalJson of(ApprovalRecord record) {
            return new ApprovalJson(
                    record.isShared(),
                    record.submissions().stream().map(SubmissionJson::of).toList(),
                    record.sentBack().stream().map(SentBackJson::of).toList());
        }
    }

    /**
     * A submission.
     *
     * @param questionnaire, questionnaireHash, contentHash null where they were not recorded
     * @param declaration number of the declared text; null where nobody declared
     * @param acceptedFor KL's reason; null unless KL accepted it although answers were missing
     */
    public record SubmissionJson(
            String at,
            String by,
            String questionnaire,
            String questionnaireHash,
            String contentHash,
            Integer declaration,
            String acceptedFor) {

        static SubmissionJson of(Submission made) {
            return new SubmissionJson(
                    made.at().toString(),
                    made.by(),
                    made.content().map(content -> content.questionnaire().toString()).orElse(null),
                    made.content().map(SubmittedContent::questionnaireHash).orElse(null),
                    made.content().map(SubmittedContent::hash).orElse(null),
                    made.declaration().orElse(null),
                    made.acceptedFor().orElse(null));
        }
    }

    /** KL sent the response back. */
    public record SentBackJson(String at, String by, String reason, String comment, SubmissionJson submission) {

        static SentBackJson of(SendingBack back) {
            return new SentBackJson(
                    back.at().toString(),
                    back.by(),
                    word(back.reason()),
                    back.comment(),
                    SubmissionJson.of(back.earlier()));
        }
    }

    @GET
    @Path("/approval")
    @Operation(summary = "Every submission with its hashes, what KL sent back and why, and whether results are shared")
    public ApprovalJson approval() {
        return ApprovalJson.of(signingOff.record(currentUser.require(), PathValues.response(id)));
    }

    @GET
    @Path("/content.txt")
    @Produces("text/plain; charset=utf-8")
    @Operation(
            summary = "The canonical text of the answers as they are now",
            description = "SHA-256 of its bytes is the content hash of the response's submission")
    public String content() {
        User user = currentUser.require();
        Response response = answering.read(user, PathValues.response(id));
        return SubmittedContent.text(
                questionnaires.of(campaigns.get(user, response.campaign())), response.answers());
    }

    @POST
    @Path("/submit")
    @Operation(
            summary = "Submits the response (the municipality's approver); a submitted one stays as it is",
            description = "Whoever calls this declares that the answers are right, unless the body says {\"declared\": false},"
                    + " which is refused with 400 declaration-missing. {\"shares\": true} shares named results with"
                    + " municipalities that share theirs")
    public ResponseJson submit(InputStream stream) throws IOException {
        User user = currentUser.require();
        ResponseId response = known(user);
        JsonBody body = JsonBody.readOptional(stream);
        return json(user, signingOff.submit(user, response, !body.has("declared") || body.truth("declared"), truth(body, "shares")));
    }

    @PUT
    @Path("/sharing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Shares named results, or no longer (the municipality's approver, while the campaign is open)",
            description = "{\"shares\": true}, with municipalities that share theirs")
    public ApprovalJson share(InputStream stream) throws IOException {
        User user = currentUser.require();
        ResponseId response = known(user);
        JsonBody body = JsonBody.read(stream);
        signingOff.share(user, response, body.truth("shares"));
        return approval();
    }

    @POST
    @Path("/send-back")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sends a submitted response back as a draft (KL administrator, while the campaign is open)",
            description = "{\"reason\": doubtful, contradiction, evidence, asked-for or other, \"comment\": what the"
                    + " municipality reads}")
    public ResponseJson sendBack(InputStream stream) throws IOException {
        User user = currentUser.require();
        ResponseId response = known(user);
        JsonBody body = JsonBody.read(stream);
        SendingBack.Reason reason = reason(body.text("reason"));
        String comment = atMost("comment", body.text("comment").strip(), SendingBack.LONGEST);
        return json(user, returning.sendBack(user, response, reason, comment));
    }

    @POST
    @Path("/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Takes a draft with gaps as submitted (KL administrator, while the campaign is open)",
            description = "{\"reason\": what the municipality reads}. Its answers count question by question; themes with"
                    + " gaps and the total have no score")
    public ResponseJson accept(InputStream stream) throws IOException {
        User user = currentUser.require();
        ResponseId response = known(user);
        String reason = atMost("reason", JsonBody.read(stream).text("reason").strip(), Submission.LONGEST_REASON);
        return json(user, returning.accept(user, response, reason));
    }

    @GET
    @Path("/receipt.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The receipt as PDF/A-3a and PDF/UA-1; 409 before submission")
    public jakarta.ws.rs.core.Response receipt() throws IOException {
        ByteArrayOutputStream receipt = new ByteArrayOutputStream();
        receipts.write(currentUser.require(), PathValues.response(id), receipt);
        return jakarta.ws.rs.core.Response.ok(receipt.toByteArray())
                .header("Content-Disposition", "inline; filename=\"kvittering.pdf\"")
                .build();
    }

    /** Whose it is, is asked before what was sent is read. */
    private ResponseId known(User user) {
        return answering.read(user, PathValues.response(id)).id();
    }

    private ResponseJson json(User user, Response response) {
        return ResponseJson.of(questionnaires.of(campaigns.get(user, response.campaign())), response, user);
    }

    /** False where nothing is said. */
    private static boolean truth(JsonBody body, String name) {
        return body.has(name) && body.truth(name);
    }

    private static String atMost(String name, String text, int longest) {
        if (text.length() > longest) {
            throw new BadRequestBodyException(name, "At most " + longest + " characters are wanted");
        }
        return text;
    }

    private static SendingBack.Reason reason(String text) {
        return Arrays.stream(SendingBack.Reason.values())
                .filter(reason -> word(reason).equals(text))
                .findFirst()
                .orElseThrow(() -> new BadRequestBodyException("reason", "One of these is wanted: "
                        + Arrays.stream(SendingBack.Reason.values())
                                .map(ApprovalResource::word)
                                .collect(Collectors.joining(", "))));
    }

    private static String word(SendingBack.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
