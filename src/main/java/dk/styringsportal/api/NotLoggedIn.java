package dk.styringsportal.api;

import jakarta.ws.rs.core.Response;

/** The answer to whoever must log in first. */
final class NotLoggedIn {

    private NotLoggedIn() {}

    static Response response() {
        return Response.fromResponse(
                        new Problem(401, "not-logged-in", "Not logged in", "Log in, or send a name and password")
                                .toResponse())
                .header("WWW-Authenticate", "Basic realm=\"Styringsportalen\", charset=\"UTF-8\"")
                .build();
    }
}
