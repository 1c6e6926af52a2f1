package dk.styringsportal.campaign;

/** A round's number; campaigns are numbered apart. */
public record RoundId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
