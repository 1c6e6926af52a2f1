package dk.styringsportal.api;

import dk.styringsportal.application.CaseSums;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.ColumnKey;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.SumCheck;
import dk.styringsportal.response.SumFindings;
import dk.styringsportal.response.sums.SumCell;
import dk.styringsportal.response.sums.SumFault;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What sums would make of the answers.
 *
 * @param revisions of the answers looked at, by item
 * @param answers how many would change
 * @param findings sentences about numbers that would not add up
 */
public record SumsJson(List<CellJson> cells, Map<String, Long> revisions, int answers, List<String> findings) {

    /**
     * One number.
     *
     * @param question its text; row and column theirs, null where it has none
     * @param now the answer there is, null for none
     * @param value what the sheet has
     * @param fault why it is not taken, null where it is
     */
    public record CellJson(
            String item,
            int number,
            String question,
            String row,
            String column,
            Object now,
            Object value,
            boolean asked,
            boolean changes,
            FaultJson fault) {}

    /** @param kind not-a-number, decimals, too-small or too-large; limit what would be right */
    public record FaultJson(String kind, BigDecimal limit) {

        static FaultJson of(SumFault fault) {
            return new FaultJson(fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), fault.limit().orElse(null));
        }
    }

    /** @param language of the questionnaire's texts, where it has it */
    static SumsJson of(CaseSums.Looked looked, Locale language) {
        QuestionnaireVersion questionnaire = looked.questionnaire().in(language);
        Map<String, Long> revisions = new TreeMap<>();
        looked.reading().answers().keySet().forEach(item -> revisions.put(item.value(), looked.response().revisionOf(item)));
        return new SumsJson(
                looked.reading().cells().stream().map(cell -> cell(questionnaire, cell)).toList(),
                revisions,
                revisions.size(),
                SumFindings.of(questionnaire, looked.reading().asked()).stream().map(SumCheck::text).toList());
    }

    private static CellJson cell(QuestionnaireVersion questionnaire, SumCell cell) {
        Item item = questionnaire.item(cell.address().item().value()).orElseThrow();
        return new CellJson(
                item.code().value(),
                item.number(),
                item.wording().text(),
                cell.address().row().map(key -> label(item, key)).orElse(null),
                cell.address().column().map(key -> label(item, key)).orElse(null),
                cell.now().orElse(null),
                cell.value(),
                cell.isAsked(),
                cell.changes(),
                cell.fault().map(FaultJson::of).orElse(null));
    }

    private static String label(Item item, RowKey key) {
        return item.row(key).map(Row::label).orElseThrow();
    }

    private static String label(Item item, ColumnKey key) {
        return item.columns().stream().filter(column -> column.key().equals(key)).map(Column::label).findFirst().orElseThrow();
    }
}
