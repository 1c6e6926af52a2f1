package dk.styringsportal.questionnaire;

import java.util.List;

/**
 * Items that are scored together.
 *
 * @param number from 1, in the questionnaire's order
 */
public record Theme(int number, String title, List<Item> items) {

    public Theme {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("Theme " + number + " has no items");
        }
    }
}
