package dk.styringsportal.web.editions;

/**
 * An edition in a list, or at the head of its page.
 *
 * @param state key of the text that says how far it has come: "draft"
 * @param dated when it was made, or published; empty while neither is to be told
 * @param replacedBy version that has come after it; empty for the newest
 * @param reason why it is a revised one; empty for the first
 * @param withdrawal why it was withdrawn; empty for all others
 */
public record EditionView(
        long id,
        String title,
        String version,
        String state,
        boolean revised,
        String dated,
        String replacedBy,
        String reason,
        String checksum,
        String withdrawal) {

    public boolean isWithdrawn() {
        return !withdrawal.isEmpty();
    }
}
