package dk.styringsportal.response.sheet;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import java.util.List;
import java.util.Optional;

/**
 * One field of a questionnaire as a column of a spreadsheet.
 *
 * @param row the row of a matrix; empty for an item without rows
 */
public record SheetField(Item item, Optional<Row> row) {

    /** Every field of the questionnaire, in its order. */
    public static List<SheetField> of(QuestionnaireVersion questionnaire) {
        return questionnaire.items().stream().flatMap(item -> of(item).stream()).toList();
    }

    /** The fields of the item: itself, or each of its rows. */
    static List<SheetField> of(Item item) {
        return item.rows().isEmpty()
                ? List.of(new SheetField(item, Optional.empty()))
                : item.rows().stream().map(row -> new SheetField(item, Optional.of(row))).toList();
    }

    /** The column's heading: "q01", "q04/p-95". */
    public String name() {
        return row.map(part -> item.code() + "/" + part.key()).orElse(item.code().value());
    }
}
