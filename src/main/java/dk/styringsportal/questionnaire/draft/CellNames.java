package dk.styringsportal.questionnaire.draft;

import java.util.List;
import java.util.Set;

/**
 * Renames a part of the cells that the checks add up: "item/row/column".
 *
 * @param place of the part, from 0
 * @param items whose rows or columns they are; none where the part is the item itself
 */
record CellNames(String before, String after, int place, Set<String> items) {

    private static final Set<String> SUMS = Set.of("sum", "of");

    Content in(Content content) {
        return content.at("checks").isEmpty()
                ? content
                : new Rewriting(record -> record.containsKey("sum"), (name, value) -> SUMS.contains(name) ? renamed(value) : value).of(content);
    }

    private Object renamed(Object cells) {
        return cells instanceof List<?> entries ? entries.stream().map(this::cell).toList() : cells;
    }

    private Object cell(Object cell) {
        String[] steps = String.valueOf(cell).split("/");
        boolean isPart = steps.length > place && steps[place].equals(before) && (place == 0 || items.contains(steps[0]));
        if (!isPart) {
            return cell;
        }
        steps[place] = after;
        return String.join("/", steps);
    }
}
