package dk.styringsportal.response;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.type.FileEvidence;
import java.util.Optional;

/**
 * What the municipality answered the last time it was asked: a starting point, and no answer before somebody confirms it.
 *
 * @param campaign the earlier one
 * @param answers that were submitted then
 */
public record LastRound(Campaign campaign, Answers answers) {

    /** Whether an earlier campaign asks another version of the same questionnaire, or the same. */
    public static boolean precedes(Campaign earlier, Campaign now) {
        return earlier.openedAt().isBefore(now.openedAt())
                && earlier.questionnaire().id().equals(now.questionnaire().id());
    }

    /**
     * The answer to the item of the same code, where the item as it is now accepts it: options and rows may have changed since.
     * Files are not taken along.
     *
     * @param now the version that is asked now
     */
    public Optional<AnswerValue> to(Item item, QuestionnaireVersion now) {
        if (item.type() instanceof FileEvidence || now.item(item.code()).isEmpty()) {
            return Optional.empty();
        }
        return answers.to(item.code()).flatMap(value -> read(item, value));
    }

    private static Optional<AnswerValue> read(Item item, AnswerValue value) {
        try {
            return Optional.of(item.read(value.plain())).filter(read -> !read.isEmpty());
        } catch (MalformedAnswerException changed) {
            return Optional.empty();
        }
    }
}
