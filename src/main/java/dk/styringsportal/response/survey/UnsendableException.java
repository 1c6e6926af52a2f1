package dk.styringsportal.response.survey;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import java.util.List;

/** The answers cannot be sent as they are. */
public final class UnsendableException extends RuntimeException {

    private final List<ItemCode> items;

    /** @param items whose answers cannot be sent as they are; none where there is no answer at all */
    public UnsendableException(List<Item> items) {
        super(items.isEmpty() ? "Nothing has been answered" : "Some answers do not add up");
        this.items = items.stream().map(Item::code).toList();
    }

    /** In the questionnaire's order; none where there is no answer at all. */
    public List<ItemCode> items() {
        return items;
    }
}
