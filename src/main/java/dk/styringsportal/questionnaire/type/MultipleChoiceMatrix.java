package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Any number of options is ticked in each row; no tick is an answer too, when the row is there. */
public record MultipleChoiceMatrix(List<Row> rows, List<AnswerOption> options) implements ItemType {

    public MultipleChoiceMatrix {
        rows = Parts.rows(rows);
        options = Parts.options(options);
    }

    @Override
    public String kind() {
        return "multiple-choice-matrix";
    }

    @Override
    public AnswerValue read(String place, Object plain) {
        Map<RowKey, Set<OptionKey>> ticks = new LinkedHashMap<>();
        Reading.rows(rows, place, plain)
                .forEach((row, value) -> ticks.put(row, Reading.ticks(options, place + "/" + row, value)));
        return new AnswerValue.TickedPerRow(ticks);
    }

    @Override
    public boolean isComplete(AnswerValue value, List<Row> asked) {
        return value instanceof AnswerValue.TickedPerRow perRow && Parts.areAnswered(asked, perRow.ticks());
    }
}
