package dk.styringsportal.response.workingcopy;

import dk.styringsportal.questionnaire.ItemCode;
import java.util.List;

/** Somebody has answered or commented since the changes of a working copy were looked at. Nothing was stored. */
public final class StaleCopyException extends RuntimeException {

    private final transient List<ItemCode> items;

    /** @param items whose answers or comments have changed since */
    public StaleCopyException(List<ItemCode> items) {
        super("Some of these questions have been answered since: look at the changes again");
        this.items = List.copyOf(items);
    }

    public List<ItemCode> items() {
        return items;
    }
}
