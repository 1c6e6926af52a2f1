package dk.styringsportal.response;

import dk.styringsportal.questionnaire.ItemCode;

/** The item has as many comments as are kept; nothing was stored. */
public final class TooManyCommentsException extends RuntimeException {

    public TooManyCommentsException(ItemCode item) {
        super("Item " + item + " has " + Comment.MOST + " comments; it takes no more");
    }
}
