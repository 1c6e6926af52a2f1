package dk.styringsportal.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An item in which one option is chosen in each row. */
public record SingleChoiceMatrix(
        ItemCode code, int number, Wording wording, List<Row> rows, List<AnswerOption> options, ScoringRule rule)
        implements Item {

    public SingleChoiceMatrix {
        rows = List.copyOf(rows);
        options = List.copyOf(options);
        ItemParts.checkRows(code, rows);
        ItemParts.checkOptions(code, options);
    }

    @Override
    public String kind() {
        return "single-choice-matrix";
    }

    @Override
    public AnswerValue read(Object plain) {
        Map<RowKey, OptionKey> chosen = new LinkedHashMap<>();
        ItemParts.readRows(this, plain)
                .forEach((row, value) ->
                        chosen.put(row, ItemParts.readOption(this, code + "/" + row, value)));
        return new AnswerValue.ChosenPerRow(chosen);
    }

    @Override
    public boolean isComplete(AnswerValue value) {
        return value instanceof AnswerValue.ChosenPerRow perRow && perRow.options().size() == rows.size();
    }
}
