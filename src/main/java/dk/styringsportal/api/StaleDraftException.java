package dk.styringsportal.api;

/** A draft does not say any more what the sender of a change saw. */
class StaleDraftException extends RuntimeException {

    private final String path;
    private final transient Object current;

    /**
     * @param path in the draft, as a JSON pointer
     * @param current what stands there now, as plain JSON; an empty map for nothing
     */
    StaleDraftException(String path, Object current) {
        super("The draft says something else by now at " + path);
        this.path = path;
        this.current = current;
    }

    String path() {
        return path;
    }

    Object current() {
        return current;
    }
}
