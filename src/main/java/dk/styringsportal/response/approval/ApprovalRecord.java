package dk.styringsportal.response.approval;

import dk.styringsportal.response.Submission;
import java.util.List;
import java.util.Optional;

/**
 * All that was submitted, sent back and chosen in one response, each list oldest first.
 *
 * @param submissions the present one among them, if the response is submitted
 */
public record ApprovalRecord(List<Submission> submissions, List<SendingBack> sentBack, List<SharingChoice> choices) {

    /** Before anything is submitted. */
    public static final ApprovalRecord NOTHING = new ApprovalRecord(List.of(), List.of(), List.of());

    public ApprovalRecord {
        submissions = List.copyOf(submissions);
        sentBack = List.copyOf(sentBack);
        choices = List.copyOf(choices);
    }

    /** The choice that holds; empty before the first, and then nothing is shared. */
    public Optional<SharingChoice> choice() {
        return last(choices);
    }

    public boolean isShared() {
        return choice().filter(SharingChoice::shares).isPresent();
    }

    /** The newest time KL sent it back. */
    public Optional<SendingBack> lastSentBack() {
        return last(sentBack);
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
