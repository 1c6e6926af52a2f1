package dk.styringsportal.api;

import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.response.Answers;
import dk.styringsportal.scoring.Scoring;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Published questionnaires, and what answers to them would score. No log-in. */
@Path("/v1/questionnaires")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionnairesResource {

    private static final String ANSWERS = "answers";
    private static final String GROUP = "group";

    @Inject
    private Questionnaires questionnaires;

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
        JsonBody read = JsonBody.read(body);
        Answers answers = answers(questionnaire, read);
        return ScoreJson.of(questionnaire, Scoring.score(questionnaire, group(questionnaire, read), answers));
    }

    /** Wanted where the questionnaire has respondent groups, and nowhere else. */
    private static Optional<GroupId> group(QuestionnaireVersion questionnaire, JsonBody body) {
        Optional<String> named = body.optionalText(GROUP);
        Optional<GroupId> group = named.flatMap(questionnaire::group).map(RespondentGroup::id);
        if (named.isPresent() != group.isPresent() || group.isEmpty() != questionnaire.groups().isEmpty()) {
            throw new BadRequestBodyException(GROUP, questionnaire.groups().isEmpty()
                    ? "The questionnaire has no respondent groups"
                    : "One of the respondent groups is wanted: " + questionnaire.groups().stream()
                            .map(known -> known.id().value())
                            .collect(Collectors.joining(", ")));
        }
        return group;
    }

    private static Answers answers(QuestionnaireVersion questionnaire, JsonBody body) {
        Map<ItemCode, AnswerValue> values = new LinkedHashMap<>();
        body.members(ANSWERS).forEach((code, plain) -> {
            Item item = questionnaire
                    .item(code)
                    .orElseThrow(() -> new BadRequestBodyException(
                            ANSWERS + "/" + code, "The questionnaire has no question \"" + code + "\""));
            if (plain != null) {
                values.put(item.code(), read(item, plain));
            }
        });
        return new Answers(values);
    }

    private static AnswerValue read(Item item, Object plain) {
        try {
            return item.read(plain);
        } catch (MalformedAnswerException fault) {
            throw JsonBody.within(ANSWERS, fault);
        }
    }
}
