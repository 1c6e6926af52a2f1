package dk.styringsportal.api;

/** A request body that is not what the resource takes. */
final class BadRequestBodyException extends RuntimeException {

    private final String place;

    /** @param place members parted by slashes, "" for the whole body */
    BadRequestBodyException(String place, String problem) {
        super(problem);
        this.place = place;
    }

    String place() {
        return place;
    }
}
