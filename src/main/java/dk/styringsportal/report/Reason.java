package dk.styringsportal.report;

import dk.styringsportal.questionnaire.Points;
import java.util.List;
import java.util.Optional;

/**
 * Why an item has the points it has, in sentences of one language. What comes from the questionnaire stays in its own.
 *
 * @param calculation how the points come from the answers: "Svaret ”Ja” giver 100 point."
 * @param answers one for each row, or the only one
 * @param rule how the item is scored, in the source's words
 * @param improvements what would earn more, one sentence each; none at full points and for a neutral answer
 * @param recommendation with its printed source; empty when the item has none
 * @param sources the works the recommendation cites, one each: "VIVE (2019): …"; the citation as printed where it names
 *     no work, and all works it may mean where it fits several
 */
public record Reason(
        String calculation,
        List<AnswerLine> answers,
        String rule,
        List<String> improvements,
        String recommendation,
        List<String> sources) {

    /**
     * The answer to one field.
     *
     * @param row empty for an item without rows
     * @param answer the chosen option, the ticked ones, "Ingen af delene" or "Ubesvaret"
     * @param points what the field earns by itself; empty where it is unanswered, neutral, or counted with the others
     */
    public record AnswerLine(Optional<String> row, String answer, Optional<Points> points) {}

    public Reason {
        answers = List.copyOf(answers);
        improvements = List.copyOf(improvements);
        sources = List.copyOf(sources);
    }
}
