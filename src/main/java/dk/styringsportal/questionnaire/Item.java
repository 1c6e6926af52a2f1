package dk.styringsportal.questionnaire;

import dk.styringsportal.questionnaire.type.ItemType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One question: what is asked of whom, in which words, and how it is scored. Its type judges the answers.
 *
 * @param number on screen and paper, from 1; 0 for a text between the questions
 * @param rule how it is scored; {@link ScoringRule.NotScored} where it is not
 */
public record Item(
        ItemCode code,
        int number,
        Wording wording,
        ItemType type,
        ScoringRule rule,
        Weighing weighing,
        Routing routing,
        Set<Trait> traits) {

    /** An obligatory item for everybody that weighs as every other. */
    public Item(ItemCode code, int number, Wording wording, ItemType type, ScoringRule rule) {
        this(code, number, wording, type, rule, Weighing.EQUAL, Routing.EVERYBODY, Set.of());
    }

    public Item {
        Objects.requireNonNull(code);
        Objects.requireNonNull(wording);
        Objects.requireNonNull(type);
        Objects.requireNonNull(rule);
        Objects.requireNonNull(weighing);
        Objects.requireNonNull(routing);
        traits = Set.copyOf(traits);
    }

    /** In the questionnaire's order, which is not the order of their worth. */
    public List<AnswerOption> options() {
        return type.options();
    }

    /** In the questionnaire's order; none for an item without rows. */
    public List<Row> rows() {
        return type.rows();
    }

    /** Of a matrix of numbers; none for all else. */
    public List<Column> columns() {
        return type.columns();
    }

    /** The name of the type in files and API: "single-choice-matrix". */
    public String kind() {
        return type.kind();
    }

    /** Whether it is scored in points. */
    public boolean givesPoints() {
        return rule.givesPoints();
    }

    public boolean isOptional() {
        return traits.contains(Trait.OPTIONAL);
    }

    public boolean isOverall() {
        return traits.contains(Trait.OVERALL);
    }

    /** Whether its answers are codes of free text, which no respondent gives. */
    public boolean isCoded() {
        return traits.contains(Trait.CODED);
    }

    /**
     * Takes in an answer from outside.
     *
     * @param plain as {@link AnswerValue#plain()} writes it
     * @throws MalformedAnswerException naming the place, if the item does not accept it
     */
    public AnswerValue read(Object plain) {
        return type.read(code.value(), plain);
    }

    /** Whether every field of the item has an answer; a matrix with an unanswered row is not complete. */
    public boolean isComplete(AnswerValue value) {
        return type.isComplete(value, rows());
    }

    /** How many answers the item asks for: 1, or its number of rows or cells; 0 for a text between the questions. */
    public int fields() {
        return type.asks() ? Math.max(1, rows().size()) * Math.max(1, columns().size()) : 0;
    }

    /** The option of that key; the innermost step of all scoring, hence a plain loop. */
    public Optional<AnswerOption> option(OptionKey key) {
        for (AnswerOption option : options()) {
            if (option.key().equals(key)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** The row of that key. */
    public Optional<Row> row(RowKey key) {
        return rows().stream().filter(row -> row.key().equals(key)).findFirst();
    }
}
