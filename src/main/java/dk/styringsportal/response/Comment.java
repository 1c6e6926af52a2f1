package dk.styringsportal.response;

import dk.styringsportal.questionnaire.ItemCode;
import java.time.Instant;

/**
 * The municipality's own remark on an item; never scored and never published.
 *
 * @param text empty when an earlier remark was taken back
 * @param revision 1 for the first, then one more with each change
 */
public record Comment(ItemCode item, String text, long revision, String by, Instant at) {

    /** In characters. */
    public static final int LONGEST = 4000;

    /** @throws IllegalArgumentException for a text that is too long */
    public Comment {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A comment has at most " + LONGEST + " characters");
        }
    }
}
