package dk.styringsportal.api;

import dk.styringsportal.application.DelegatedAnswering.Visit;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.SumCheck;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Consistency;
import dk.styringsportal.response.Finding;
import dk.styringsportal.response.SumFindings;
import dk.styringsportal.response.delegation.Delegation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was handed over to a colleague, with its answers; nothing tells what stands elsewhere in the response, but that a
 * question is not asked because of it.
 *
 * @param state "not-started", "under-way", "ready" or "returned"
 * @param items the questions' codes, in the questionnaire's order
 * @param submitted whether the response is submitted, and takes no answers
 * @param comments lists by item: a remark, its replies, the next remark; "own" where the colleague can change it
 */
public record TaskJson(
        String title,
        String by,
        String deadline,
        String state,
        boolean submitted,
        List<String> items,
        Map<String, Object> answers,
        Map<String, Object> comments,
        ResponseJson.ProgressJson progress,
        ResponseJson.NotAskedJson notAsked,
        List<ResponseJson.FindingJson> findings) {

    static TaskJson of(Visit visit) {
        Delegation delegation = visit.delegation();
        QuestionnaireVersion questionnaire = visit.questionnaire();
        Asked asked = Asked.of(questionnaire, visit.response().answers());
        List<Item> items = visit.taskIn(questionnaire).items();
        Map<String, Object> answers = new TreeMap<>();
        visit.response().stored().forEach((item, answer) -> {
            if (delegation.covers(item)) {
                answers.put(item.value(), AnswerJson.of(answer));
            }
        });
        Map<String, Object> comments = new TreeMap<>();
        delegation.items().stream()
                .filter(item -> !visit.comments(item).isEmpty())
                .forEach(item -> comments.put(item.value(), comments(visit, item)));
        return new TaskJson(
                visit.campaign().title(),
                delegation.givenBy(),
                delegation.deadline().toString(),
                state(delegation),
                visit.response().isSubmitted(),
                items.stream().map(item -> item.code().value()).toList(),
                answers,
                comments,
                ResponseJson.ProgressJson.of(asked.progress(items)),
                ResponseJson.NotAskedJson.of(items, asked),
                findings(delegation, questionnaire, asked));
    }

    private static List<Map<String, Object>> comments(Visit visit, ItemCode item) {
        return visit.comments(item).stream().map(comment -> AnswerJson.of(comment, visit.wrote(comment))).toList();
    }

    static String state(Delegation delegation) {
        return delegation.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those between questions that were all handed over: others would tell what was answered elsewhere. */
    private static List<ResponseJson.FindingJson> findings(
            Delegation delegation, QuestionnaireVersion questionnaire, Asked asked) {
        return Stream.concat(
                        Consistency.check(questionnaire, asked.answers()).stream()
                                .filter(finding -> isWithin(delegation, finding))
                                .map(ResponseJson.FindingJson::of),
                        SumFindings.of(questionnaire, asked).stream()
                                .filter(check -> isWithin(delegation, check))
                                .map(ResponseJson.FindingJson::of))
                .toList();
    }

    private static boolean isWithin(Delegation delegation, Finding finding) {
        return delegation.covers(finding.rule().when().item()) && delegation.covers(finding.rule().expect().item());
    }

    private static boolean isWithin(Delegation delegation, SumCheck check) {
        Stream<ItemCode> items = Stream.concat(check.sum().stream(), check.of().stream()).map(SumCheck.Cells::item);
        return items.allMatch(delegation::covers);
    }
}
