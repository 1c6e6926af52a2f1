package dk.styringsportal.response;

/**
 * How far a response is.
 *
 * @param answered items that are asked and answered in full
 * @param items items that are asked, optional ones among them
 * @param missing items for whose sake the response cannot be submitted
 */
public record Progress(int answered, int items, int missing) {

    /** Whether nothing is missing; optional items may be open. */
    public boolean isComplete() {
        return missing == 0;
    }
}
