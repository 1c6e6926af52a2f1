package dk.styringsportal.response.sums;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.cases.CaseCell;
import dk.styringsportal.questionnaire.cases.CaseSheet;
import dk.styringsportal.questionnaire.cases.CellAddress;
import dk.styringsportal.questionnaire.type.NumberMatrix;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a sheet of sums would make of the answers. Its numbers are laid over the answers there are, so that a number typed
 * by hand stays where the sheet has none.
 *
 * @param cells what the sheet has, in the questionnaire's order
 * @param answers those that would change, whole; only of items without fault
 * @param asked what would be asked, and answered, with them
 */
public record SumReading(List<SumCell> cells, Map<ItemCode, AnswerValue> answers, Asked asked) {

    public SumReading {
        cells = List.copyOf(cells);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /**
     * @param sheet what may come
     * @param sums what came
     * @throws ForeignSumsException if it does not belong to the questionnaire or its template, or holds anything but its numbers
     */
    public static SumReading of(QuestionnaireVersion questionnaire, CaseSheet sheet, Answers given, SumSheet sums) {
        check(sheet, sums);
        List<SumCell> cells = new ArrayList<>();
        for (CaseCell cell : sheet.cells()) {
            Object value = sums.cells().get(cell.address().toString());
            if (value != null) {
                Item item = questionnaire.item(cell.address().item().value()).orElseThrow();
                cells.add(cell(item, cell.address(), given, value));
            }
        }
        Asked asked = Asked.of(questionnaire, merged(questionnaire, given, cells));
        List<SumCell> known = cells.stream().map(cell -> isAsked(questionnaire, asked, cell) ? cell : cell.notAsked()).toList();
        Answers all = merged(questionnaire, given, known.stream().filter(SumCell::isAsked).toList());
        Map<ItemCode, AnswerValue> changed = new LinkedHashMap<>();
        known.stream().filter(SumCell::changes).map(cell -> cell.address().item()).distinct()
                .forEach(item -> all.to(item).ifPresent(answer -> changed.put(item, answer)));
        return new SumReading(known, changed, Asked.of(questionnaire, all));
    }

    private static void check(CaseSheet sheet, SumSheet sums) {
        if (!sums.questionnaire().equals(sheet.questionnaire().toString())) {
            throw new ForeignSumsException(ForeignSumsException.Reason.QUESTIONNAIRE);
        }
        if (!sums.mark().equals(sheet.mark())) {
            throw new ForeignSumsException(ForeignSumsException.Reason.TEMPLATE);
        }
        if (sums.unfit() != 0) {
            throw new ForeignSumsException(ForeignSumsException.Reason.UNFIT_CELLS);
        }
        if (!sheet.byAddress().keySet().containsAll(sums.cells().keySet())) {
            throw new ForeignSumsException(ForeignSumsException.Reason.CELLS);
        }
    }

    private static SumCell cell(Item item, CellAddress address, Answers given, Object value) {
        Optional<Object> now = given.to(item.code()).map(AnswerValue::plain).flatMap(plain -> within(plain, address));
        return new SumCell(address, now, value, SumFault.of(format(item, address), allowed(item), value), true);
    }

    /** The number in an answer of a whole item; an answer without a value stands for every cell. */
    private static Optional<Object> within(Object plain, CellAddress address) {
        if (address.row().isEmpty() || plain instanceof Map<?, ?> whole && whole.containsKey(AnswerValue.MEANS)) {
            return Optional.of(plain);
        }
        return Optional.ofNullable(((Map<?, ?>) plain).get(address.row().get().value()))
                .map(row -> ((Map<?, ?>) row).get(address.column().orElseThrow().value()));
    }

    private static NumberFormat format(Item item, CellAddress address) {
        return item.type() instanceof NumberQuestion number
                ? number.format()
                : item.columns().stream()
                        .filter(column -> Optional.of(column.key()).equals(address.column()))
                        .map(Column::format)
                        .findFirst()
                        .orElseThrow();
    }

    private static Set<Meaning> allowed(Item item) {
        return item.type() instanceof NumberQuestion number ? number.allow() : ((NumberMatrix) item.type()).allow();
    }

    private static boolean isAsked(QuestionnaireVersion questionnaire, Asked asked, SumCell cell) {
        Item item = questionnaire.item(cell.address().item().value()).orElseThrow();
        return asked.isAsked(item)
                && (cell.address().row().isEmpty()
                        || asked.rows(item).stream().map(Row::key).anyMatch(cell.address().row().get()::equals));
    }

    /** The answers with the sheet's numbers laid over them; numbers at fault are left out. */
    private static Answers merged(QuestionnaireVersion questionnaire, Answers given, List<SumCell> cells) {
        Map<ItemCode, AnswerValue> merged = new LinkedHashMap<>(given.values());
        Map<ItemCode, List<SumCell>> byItem = new LinkedHashMap<>();
        cells.stream().filter(cell -> cell.fault().isEmpty()).forEach(cell ->
                byItem.computeIfAbsent(cell.address().item(), code -> new ArrayList<>()).add(cell));
        byItem.forEach((code, ofItem) -> merged.put(
                code, questionnaire.item(code.value()).orElseThrow().read(laidOver(given.to(code), ofItem))));
        return new Answers(merged);
    }

    private static Object laidOver(Optional<AnswerValue> answer, List<SumCell> cells) {
        if (cells.get(0).address().row().isEmpty()) {
            return cells.get(0).value();
        }
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        answer.filter(AnswerValue.AmountPerCell.class::isInstance)
                .map(value -> ((AnswerValue.AmountPerCell) value).amounts())
                .ifPresent(amounts -> amounts.forEach((row, columns) -> columns.forEach((column, amount) ->
                        put(rows, row.value(), column.value(), amount.plain()))));
        cells.forEach(cell -> put(
                rows, cell.address().row().orElseThrow().value(), cell.address().column().orElseThrow().value(), cell.value()));
        return rows;
    }

    private static void put(Map<String, Map<String, Object>> rows, String row, String column, Object value) {
        rows.computeIfAbsent(row, key -> new LinkedHashMap<>()).put(column, value);
    }

    /** Whether all can be stored. */
    public boolean isSound() {
        return cells.stream().allMatch(cell -> cell.fault().isEmpty());
    }
}
