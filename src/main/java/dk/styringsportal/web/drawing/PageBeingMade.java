package dk.styringsportal.web.drawing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The request that a page is being made for, so that views, which know nothing of requests, can be drawn with addresses of their
 * figures. A page is made by one thread.
 */
final class PageBeingMade {

    private static final ThreadLocal<HttpServletRequest> REQUEST = new ThreadLocal<>();

    private PageBeingMade() {}

    static void begin(HttpServletRequest request) {
        REQUEST.set(request);
    }

    static void end() {
        REQUEST.remove();
    }

    /** Empty outside of pages. */
    static Optional<HttpServletRequest> request() {
        return Optional.ofNullable(REQUEST.get());
    }
}
