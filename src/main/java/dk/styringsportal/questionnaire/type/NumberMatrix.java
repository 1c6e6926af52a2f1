package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.Amount;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.ColumnKey;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A number in each row and column.
 *
 * @param allow which answers without a value are offered, for the whole and for each cell
 */
public record NumberMatrix(List<Row> rows, List<Column> columns, Set<Meaning> allow) implements ItemType {

    public NumberMatrix {
        rows = Parts.rows(rows);
        columns = Parts.unique("column", columns, column -> column.key().value());
        allow = Set.copyOf(allow);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("at least one column is wanted");
        }
    }

    @Override
    public String kind() {
        return "number-matrix";
    }

    @Override
    public AnswerValue read(String place, Object plain) {
        return Reading.without(allow, place, plain).orElseGet(() -> cells(place, plain));
    }

    private AnswerValue cells(String place, Object plain) {
        Map<RowKey, Map<ColumnKey, Amount>> amounts = new LinkedHashMap<>();
        Reading.rows(rows, place, plain).forEach((row, cells) -> {
            Map<ColumnKey, Amount> read = row(place + "/" + row, cells);
            if (!read.isEmpty()) {
                amounts.put(row, read);
            }
        });
        return new AnswerValue.AmountPerCell(amounts);
    }

    private Map<ColumnKey, Amount> row(String place, Object plain) {
        List<String> known = columns.stream().map(column -> column.key().value()).toList();
        Map<?, ?> members = Reading.members(place, plain, "column", known);
        Map<ColumnKey, Amount> read = new LinkedHashMap<>();
        for (Column column : columns) {
            Object cell = members.get(column.key().value());
            if (cell != null) {
                read.put(column.key(), Reading.amount(column.format(), allow, place + "/" + column.key(), cell));
            }
        }
        return read;
    }

    @Override
    public boolean isComplete(AnswerValue value, List<Row> asked) {
        return value instanceof AnswerValue.Without
                || value instanceof AnswerValue.AmountPerCell perCell
                        && asked.stream().map(Row::key).allMatch(row ->
                                perCell.amounts().getOrDefault(row, Map.of()).size() == columns.size());
    }
}
