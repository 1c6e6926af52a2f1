package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One option is chosen in each row. */
public record SingleChoiceMatrix(List<Row> rows, List<AnswerOption> options) implements ItemType {

    public SingleChoiceMatrix {
        rows = Parts.rows(rows);
        options = Parts.options(options);
    }

    @Override
    public String kind() {
        return "single-choice-matrix";
    }

    @Override
    public AnswerValue read(String place, Object plain) {
        Map<RowKey, OptionKey> chosen = new LinkedHashMap<>();
        Reading.rows(rows, place, plain)
                .forEach((row, value) -> chosen.put(row, Reading.option(options, place + "/" + row, value)));
        return new AnswerValue.ChosenPerRow(chosen);
    }

    @Override
    public boolean isComplete(AnswerValue value, List<Row> asked) {
        return value instanceof AnswerValue.ChosenPerRow perRow && Parts.areAnswered(asked, perRow.options());
    }
}
