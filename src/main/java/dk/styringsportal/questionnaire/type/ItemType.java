package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.Row;
import java.util.List;
import java.util.Set;

/**
 * What kind of answer an item asks for. Each type judges the answers given to it. A new type is a record here, a fragment
 * in {@code WEB-INF/items}, what it earns in {@code scoring}, and an item in the test questionnaire with every type.
 */
public sealed interface ItemType
        permits DateQuestion, FileEvidence, Information, LongText, MultipleChoice, MultipleChoiceMatrix, NumberMatrix,
                NumberQuestion, Percentages, Ranking, Scale, ShortText, SingleChoice, SingleChoiceMatrix {

    /** The name of the type in files and API: "single-choice-matrix". */
    String kind();

    /** In the questionnaire's order, which is not the order of their worth; none where the answer is no choice. */
    default List<AnswerOption> options() {
        return List.of();
    }

    /** In the questionnaire's order; none for an item without rows. */
    default List<Row> rows() {
        return List.of();
    }

    /** Of a matrix of numbers; none for all else. */
    default List<Column> columns() {
        return List.of();
    }

    /** Which answers without a value are offered where there are no options to say so. */
    default Set<Meaning> allow() {
        return Set.of();
    }

    /**
     * Takes in an answer from outside.
     *
     * @param place of the answer, for faults: the item's code
     * @param plain as {@link AnswerValue#plain()} writes it
     * @throws dk.styringsportal.questionnaire.MalformedAnswerException naming the place, if the type does not accept it
     */
    AnswerValue read(String place, Object plain);

    /**
     * Whether every field is answered.
     *
     * @param asked the rows that count, all or some of {@link #rows()}; none for an item without rows
     */
    boolean isComplete(AnswerValue value, List<Row> asked);

    /**
     * The same, where some options cannot be chosen: nobody can place or tick more than there are.
     *
     * @param offered how many options can be chosen; 0 for an item without options
     */
    default boolean isComplete(AnswerValue value, List<Row> asked, int offered) {
        return isComplete(value, asked);
    }

    /**
     * Whether what is answered so far can stand in a submitted response, were it never answered further.
     *
     * @param asked as in {@link #isComplete}
     */
    default boolean isSound(AnswerValue value, List<Row> asked) {
        return true;
    }

    /** What, beside rows, columns and options, decides which answers are taken and what they mean; equal lists take the same. */
    default List<Object> limits() {
        return List.of();
    }

    /** Whether anything is asked at all. */
    default boolean asks() {
        return true;
    }
}
