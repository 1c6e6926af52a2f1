package dk.styringsportal.response.sums;

import dk.styringsportal.questionnaire.ItemCode;
import java.util.List;

/** Somebody has answered since the sums were looked at. Nothing was stored. */
public final class StaleSumsException extends RuntimeException {

    private final List<ItemCode> items;

    /** @param items whose answers have changed since */
    public StaleSumsException(List<ItemCode> items) {
        super("Some of these questions have been answered since: look at the numbers again");
        this.items = List.copyOf(items);
    }

    public List<ItemCode> items() {
        return items;
    }
}
