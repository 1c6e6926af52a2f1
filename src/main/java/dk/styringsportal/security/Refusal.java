package dk.styringsportal.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Problem details (RFC 9457) for requests that are refused before they reach the API. */
final class Refusal {

    private static final int TOO_MANY_REQUESTS = 429;

    private Refusal() {}

    static void wrongCredentials(HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Styringsportalen\", charset=\"UTF-8\"");
        write(response, HttpServletResponse.SC_UNAUTHORIZED, "not-logged-in", "Not logged in",
                "The name or password is wrong");
    }

    static void tooManyAttempts(HttpServletResponse response, Duration wait) {
        response.setHeader("Retry-After", String.valueOf(Math.max(1, wait.toSeconds())));
        write(response, TOO_MANY_REQUESTS, "too-many-attempts", "Too many attempts",
                "Too many failed log-ins with this name; wait and try again");
    }

    static void crossSite(HttpServletResponse response) {
        write(response, HttpServletResponse.SC_FORBIDDEN, "cross-site-write", "Cross-site write",
                "Writes are taken from the portal's own pages and from programs, not from other sites");
    }

    static void notLoopback(HttpServletResponse response) {
        write(response, HttpServletResponse.SC_FORBIDDEN, "demonstration-only", "Demonstration only",
                "With PORTAL_DEMO=true the passwords are known, so the portal answers on this machine alone");
    }

    /** The texts are constants without characters that JSON would need escaped. */
    private static void write(HttpServletResponse response, int status, String slug, String title, String detail) {
        String body = "{\"type\":\"/problems/" + slug + "\",\"title\":\"" + title + "\",\"status\":" + status
                + ",\"detail\":\"" + detail + "\"}";
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
