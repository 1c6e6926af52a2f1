package dk.styringsportal.response.sheet;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.Answers;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields that a spreadsheet has columns for. Of these it says everything, an empty cell being unanswered; of the
 * others it says nothing.
 *
 * @param items those of which at least one field has a column
 * @param names the columns' headings
 */
public record SheetColumns(List<Item> items, Set<String> names) {

    public SheetColumns {
        items = List.copyOf(items);
        names = Set.copyOf(names);
    }

    static SheetColumns of(Collection<SheetField> fields) {
        Map<ItemCode, Item> items = new LinkedHashMap<>();
        fields.forEach(field -> items.put(field.item().code(), field.item()));
        return new SheetColumns(
                List.copyOf(items.values()), fields.stream().map(SheetField::name).collect(Collectors.toSet()));
    }

    /**
     * The answers of a response once a row of the spreadsheet is laid over it.
     *
     * @param before what the response holds so far
     * @param row what the row says
     */
    Answers laidOver(Answers before, Answers row) {
        FieldAnswers covered = new FieldAnswers();
        Map<ItemCode, AnswerValue> values = new HashMap<>(before.values());
        for (Item item : items) {
            values.remove(item.code());
            for (SheetField field : SheetField.of(item)) {
                (names.contains(field.name()) ? row : before)
                        .to(item.code())
                        .flatMap(answer -> FieldAnswers.in(answer, field))
                        .ifPresent(plain -> covered.put(field, plain));
            }
        }
        values.putAll(covered.toAnswers().values());
        return new Answers(values);
    }
}
