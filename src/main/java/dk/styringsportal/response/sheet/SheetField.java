package dk.styringsportal.response.sheet;

import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One field of a questionnaire as a column of a spreadsheet.
 *
 * @param row the row of a matrix; empty for an item without rows
 * @param column the column of a matrix of numbers; empty for all else
 */
public record SheetField(Item item, Optional<Row> row, Optional<Column> column) {

    /** Stands in a cell for "ingen af delene": no box ticked. */
    public static final String NO_TICK = "ingen";

    /** Every field of the questionnaire, in its order. */
    public static List<SheetField> of(QuestionnaireVersion questionnaire) {
        return questionnaire.items().stream().flatMap(item -> of(item).stream()).toList();
    }

    /** The fields of the item: itself, or each of its rows or cells; none for texts and for files. */
    public static List<SheetField> of(Item item) {
        if (!item.type().asks() || item.type() instanceof FileEvidence) {
            return List.of();
        }
        return item.rows().isEmpty()
                ? List.of(new SheetField(item, Optional.empty(), Optional.empty()))
                : item.rows().stream().flatMap(row -> of(item, row).stream()).toList();
    }

    private static List<SheetField> of(Item item, Row row) {
        return item.columns().isEmpty()
                ? List.of(new SheetField(item, Optional.of(row), Optional.empty()))
                : item.columns().stream()
                        .map(column -> new SheetField(item, Optional.of(row), Optional.of(column)))
                        .toList();
    }

    /** The column's heading: "q01", "q04/p-95", "n02/p-107/2018". */
    public String name() {
        String inRow = row.map(part -> item.code() + "/" + part.key()).orElse(item.code().value());
        return column.map(part -> inRow + "/" + part.key()).orElse(inRow);
    }

    /** Whether the group is ever asked this; conditions may yet leave it out. */
    public boolean isFor(GroupId group) {
        return item.routing().isFor(Optional.of(group))
                && row.map(part -> part.routing().isFor(Optional.of(group))).orElse(true);
    }

    /** Whether a cell may hold several ticks, parted by "|". */
    public boolean takesTicks() {
        return item.type() instanceof MultipleChoice || item.type() instanceof MultipleChoiceMatrix;
    }

    /** An answer to this field alone, in the form that {@link Item#read} takes. */
    public Object alone(Object plain) {
        Object inRow = column.<Object>map(part -> Map.of(part.key().value(), plain)).orElse(plain);
        return row.<Object>map(part -> Map.of(part.key().value(), inRow)).orElse(inRow);
    }
}
