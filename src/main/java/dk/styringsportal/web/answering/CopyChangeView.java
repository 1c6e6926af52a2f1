package dk.styringsportal.web.answering;

/**
 * A change that a working copy would make, in words.
 *
 * @param name of the change, as the form sends it back
 * @param id of its place on the page
 * @param cell "Styring!E14"
 * @param question with its number
 * @param field row and column; empty for a question that has none
 * @param now what the portal says
 * @param wanted what the cell says
 * @param since who has changed it in the portal meanwhile, and when; empty unless it is a conflict
 * @param remark whether it is about the comment on the question
 */
public record CopyChangeView(
        String name,
        String id,
        String cell,
        String question,
        String field,
        String now,
        String wanted,
        String since,
        boolean conflict,
        boolean takesBack,
        boolean remark) {

    /** Whether it is stored unless the user says otherwise. */
    public boolean chosen() {
        return !conflict && !takesBack;
    }
}
