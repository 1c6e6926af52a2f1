package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.SumCheck;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.CommentThread;
import dk.styringsportal.response.Consistency;
import dk.styringsportal.response.Finding;
import dk.styringsportal.response.Progress;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.Submission;
import dk.styringsportal.response.SumFindings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A response as JSON.
 *
 * @param state draft or submitted
 * @param comments lists by item: a remark, its replies, the next remark; "own" where the reader can change it
 * @param contentHash SHA-256 of the canonical text of the submitted answers; null for a draft and where none is recorded
 * @param acceptedFor KL's reason for accepting it although answers are missing; null for all others
 */
public record ResponseJson(
        String id,
        long campaign,
        String organisation,
        String state,
        String submittedAt,
        String submittedBy,
        String contentHash,
        String acceptedFor,
        Map<String, Object> answers,
        Map<String, Object> comments,
        ProgressJson progress,
        NotAskedJson notAsked,
        List<FindingJson> findings) {

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
            return of(questionnaire.items(), asked);
        }

        /** Of these items alone. */
        static NotAskedJson of(List<Item> items, Asked asked) {
            Map<String, List<String>> rows = new TreeMap<>();
            Map<String, List<String>> options = new TreeMap<>();
            for (Item item : items) {
                put(rows, item, left(item.rows(), asked.rows(item), row -> row.key().value()));
                put(options, item, left(item.options(), asked.options(item), option -> option.key().value()));
            }
            return new NotAskedJson(
                    items.stream()
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

    /** With what follows from the questionnaire, as that user sees it. */
    static ResponseJson of(QuestionnaireVersion questionnaire, Response response, User reader) {
        Asked asked = Asked.of(questionnaire, response.answers());
        Optional<Submission> submission = response.submission();
        Map<String, Object> answers = new TreeMap<>();
        response.stored().forEach((item, answer) -> answers.put(item.value(), AnswerJson.of(answer)));
        Map<String, Object> comments = new TreeMap<>();
        response.comments().forEach((item, all) -> comments.put(
                item.value(),
                CommentThread.of(all).stream().map(comment -> AnswerJson.of(comment, reader)).toList()));
        return new ResponseJson(
                response.id().toString(),
                response.campaign().value(),
                response.organisation().value(),
                response.isSubmitted() ? "submitted" : "draft",
                submission.map(made -> made.at().toString()).orElse(null),
                submission.map(Submission::by).orElse(null),
                submission.flatMap(Submission::content).map(content -> content.hash()).orElse(null),
                submission.flatMap(Submission::acceptedFor).orElse(null),
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
