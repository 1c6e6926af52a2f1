package dk.styringsportal.questionnaire;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Items that are scored together.
 *
 * @param number from 1, in the questionnaire's order
 * @param introduction stands before its items; often absent
 * @param weight of each of its items in the total, relative to the other themes'
 */
public record Theme(int number, String title, Optional<String> introduction, BigFraction weight, List<Item> items) {

    /** A theme without introduction that weighs as every other. */
    public Theme(int number, String title, List<Item> items) {
        this(number, title, Optional.empty(), BigFraction.ONE, items);
    }

    public Theme {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("Theme " + number + " has no items");
        }
    }

    /** The same theme with only the items that are put to the group; empty where none is. */
    Optional<Theme> forGroup(Optional<GroupId> group) {
        List<Item> own = items.stream().filter(item -> item.routing().isFor(group)).toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(new Theme(number, title, introduction, weight, own));
    }
}
