package dk.styringsportal.response.pilot;

/** The pilot is open, and an open one is not deleted: people are answering. */
public final class PilotOpenException extends RuntimeException {

    public PilotOpenException(PilotId pilot) {
        super("Pilot " + pilot + " is open; close it before it is deleted");
    }
}
