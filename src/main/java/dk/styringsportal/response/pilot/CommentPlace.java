package dk.styringsportal.response.pilot;

import dk.styringsportal.questionnaire.ItemCode;
import java.util.Optional;

/**
 * What a comment is about.
 *
 * @param item empty for the questionnaire as a whole
 */
public record CommentPlace(Optional<ItemCode> item) {

    /** In addresses and tables the questionnaire as a whole; no item can be called so. */
    private static final String WHOLE_KEY = "_";

    /** The questionnaire as a whole. */
    public static final CommentPlace WHOLE = new CommentPlace(Optional.empty());

    public static CommentPlace at(ItemCode item) {
        return new CommentPlace(Optional.of(item));
    }

    /** @throws IllegalArgumentException for what is neither an item's code nor "_" */
    public static CommentPlace parse(String key) {
        return WHOLE_KEY.equals(key) ? WHOLE : at(new ItemCode(key));
    }

    /** The item's code, or "_". */
    public String key() {
        return item.map(ItemCode::value).orElse(WHOLE_KEY);
    }
}
