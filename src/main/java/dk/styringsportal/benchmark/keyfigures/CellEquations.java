package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.SumCheck;
import dk.styringsportal.questionnaire.cases.CellAddress;
import dk.styringsportal.questionnaire.condition.Operator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a questionnaire says of the numbers of one municipality ({@link SumCheck}): how often each is in a sum.
 *
 * @param equal sums that are 0
 * @param atMost sums that are 0 or less
 */
record CellEquations(List<Map<CellAddress, Integer>> equal, List<Map<CellAddress, Integer>> atMost) {

    static CellEquations of(QuestionnaireVersion questionnaire) {
        return new CellEquations(of(questionnaire, true), of(questionnaire, false));
    }

    private static List<Map<CellAddress, Integer>> of(QuestionnaireVersion questionnaire, boolean equal) {
        return questionnaire.checks().stream()
                .filter(check -> equal == (check.operator() == Operator.EQUAL))
                .map(check -> equation(check, questionnaire))
                .toList();
    }

    private static Map<CellAddress, Integer> equation(SumCheck check, QuestionnaireVersion questionnaire) {
        int sign = check.operator() == Operator.GREATER_OR_EQUAL ? -1 : 1;
        Map<CellAddress, Integer> equation = new LinkedHashMap<>();
        check.sum().forEach(cells -> all(cells, questionnaire).forEach(cell -> equation.merge(cell, sign, Integer::sum)));
        check.of().forEach(cells -> all(cells, questionnaire).forEach(cell -> equation.merge(cell, -sign, Integer::sum)));
        return equation;
    }

    private static List<CellAddress> all(SumCheck.Cells cells, QuestionnaireVersion questionnaire) {
        Item item = questionnaire.item(cells.item()).orElseThrow();
        List<CellAddress> found = new ArrayList<>();
        List<Optional<RowKey>> rows = item.rows().isEmpty() || cells.row().isPresent()
                ? List.of(cells.row())
                : item.rows().stream().map(row -> Optional.of(row.key())).toList();
        for (Optional<RowKey> row : rows) {
            if (item.columns().isEmpty() || cells.column().isPresent()) {
                found.add(new CellAddress(item.code(), row, cells.column()));
            } else {
                item.columns().forEach(column -> found.add(new CellAddress(item.code(), row, Optional.of(column.key()))));
            }
        }
        return found;
    }
}
