package dk.styringsportal.questionnaire;

import java.util.List;
import java.util.Optional;

/** One question. Each type of item judges the answers given to it. */
public sealed interface Item permits SingleChoice, SingleChoiceMatrix, MultipleChoiceMatrix {

    ItemCode code();

    /** The question's number on screen and paper, from 1. */
    int number();

    Wording wording();

    /** In the questionnaire's order, which is not the order of their worth. */
    List<AnswerOption> options();

    /** In the questionnaire's order; none for an item without rows. */
    List<Row> rows();

    ScoringRule rule();

    /** The name of the type in files and API: "single-choice-matrix". */
    String kind();

    /**
     * Takes in an answer from outside.
     *
     * @param plain as {@link AnswerValue#plain()} writes it
     * @throws MalformedAnswerException naming the place, if the item does not accept it
     */
    AnswerValue read(Object plain);

    /** Whether every field of the item has an answer; a matrix with an unanswered row is not complete. */
    boolean isComplete(AnswerValue value);

    /** How many answers the item asks for: 1, or its number of rows. */
    default int fields() {
        return Math.max(1, rows().size());
    }

    /** The option of that key; the innermost step of all scoring, hence a plain loop. */
    default Optional<AnswerOption> option(OptionKey key) {
        for (AnswerOption option : options()) {
            if (option.key().equals(key)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** The row of that key. */
    default Optional<Row> row(RowKey key) {
        return rows().stream().filter(row -> row.key().equals(key)).findFirst();
    }
}
