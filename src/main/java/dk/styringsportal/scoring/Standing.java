package dk.styringsportal.scoring;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.response.Asked;

/** How an item stands in one respondent's score. */
public enum Standing {
    /** It has points by its own answer. */
    SCORED,
    /** Its points are the mean of the other items (source 002, question 17; decisions S3–S5). */
    NEUTRAL,
    /** Answered, but with "ved ikke" or "ikke relevant", which its rule leaves out. */
    WITHOUT_VALUE,
    /** Asked, and at least one field is open. */
    UNANSWERED,
    /** May be left open, and is. */
    LEFT_OPEN,
    /** Not for the respondent's group, or hidden by a condition. */
    NOT_ASKED,
    /** Asked, of an item that is never scored in points. */
    NOT_SCORED;

    /** Judged by whether it is asked and answered; that an answer has no value shows when it is scored. */
    static Standing of(Item item, Asked asked) {
        if (!asked.isAsked(item)) {
            return NOT_ASKED;
        }
        if (!item.givesPoints()) {
            return NOT_SCORED;
        }
        if (!asked.isComplete(item)) {
            return item.isOptional() ? LEFT_OPEN : UNANSWERED;
        }
        return asked.answerTo(item).filter(value -> isNeutral(item, value)).isPresent() ? NEUTRAL : SCORED;
    }

    private static boolean isNeutral(Item item, AnswerValue value) {
        return value instanceof AnswerValue.Chosen chosen
                && item.option(chosen.option()).filter(AnswerOption::isNeutral).isPresent();
    }
}
