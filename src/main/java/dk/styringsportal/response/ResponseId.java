package dk.styringsportal.response;

import java.util.UUID;

/** A response's identity; not guessable. */
public record ResponseId(UUID value) {

    public static ResponseId random() {
        return new ResponseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
