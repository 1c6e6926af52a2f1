package dk.styringsportal.questionnaire.cases;

import dk.styringsportal.questionnaire.ColumnKey;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.RowKey;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One number that a questionnaire asks for, written "alder/under-40/p-85", or "afsluttede-sager" for a question that is one
 * number.
 */
public record CellAddress(ItemCode item, Optional<RowKey> row, Optional<ColumnKey> column) {

    @Override
    public String toString() {
        return Stream.of(Optional.of(item.value()), row.map(RowKey::value), column.map(ColumnKey::value))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("/"));
    }
}
