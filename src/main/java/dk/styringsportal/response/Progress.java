package dk.styringsportal.response;

/** How many items are answered in full, of how many. */
public record Progress(int answered, int items) {

    public boolean isComplete() {
        return answered == items;
    }
}
