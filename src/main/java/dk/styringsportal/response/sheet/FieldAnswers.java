package dk.styringsportal.response.sheet;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.Answers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers put together from the fields of their items, each in its plain form. */
public final class FieldAnswers {

    private final Map<Item, Object> plain = new LinkedHashMap<>();

    /**
     * What the answer says in that one field, in plain form; empty if it leaves the field open. "Ved ikke" to a whole
     * matrix is "ved ikke" in each of its fields.
     */
    public static Optional<Object> in(AnswerValue answer, SheetField field) {
        if (answer instanceof AnswerValue.Without) {
            return Optional.of(answer.plain());
        }
        Optional<Object> inRow = field.row().isEmpty()
                ? Optional.of(answer.plain())
                : member(answer.plain(), field.row().get().key().value());
        return field.column().isEmpty()
                ? inRow
                : inRow.flatMap(cells -> member(cells, field.column().get().key().value()));
    }

    private static Optional<Object> member(Object plain, String key) {
        return Optional.ofNullable(((Map<?, ?>) plain).get(key));
    }

    /** @param value in the form that {@link Item#read} takes for this field alone */
    @SuppressWarnings("unchecked")
    public void put(SheetField field, Object value) {
        if (field.row().isEmpty()) {
            plain.put(field.item(), value);
            return;
        }
        Map<String, Object> rows =
                (Map<String, Object>) plain.computeIfAbsent(field.item(), item -> new LinkedHashMap<String, Object>());
        String row = field.row().get().key().value();
        if (field.column().isEmpty()) {
            rows.put(row, value);
            return;
        }
        Map<String, Object> cells =
                (Map<String, Object>) rows.computeIfAbsent(row, first -> new LinkedHashMap<String, Object>());
        cells.put(field.column().get().key().value(), value);
    }

    /** An item of which no field was put is unanswered. */
    public Answers toAnswers() {
        Map<ItemCode, AnswerValue> values = new HashMap<>();
        plain.forEach((item, value) -> values.put(item.code(), item.read(value)));
        return new Answers(values);
    }
}
