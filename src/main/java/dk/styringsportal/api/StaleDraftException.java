package dk.styringsportal.api;

/** A draft does not say any more what the sender of a change saw. */
class StaleDraftException extends RuntimeException {

    private final transient Object current;

    /**
     * @param path in the draft, as a JSON pointer
     * @param current what stands there now, as plain JSON
     */
    StaleDraftException(String path, Object current) {
        super("The draft says something else by now at " + path);
        this.current = current;
    }

    Object current() {
        return current;
    }
}
