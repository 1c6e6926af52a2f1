package dk.styringsportal.response;

import java.util.List;

/** A text holds what looks like a CPR number. Nothing was stored, and the number is not repeated here. */
public final class CprNumberException extends RuntimeException {

    private final String place;
    private final List<LookAlike> found;

    /** @param place of the text in what was sent: "text", "title" */
    public CprNumberException(String place) {
        this("The text holds what looks like a CPR number; leave it out", place, List.of());
    }

    /**
     * Of an answer, of which a person may say that it holds no CPR number.
     *
     * @param found what looks like one, at least one
     */
    CprNumberException(String place, List<LookAlike> found) {
        this("The text holds what looks like a CPR number; leave it out, or name it in notCprNumbers if it is none", place, found);
    }

    private CprNumberException(String message, String place, List<LookAlike> found) {
        super(message);
        this.place = place;
        this.found = List.copyOf(found);
    }

    public String place() {
        return place;
    }

    /** Where it stands in an answer; empty for other texts. */
    public List<LookAlike> found() {
        return found;
    }
}
