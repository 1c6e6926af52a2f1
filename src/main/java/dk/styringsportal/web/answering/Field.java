package dk.styringsportal.web.answering;

import java.util.List;

/**
 * One place to answer: a question without rows, or a row.
 *
 * @param id of its fieldset, for links to it: "q04-p-107", "q01-svar"
 * @param row the row's key; empty for a question without rows
 * @param label the row's label; empty for a question without rows
 * @param asked whether it is asked by the answers so far
 * @param answered whether it has an answer, which for ticks can be that none applies
 * @param choices the options; none where the answer is no choice
 * @param cells the inputs for numbers, texts and days; none where the answer is a choice
 * @param meanings "ved ikke" and "ikke relevant" where there are no options to say so
 * @param inWords the answer, for reading
 */
public record Field(
        String id,
        String row,
        String label,
        boolean asked,
        boolean answered,
        List<Choice> choices,
        List<Cell> cells,
        List<Choice> meanings,
        String inWords) {

    /** Answered with no tick: "ingen af delene". */
    public boolean none() {
        return answered && meanings.stream().noneMatch(Choice::chosen) && choices.stream().noneMatch(Choice::chosen);
    }
}
