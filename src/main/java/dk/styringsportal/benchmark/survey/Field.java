package dk.styringsportal.benchmark.survey;

import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one answer is counted in: an item, or one row of a matrix.
 *
 * @param row empty for an item without rows
 */
public record Field(Item item, Optional<Row> row) {

    /** All fields of the questionnaire in which options are chosen, in its order. */
    public static List<Field> of(QuestionnaireVersion questionnaire) {
        return questionnaire.questions().stream()
                .filter(item -> !item.options().isEmpty())
                .flatMap(Field::of)
                .toList();
    }

    private static Stream<Field> of(Item item) {
        return item.rows().isEmpty()
                ? Stream.of(new Field(item, Optional.empty()))
                : item.rows().stream().map(row -> new Field(item, Optional.of(row)));
    }

    /** Its name in data: the item's code, and after a slash the row's key: "p-maal", "d-brug/budget". */
    public String name() {
        return row.map(found -> item.code().value() + "/" + found.key().value()).orElse(item.code().value());
    }

    /** Whether its options stand on a scale, so that it has a mean and a positive side. */
    public boolean hasValues() {
        return item.options().stream().filter(option -> option.value().isPresent()).count() > 1;
    }

    /** Whether the group is asked, if its answers to other items make it so. */
    public boolean isPutTo(Optional<GroupId> group) {
        return item.routing().isFor(group) && (row.isEmpty() || row.get().routing().isFor(group));
    }

    /** Whether it depends on other answers if it, or any option, is asked. */
    boolean isConditional() {
        return item.routing().enableWhen().isPresent()
                || item.rows().stream().anyMatch(each -> each.routing().enableWhen().isPresent())
                || item.options().stream().anyMatch(option -> option.enableWhen().isPresent());
    }
}
