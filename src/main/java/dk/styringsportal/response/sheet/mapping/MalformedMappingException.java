package dk.styringsportal.response.sheet.mapping;

/** What was handed in is no column mapping. */
public final class MalformedMappingException extends RuntimeException {

    private final String place;

    /** @param place in what was handed in: "columns/3/to" */
    MalformedMappingException(String place, String wanted) {
        super(place + ": " + wanted);
        this.place = place;
    }

    public String place() {
        return place;
    }
}
