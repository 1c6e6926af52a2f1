package dk.styringsportal.questionnaire.cases;

import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheet in which a municipality keeps its cases for one questionnaire, and every number that is added up from it.
 *
 * @param questionnaire whose numbers they are
 * @param mark tells this description and its questionnaire from every other, also from earlier ones
 * @param rows for how many cases there is room
 * @param columns what is known of each case, in the sheet's order
 * @param cells the numbers that are added up, in the questionnaire's order
 * @param typed the questions of which no cell can be, so that they are answered by hand
 */
public record CaseSheet(
        QuestionnaireVersionId questionnaire,
        String mark,
        int rows,
        List<CaseColumn> columns,
        List<CaseCell> cells,
        List<Typed> typed) {

    /** @param why it cannot be added up */
    public record Typed(ItemCode item, String why) {}

    public CaseSheet {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        typed = List.copyOf(typed);
    }

    /** The numbers by their addresses. */
    public Map<String, CaseCell> byAddress() {
        Map<String, CaseCell> byAddress = new LinkedHashMap<>();
        cells.forEach(cell -> byAddress.put(cell.address().toString(), cell));
        return byAddress;
    }

    public Optional<CaseColumn> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }
}
