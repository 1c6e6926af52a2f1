package dk.styringsportal.api;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.response.Answers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Answers that were sent to be scored: {"group": "ledere", "answers": {"q01": "ja"}}.
 *
 * @param group empty in a questionnaire without groups
 */
record GivenAnswers(Optional<GroupId> group, Answers answers) {

    private static final String ANSWERS = "answers";
    private static final String GROUP = "group";

    /** In bytes, of a row with the longest names there are and an option or two. */
    private static final int OF_A_FIELD = 128;

    /** How many bytes all answers to the questionnaire may take: as many as any body, and more where it asks very much. */
    static int limit(QuestionnaireVersion questionnaire) {
        int fields = questionnaire.questions().stream().mapToInt(Item::fields).sum();
        return Math.max(JsonBody.LIMIT, OF_A_FIELD * fields);
    }

    /** @throws BadRequestBodyException naming what is no question, no answer to it, or no group, or is missing */
    static GivenAnswers in(QuestionnaireVersion questionnaire, JsonBody body) {
        Optional<RespondentGroup> group = group(questionnaire, body.optionalText(GROUP));
        if (group.isEmpty() && !questionnaire.groups().isEmpty()) {
            throw notAGroup(questionnaire);
        }
        return new GivenAnswers(group.map(RespondentGroup::id), answers(questionnaire, body));
    }

    /** The group of that id; empty where none is named. */
    static Optional<RespondentGroup> group(QuestionnaireVersion questionnaire, Optional<String> id) {
        Optional<RespondentGroup> group = id.flatMap(questionnaire::group);
        if (id.isPresent() && group.isEmpty()) {
            throw notAGroup(questionnaire);
        }
        return group;
    }

    private static BadRequestBodyException notAGroup(QuestionnaireVersion questionnaire) {
        return new BadRequestBodyException(GROUP, questionnaire.groups().isEmpty()
                ? "The questionnaire has no respondent groups"
                : "One of the respondent groups is wanted: " + questionnaire.groups().stream()
                        .map(known -> known.id().value())
                        .collect(Collectors.joining(", ")));
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
