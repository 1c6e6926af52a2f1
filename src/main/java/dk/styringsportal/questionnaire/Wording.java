package dk.styringsportal.questionnaire;

import java.util.List;
import java.util.Map;
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
 * @param perGroup the question in the words of single respondent groups; the text above is everybody else's
 * @param stem the question under which this is one of several statements
 * @param status where the words come from
 */
public record Wording(
        String text,
        Optional<String> help,
        String ruleText,
        String recommendation,
        List<Citation> sources,
        String sourceLines,
        Map<GroupId, String> perGroup,
        Optional<Stem> stem,
        Status status) {

    /** Where the words come from. KL sees it, respondents do not. */
    public enum Status {
        /** The source prints them. */
        TRANSCRIBED,
        /** Put together again from what the source says of them. */
        RECONSTRUCTED,
        /** The portal's own. */
        OWN
    }

    /** A transcribed question that stands by itself, in the same words for all. */
    public Wording(
            String text,
            Optional<String> help,
            String ruleText,
            String recommendation,
            List<Citation> sources,
            String sourceLines) {
        this(text, help, ruleText, recommendation, sources, sourceLines, Map.of(), Optional.empty(), Status.TRANSCRIBED);
    }

    public Wording {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("An item needs a text");
        }
        Objects.requireNonNull(help);
        Objects.requireNonNull(ruleText);
        Objects.requireNonNull(recommendation);
        Objects.requireNonNull(sourceLines);
        Objects.requireNonNull(stem);
        Objects.requireNonNull(status);
        sources = List.copyOf(sources);
        perGroup = Map.copyOf(perGroup);
    }

    /** As it reads alone: a statement after the question it stands under. */
    public String withStem() {
        return withStem(Optional.empty());
    }

    /** The same in that group's words. */
    public String withStem(Optional<GroupId> group) {
        return stem.map(question -> question.text(group) + " " + text(group)).orElseGet(() -> text(group));
    }

    /** As it reads in a list, far from what it stands under: a statement by itself, anything less after its question. */
    public String inList() {
        return inList(Optional.empty());
    }

    /** The same in that group's words. */
    public String inList(Optional<GroupId> group) {
        String own = text(group);
        return own.endsWith(".") || own.endsWith("?") ? own : withStem(group);
    }

    /** The question in that group's words. */
    public String text(Optional<GroupId> group) {
        return group.map(perGroup::get).orElse(text);
    }
}
