package dk.styringsportal.response.survey;

import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.StaleAnswerException;
import dk.styringsportal.response.StoredAnswer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one invited person has given and not sent yet. */
public record SurveyDraft(Invitation invitation, Map<ItemCode, StoredAnswer> stored) {

    public SurveyDraft {
        stored = Map.copyOf(stored);
    }

    /** The answers without their history. */
    public Answers answers() {
        Map<ItemCode, AnswerValue> values = new TreeMap<>();
        stored.forEach((item, answer) -> answer.value().ifPresent(value -> values.put(item, value)));
        return new Answers(values);
    }

    /** What the person is asked, by the answers so far. */
    public Asked asked(QuestionnaireVersion questionnaire) {
        return Asked.of(questionnaire, Optional.of(invitation.group()), answers());
    }

    /** Whether anything has been answered. */
    public boolean isBegun() {
        return stored.values().stream().anyMatch(answer -> answer.value().isPresent());
    }

    /** Items whose answer cannot be sent as it is: percentages that do not add up, a place given twice. Nobody has to answer. */
    public List<Item> unsound(QuestionnaireVersion questionnaire) {
        Asked asked = asked(questionnaire);
        return questionnaire.items().stream()
                .filter(item -> item.type().asks())
                .filter(item -> asked.answerTo(item)
                        .filter(value -> !item.type().isSound(value, asked.rows(item)))
                        .isPresent())
                .toList();
    }

    /**
     * Checks that an answer may replace the one it was made from.
     *
     * @param revision the revision the writer had seen; 0 for none
     * @throws AlreadySentException if the answers have been sent
     * @throws StaleAnswerException if it has been answered since, on another device or in another tab
     */
    public void checkMayAnswer(ItemCode item, long revision) {
        checkIsNotSent();
        Optional<StoredAnswer> current = Optional.ofNullable(stored.get(item));
        if (current.map(StoredAnswer::revision).orElse(0L) != revision) {
            throw new StaleAnswerException(item, current);
        }
    }

    /** @throws AlreadySentException if the answers have been sent */
    public void checkIsNotSent() {
        if (invitation.answered()) {
            throw new AlreadySentException();
        }
    }
}
