package dk.styringsportal.api;

import jakarta.ws.rs.core.Response;

/** The answer to whoever must log in first. */
final class NotLoggedIn {

    private NotLoggedIn() {}

    /**
     * @param toOwnPage whether a page of the portal asked: a browser that is told of Basic opens a prompt of its own over
     *     the page, and the page knows better what to say
     */
    static Response response(boolean toOwnPage) {
        String scheme = toOwnPage ? "Session" : "Basic";
        return Response.fromResponse(
                        new Problem(401, "not-logged-in", "Not logged in", "Log in, or send a name and password")
                                .toResponse())
                .header("WWW-Authenticate", scheme + " realm=\"Styringsportalen\", charset=\"UTF-8\"")
                .build();
    }
}
