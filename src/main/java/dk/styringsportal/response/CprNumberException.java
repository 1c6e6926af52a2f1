package dk.styringsportal.response;

/** A text holds what looks like a CPR number. Nothing was stored, and the number is not repeated here. */
public final class CprNumberException extends RuntimeException {

    private final String place;

    /** @param place of the text in what was sent: "text", "title" */
    public CprNumberException(String place) {
        super("The text holds what looks like a CPR number; leave it out");
        this.place = place;
    }

    public String place() {
        return place;
    }
}
