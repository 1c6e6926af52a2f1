package dk.styringsportal.web.delegation;

/**
 * One colleague with what they were asked for.
 *
 * @param address empty where none is known
 * @param task what was handed over, in words
 * @param state name of the state, as the texts' keys have it: "READY"
 * @param late whether the deadline has passed before the colleague was ready
 * @param progress how many questions are answered, in words
 * @param comment the colleague's, while it is sent back; else empty
 * @param revoked whether the link is out of use
 */
public record DelegationView(
        String key,
        String name,
        String address,
        String task,
        String deadline,
        String state,
        boolean late,
        String progress,
        String comment,
        boolean revoked) {

    /** The tag's look: "good", "accent", "warn" or none. */
    public String look() {
        return StateTag.look(state);
    }
}
