package dk.styringsportal.benchmark;

/** Too few have submitted for figures that the municipalities may see. */
public final class TooFewResponsesException extends RuntimeException {

    private final int n;
    private final int minimum;

    public TooFewResponsesException(int n, int minimum) {
        super("A snapshot needs at least " + minimum + " submitted responses; there are " + n);
        this.n = n;
        this.minimum = minimum;
    }

    /** How many have submitted. */
    public int n() {
        return n;
    }

    /** How many are needed. */
    public int minimum() {
        return minimum;
    }
}
