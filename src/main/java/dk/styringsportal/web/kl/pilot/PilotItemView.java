package dk.styringsportal.web.kl.pilot;

import dk.styringsportal.web.results.AnswerCountsView;
import java.util.List;

/**
 * A question with what was said about it and how it was answered.
 *
 * @param otherWords the words that single groups get instead, each after the group's title
 * @param counts how often each option was chosen; nothing where there are none to choose
 * @param given the answers in words, where there are no options
 * @param answered how many have answered it
 */
public record PilotItemView(
        String code,
        int number,
        String text,
        List<String> otherWords,
        List<CommentView> comments,
        AnswerCountsView counts,
        List<GivenView> given,
        int answered) {

    /** An answer in words, and whose it is. */
    public record GivenView(String by, String words) {}

    /**
     * A comment.
     *
     * @param key unique on the page
     * @param invitation whose it is
     * @param place what it is about: an item's code, or "_"
     * @param by the person's label, and their group where there is one
     */
    public record CommentView(
            String key, String invitation, String place, long revision, String by, String at, String text, boolean handled) {}

    /** How many comments KL has not dealt with. */
    public long unhandled() {
        return comments.stream().filter(comment -> !comment.handled()).count();
    }
}
