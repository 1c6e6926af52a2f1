package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.cases.CaseCell;
import dk.styringsportal.questionnaire.cases.CaseColumn;
import dk.styringsportal.questionnaire.cases.CaseSum;
import dk.styringsportal.questionnaire.cases.CellAddress;
import dk.styringsportal.questionnaire.type.NumberMatrix;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Reads how the numbers of one question come of the cases. */
final class CaseSumReader {

    private final QuestionnaireVersion questionnaire;
    private final CaseConditionReader conditions;
    private final int fewest;

    /** @param fewest cases without which no mean is told */
    CaseSumReader(QuestionnaireVersion questionnaire, CaseConditionReader conditions, int fewest) {
        this.questionnaire = questionnaire;
        this.conditions = conditions;
        this.fewest = fewest;
    }

    /**
     * A row of a question, with the conditions under which a case counts in it.
     *
     * @param rowIs where the column is named whose option of the row's key is one of them
     */
    record RowOfCases(RowKey key, List<Section> conditions, Optional<Section> rowIs) {}

    List<CaseCell> read(Section sum) {
        Item item = questionnaire.item(sum.text("item"))
                .filter(found -> found.type() instanceof NumberMatrix || found.type() instanceof NumberQuestion)
                .orElseThrow(() -> sum.fault("item", "check.item", sum.text("item"), Known.items(CheckReader.numbers(questionnaire.items()))));
        List<CaseColumn> needs = sum.texts("needs").stream()
                .map(key -> conditions.columnOf(sum, "needs", key))
                .toList();
        if (item.type() instanceof NumberQuestion number) {
            CaseCellReader whole = new CaseCellReader(
                    conditions, sum, Optional.empty(), sum.sections("when"),
                    number.format().decimals(), fewest(number.allow()));
            return List.of(new CaseCell(
                    new CellAddress(item.code(), Optional.empty(), Optional.empty()), whole.read(), needs));
        }
        List<CaseCell> cells = new ArrayList<>();
        for (RowOfCases row : rows(sum, item)) {
            cells.addAll(cells(sum, item, row, needs));
        }
        return cells;
    }

    private List<RowOfCases> rows(Section sum, Item item) {
        if (sum.has("rowIs") == sum.has("rows")) {
            throw sum.fault("", "either", "rowIs / rows");
        }
        if (sum.has("rowIs")) {
            return item.rows().stream().map(row -> new RowOfCases(row.key(), List.of(), Optional.of(sum))).toList();
        }
        Section rows = sum.section("rows");
        return rows.names().stream()
                .map(name -> new RowOfCases(row(rows, item, name).key(), rows.sections(name), Optional.empty()))
                .toList();
    }

    private static Row row(Section rows, Item item, String name) {
        return item.rows().stream()
                .filter(row -> row.key().value().equals(name))
                .findFirst()
                .orElseThrow(() -> rows.fault(name, "condition.row", item.code(), name, Known.rows(item)));
    }

    private List<CaseCell> cells(Section sum, Item item, RowOfCases row, List<CaseColumn> needs) {
        Section columns = sum.optionalSection("columns").orElseThrow(() -> sum.fault("", "missing", "columns"));
        OptionalInt fewest = fewest(((NumberMatrix) item.type()).allow());
        return columns.names().stream().map(name -> {
            Column column = item.columns().stream()
                    .filter(known -> known.key().value().equals(name))
                    .findFirst()
                    .orElseThrow(() -> columns.fault(name, "condition.column", item.code(), name, Known.columns(item)));
            Section place = columns.section(name);
            List<Section> all = Stream.of(sum.sections("when"), row.conditions(), place.sections("when"))
                    .flatMap(List::stream)
                    .toList();
            CaseSum read = new CaseCellReader(
                    conditions, place, Optional.of(row), all, column.format().decimals(), fewest).read();
            return new CaseCell(
                    new CellAddress(item.code(), Optional.of(row.key()), Optional.of(column.key())), read, needs);
        }).toList();
    }

    /** How many cases a mean wants; empty where too few could not be answered as not applicable. */
    private OptionalInt fewest(Set<Meaning> allow) {
        return fewest == 1 || allow.contains(Meaning.NOT_APPLICABLE) ? OptionalInt.of(fewest) : OptionalInt.empty();
    }
}
