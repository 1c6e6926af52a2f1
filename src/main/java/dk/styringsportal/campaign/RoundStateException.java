package dk.styringsportal.campaign;

import java.util.Locale;

/** That cannot be done with a round in this state. */
public final class RoundStateException extends RuntimeException {

    private final RoundState state;

    public RoundStateException(RoundId round, RoundState state) {
        super("Round " + round + " is " + state.name().toLowerCase(Locale.ROOT) + ", which does not allow that");
        this.state = state;
    }

    /** As it is. */
    public RoundState state() {
        return state;
    }
}
