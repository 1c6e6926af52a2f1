package dk.styringsportal.response.pilot;

/** A pilot's number. */
public record PilotId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
