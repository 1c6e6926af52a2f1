package dk.styringsportal.questionnaire;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The texts of an item.
 *
 * @param text the question as asked
 * @param help what an answer of unclear fit should be taken as, in the portal's own words; often absent
 * @param ruleText how the answer is scored, in the source's words
 * @param recommendation the recommendation behind the question, with its printed source
 * @param sources the works the recommendation cites, as printed: "VIVE 2019"
 * @param sourceLines where the question stands in the source document: "50-63"
 */
public record Wording(
        String text,
        Optional<String> help,
        String ruleText,
        String recommendation,
        List<Citation> sources,
        String sourceLines) {

    public Wording {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("An item needs a text");
        }
        Objects.requireNonNull(help);
        Objects.requireNonNull(ruleText);
        Objects.requireNonNull(recommendation);
        Objects.requireNonNull(sourceLines);
        sources = List.copyOf(sources);
    }
}
