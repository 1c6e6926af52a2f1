package dk.styringsportal.benchmark.edition;

/** Which edition. */
public record EditionId(long value) {

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
