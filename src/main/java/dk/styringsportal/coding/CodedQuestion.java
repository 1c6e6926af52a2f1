package dk.styringsportal.coding;

import dk.styringsportal.questionnaire.ItemCode;
import java.util.Objects;

/**
 * A question that is coded, whatever version of its questionnaire asks it.
 *
 * @param questionnaire its id without version
 */
public record CodedQuestion(String questionnaire, ItemCode item) {

    public CodedQuestion {
        Objects.requireNonNull(questionnaire);
        Objects.requireNonNull(item);
    }
}
