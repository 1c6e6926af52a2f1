package dk.styringsportal.web.answering;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One place to answer: a question without rows, or a row.
 *
 * @param id of its fieldset, for links to it: "q04-p-107", "q01-svar"
 * @param row the row's key; empty for a question without rows
 * @param label the row's label; empty for a question without rows
 * @param answered whether it has an answer, which for ticks can be that none applies
 */
public record Field(String id, String row, String label, boolean answered, List<Choice> choices) {

    /** Answered with no tick: "ingen af delene". */
    public boolean none() {
        return answered && choices.stream().noneMatch(Choice::chosen);
    }

    /** The chosen options' labels, for reading. */
    public String inWords() {
        return choices.stream().filter(Choice::chosen).map(Choice::label).collect(Collectors.joining("; "));
    }
}
