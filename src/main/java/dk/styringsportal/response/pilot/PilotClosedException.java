package dk.styringsportal.response.pilot;

/** The pilot is closed: nobody is invited to it any more. */
public final class PilotClosedException extends RuntimeException {

    public PilotClosedException(PilotId pilot) {
        super("Pilot " + pilot + " is closed");
    }
}
