package dk.styringsportal.response.pilot;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Progress;
import dk.styringsportal.response.StaleAnswerException;
import dk.styringsportal.response.StoredAnswer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that one invited person has given in a pilot. It is never submitted, and no campaign knows of it. */
public record PilotResponse(
        PilotInvitation invitation, Map<ItemCode, StoredAnswer> stored, Map<CommentPlace, PilotComment> comments) {

    public PilotResponse {
        stored = Map.copyOf(stored);
        comments = Map.copyOf(comments);
    }

    /** The answers without their history. */
    public Answers answers() {
        Map<ItemCode, AnswerValue> values = new TreeMap<>();
        stored.forEach((item, answer) -> answer.value().ifPresent(value -> values.put(item, value)));
        return new Answers(values);
    }

    /** What the person is asked, by the answers so far. */
    public Asked asked(QuestionnaireVersion questionnaire) {
        return Asked.of(questionnaire, invitation.group(), answers());
    }

    /** How far the person is with all that a pilot takes answers to: files are not among it. */
    public Progress progress(QuestionnaireVersion questionnaire) {
        return asked(questionnaire).progress(questionnaire.items().stream()
                .filter(item -> !(item.type() instanceof FileEvidence))
                .toList());
    }

    /** When the person last gave an answer or comment; empty before the first. */
    public Optional<Instant> lastAt() {
        return Stream.concat(
                        stored.values().stream().map(StoredAnswer::at),
                        comments.values().stream().map(PilotComment::at))
                .max(Comparator.naturalOrder());
    }

    /** The comments that say something, those on the whole first, then by the questionnaire's order. */
    public List<PilotComment> said(QuestionnaireVersion questionnaire) {
        return Stream.concat(
                        Stream.of(CommentPlace.WHOLE),
                        questionnaire.items().stream().map(item -> CommentPlace.at(item.code())))
                .flatMap(place -> Optional.ofNullable(comments.get(place)).stream())
                .filter(PilotComment::isThere)
                .toList();
    }

    /**
     * Checks that an answer may replace the one it was made from.
     *
     * @param revision the revision the writer had seen; 0 for none
     * @throws StaleAnswerException if it has been answered since, on another device or in another tab
     */
    public void checkMayAnswer(ItemCode item, long revision) {
        Optional<StoredAnswer> current = Optional.ofNullable(stored.get(item));
        if (current.map(StoredAnswer::revision).orElse(0L) != revision) {
            throw new StaleAnswerException(item, current);
        }
    }

    /**
     * Checks that a comment may replace the one it was made from.
     *
     * @param revision the revision the writer had seen; 0 for none
     * @throws StalePilotCommentException if it has been changed since
     */
    public void checkMayComment(CommentPlace place, long revision) {
        Optional<PilotComment> current = Optional.ofNullable(comments.get(place));
        if (current.map(PilotComment::revision).orElse(0L) != revision) {
            throw new StalePilotCommentException(place, current);
        }
    }
}
