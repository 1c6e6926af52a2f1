package dk.styringsportal.questionnaire;

import java.util.Map;
import java.util.Optional;

/**
 * A question that several statements have in common: "I hvilken grad oplever du, at …".
 *
 * @param key within the questionnaire; items that follow each other and have the same stem stand under it
 * @param perGroup the question in the words of single respondent groups
 */
public record Stem(String key, String text, Map<GroupId, String> perGroup) {

    public Stem {
        Keys.check("Stem", key);
        perGroup = Map.copyOf(perGroup);
    }

    /** The question in that group's words. */
    public String text(Optional<GroupId> group) {
        return group.map(perGroup::get).orElse(text);
    }
}
