package dk.styringsportal.api;

import dk.styringsportal.application.Answering;
import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.SumCheck;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.Consistency;
import dk.styringsportal.response.Finding;
import dk.styringsportal.response.Progress;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.SumFindings;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One municipality's response: its answers, one at a time, its comments, and its submission. */
@Path("/v1/responses/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ResponsesResource {

    private static final int LONGEST_KEY = 100;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Answering answering;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Questionnaires questionnaires;

    @PathParam("id")
    private String id;

    /**
     * A response.
     *
     * @param state draft or submitted
     */
    public record ResponseJson(
            String id,
            long campaign,
            String organisation,
            String state,
            String submittedAt,
            String submittedBy,
            Map<String, Object> answers,
            Map<String, Object> comments,
            ProgressJson progress,
            NotAskedJson notAsked,
            List<FindingJson> findings) {}

    /**
     * How far the response is.
     *
     * @param questions that are asked by the answers so far
     * @param missing how many of them stand in the way of submitting
     */
    public record ProgressJson(int answered, int questions, int missing) {

        static ProgressJson of(Progress progress) {
            return new ProgressJson(progress.answered(), progress.items(), progress.missing());
        }
    }

    /** What is not asked by the answers so far: items, rows by item, and options by item. Their answers are kept. */
    public record NotAskedJson(List<String> items, Map<String, List<String>> rows, Map<String, List<String>> options) {

        static NotAskedJson of(QuestionnaireVersion questionnaire, Asked asked) {
            Map<String, List<String>> rows = new TreeMap<>();
            Map<String, List<String>> options = new TreeMap<>();
            for (Item item : questionnaire.items()) {
                put(rows, item, left(item.rows(), asked.rows(item), row -> row.key().value()));
                put(options, item, left(item.options(), asked.options(item), option -> option.key().value()));
            }
            return new NotAskedJson(
                    questionnaire.items().stream()
                            .filter(item -> !asked.isAsked(item))
                            .map(item -> item.code().value())
                            .toList(),
                    rows,
                    options);
        }

        private static void put(Map<String, List<String>> byItem, Item item, List<String> keys) {
            if (!keys.isEmpty()) {
                byItem.put(item.code().value(), keys);
            }
        }

        private static <T> List<String> left(List<T> all, List<T> asked, Function<T, String> key) {
            return all.size() == asked.size()
                    ? List.of()
                    : all.stream().filter(part -> !asked.contains(part)).map(key).toList();
        }
    }

    /** Two answers that may not agree, or one that follows from another. */
    public record FindingJson(
            String id, String item, String row, String given, String text, String follows, boolean contradiction) {

        static FindingJson of(Finding finding) {
            return new FindingJson(
                    finding.rule().id(),
                    finding.rule().expect().item().value(),
                    finding.row().map(RowKey::value).orElse(null),
                    finding.rule().when().item().value(),
                    finding.rule().text(),
                    finding.follows().map(OptionKey::value).orElse(null),
                    finding.contradiction());
        }

        /** Beside the first of the numbers that are added up. */
        static FindingJson of(SumCheck check) {
            return new FindingJson(
                    check.id(),
                    check.sum().get(0).item().value(),
                    null,
                    check.of().get(0).item().value(),
                    check.text(),
                    null,
                    true);
        }
    }

    /** The new revision and when it was stored. */
    public record SavedJson(long revision, String savedAt) {

        static SavedJson of(Answering.Saved saved) {
            return new SavedJson(saved.revision(), saved.savedAt().toString());
        }
    }

    @GET
    @Operation(summary = "The response with its answers, comments and what may not agree")
    public ResponseJson read() {
        return json(answering.read(currentUser.require(), PathValues.response(id)));
    }

    @PUT
    @Path("/answers/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stores one answer",
            description = "{\"value\": …, \"revision\": the revision it was made from, \"key\": the write's idempotency"
                    + " key}; a null value takes the answer back. 409 with \"current\" where somebody has answered since")
    public SavedJson answer(@PathParam("item") String item, InputStream stream) throws IOException {
        var user = currentUser.require();
        JsonBody body = JsonBody.read(stream);
        String key = key(body);
        return SavedJson.of(answering.save(
                user, PathValues.response(id), item, body.plain("value"), body.count("revision"), key));
    }

    /** The idempotency key of a write. */
    static String key(JsonBody body) {
        String key = body.text("key");
        if (key.length() > LONGEST_KEY) {
            throw new BadRequestBodyException("key", "At most " + LONGEST_KEY + " characters are wanted");
        }
        return key;
    }

    @PUT
    @Path("/comments/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stores the comment on one question",
            description = "{\"text\": …, \"revision\": the revision it was made from}; an empty text takes it back")
    public SavedJson comment(@PathParam("item") String item, InputStream stream) throws IOException {
        var user = currentUser.require();
        JsonBody body = JsonBody.read(stream);
        String text = commentText(body);
        return SavedJson.of(
                answering.comment(user, PathValues.response(id), item, text, body.count("revision")));
    }

    /** The text of a comment, without blanks around it. */
    static String commentText(JsonBody body) {
        if (!body.has("text")) {
            throw new BadRequestBodyException("text", "A text is wanted, an empty one to take the comment back");
        }
        String text = body.optionalText("text").orElse("").strip();
        if (text.length() > Comment.LONGEST) {
            throw new BadRequestBodyException("text", "At most " + Comment.LONGEST + " characters are wanted");
        }
        return text;
    }

    @POST
    @Path("/submit")
    @Operation(summary = "Submits the response (the municipality's approver); a submitted one stays as it is")
    public ResponseJson submit() {
        return json(answering.submit(currentUser.require(), PathValues.response(id)));
    }

    private ResponseJson json(Response response) {
        QuestionnaireVersion questionnaire =
                questionnaires.of(campaigns.get(currentUser.require(), response.campaign()));
        Asked asked = Asked.of(questionnaire, response.answers());
        Map<String, Object> answers = new TreeMap<>();
        response.stored().forEach((item, answer) -> answers.put(item.value(), AnswerJson.of(answer)));
        Map<String, Object> comments = new TreeMap<>();
        response.comments().forEach((item, comment) -> comments.put(item.value(), AnswerJson.of(comment)));
        return new ResponseJson(
                response.id().toString(),
                response.campaign().value(),
                response.organisation().value(),
                response.isSubmitted() ? "submitted" : "draft",
                response.submission().map(submission -> submission.at().toString()).orElse(null),
                response.submission().map(submission -> submission.by()).orElse(null),
                answers,
                comments,
                ProgressJson.of(asked.progress()),
                NotAskedJson.of(questionnaire, asked),
                Stream.concat(
                                Consistency.check(questionnaire, asked.answers()).stream().map(FindingJson::of),
                                SumFindings.of(questionnaire, asked).stream().map(FindingJson::of))
                        .toList());
    }
}
