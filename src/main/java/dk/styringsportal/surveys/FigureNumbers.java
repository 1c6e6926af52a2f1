package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.cases.CellAddress;
import dk.styringsportal.questionnaire.type.NumberMatrix;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.questionnaire.type.Percentages;
import java.util.Optional;

/** Finds the numbers of a questionnaire that a key figure names. */
final class FigureNumbers {

    private final QuestionnaireVersion questionnaire;
    private final Section figure;

    FigureNumbers(QuestionnaireVersion questionnaire, Section figure) {
        this.questionnaire = questionnaire;
        this.figure = figure;
    }

    static CellAddress address(Item item, Optional<Row> row, Optional<Column> column) {
        return new CellAddress(item.code(), row.map(Row::key), column.map(Column::key));
    }

    /** @param place where the item is named */
    Item item(Section place, String code) {
        return questionnaire.item(code)
                .filter(found -> found.type() instanceof NumberMatrix
                        || found.type() instanceof NumberQuestion
                        || found.type() instanceof Percentages)
                .orElseThrow(() -> place.fault("item", "check.item", code, Known.items(CheckReader.numbers(questionnaire.items()))));
    }

    /**
     * The number that stands beside the figure's own cell; empty where the figure names none.
     *
     * @param name of the member that says which
     * @param own the figure's item
     * @param row the own row
     * @param column the own column
     */
    Optional<CellAddress> other(String name, Item own, Optional<Row> row, Optional<Column> column) {
        return figure.optionalSection(name).map(place -> {
            Item item = place.has("item") ? item(place, place.text("item")) : own;
            return address(item, row(place, item, row), column(place, item, column));
        });
    }

    private static Optional<Row> row(Section place, Item item, Optional<Row> own) {
        if (item.rows().isEmpty()) {
            return Optional.empty();
        }
        String key = place.optional("row").or(() -> own.map(row -> row.key().value())).orElse("");
        Optional<Row> found = item.rows().stream().filter(row -> row.key().value().equals(key)).findFirst();
        return Optional.of(found.orElseThrow(
                () -> place.fault(place.has("row") ? "row" : "", "condition.row", item.code(), key, Known.rows(item))));
    }

    private static Optional<Column> column(Section place, Item item, Optional<Column> own) {
        if (item.columns().isEmpty()) {
            return Optional.empty();
        }
        String key = place.optional("column").or(() -> own.map(column -> column.key().value())).orElse("");
        Optional<Column> found = item.columns().stream().filter(column -> column.key().value().equals(key)).findFirst();
        return Optional.of(found.orElseThrow(
                () -> place.fault(place.has("column") ? "column" : "", "condition.column", item.code(), key, Known.columns(item))));
    }
}
