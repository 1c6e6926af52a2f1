package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.StoredAnswer;
import dk.styringsportal.response.pilot.PilotComment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Answers and comments as JSON objects. */
final class AnswerJson {

    private AnswerJson() {}

    static Map<String, Object> of(StoredAnswer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", answer.value().map(AnswerValue::plain).orElse(null));
        json.put("revision", answer.revision());
        json.put("by", answer.by());
        json.put("at", answer.at().toString());
        return json;
    }

    /** @param reader to whom it is shown: only who wrote it can change it */
    static Map<String, Object> of(Comment comment, User reader) {
        return of(comment, comment.isOf(reader));
    }

    /** @param own whether whom it is shown to wrote it */
    static Map<String, Object> of(Comment comment, boolean own) {
        Map<String, Object> json = of(comment);
        json.put("id", comment.id().toString());
        json.put("replyTo", comment.replyTo().map(UUID::toString).orElse(null));
        json.put("own", own);
        return json;
    }

    private static Map<String, Object> of(Comment comment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", comment.text());
        json.put("revision", comment.revision());
        json.put("by", comment.by());
        json.put("at", comment.changedAt().toString());
        return json;
    }

    /** A link is one person's, so nobody is named. */
    static Map<String, Object> of(PilotComment comment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", comment.text());
        json.put("revision", comment.revision());
        json.put("by", "");
        json.put("at", comment.at().toString());
        return json;
    }

    /** What an item is now; revision 0 where it has no answer. */
    static Map<String, Object> current(Optional<StoredAnswer> answer) {
        return answer.map(AnswerJson::of).orElseGet(() -> nothing("value"));
    }

    static Map<String, Object> currentComment(Optional<Comment> comment) {
        return comment.map(AnswerJson::of).orElseGet(() -> nothing("text"));
    }

    static Map<String, Object> currentPilotComment(Optional<PilotComment> comment) {
        return comment.map(AnswerJson::of).orElseGet(() -> nothing("text"));
    }

    private static Map<String, Object> nothing(String content) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(content, null);
        json.put("revision", 0);
        json.put("by", null);
        json.put("at", null);
        return json;
    }
}
