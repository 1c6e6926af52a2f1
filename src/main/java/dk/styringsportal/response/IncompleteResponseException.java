package dk.styringsportal.response;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import java.util.List;
import java.util.stream.Collectors;

/** A response cannot be submitted because fields are unanswered. */
public final class IncompleteResponseException extends RuntimeException {

    private final transient List<ItemCode> missing;

    public IncompleteResponseException(List<Item> missing) {
        super("Not answered in full: "
                + missing.stream().map(item -> item.code().value()).collect(Collectors.joining(", ")));
        this.missing = missing.stream().map(Item::code).toList();
    }

    /** The items not answered in full, in order. */
    public List<ItemCode> missing() {
        return missing;
    }
}
