package dk.styringsportal.security;

import dk.styringsportal.application.PortalSettings;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;

/**
 * The first filter of every request: sets the headers that keep an answer safe in a browser, refuses writes that another
 * site has sent, and a demonstration's requests from other machines.
 */
public class SafeExchange extends HttpFilter {

    private static final String FOR_OTHER_THAN_PAGES =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    /** In bytes: somewhat more than the largest body that is taken. */
    private static final long LARGEST = 25L * 1024 * 1024;

    private static final int BLOCK = 16 * 1024;

    @Inject
    private transient PortalSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        setHeaders(request, response);
        try {
            answer(request, response, chain);
        } finally {
            takeInTheRest(request);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (settings.isDemo() && !InetAddress.getByName(request.getLocalAddr()).isLoopbackAddress()) {
            Refusal.notLoopback(response);
        } else if (CrossSite.isWrite(request)) {
            Refusal.crossSite(response);
        } else {
            chain.doFilter(isErrorOfOther(request) ? new AsIfAsked(request) : request, response);
            leaveLengthUnsaid(request, response);
        }
    }

    /** A file that is made as it is sent has no length before: ending the answer to HEAD by itself, the server would say 0. */
    private static void leaveLengthUnsaid(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isHead = request.getMethod().equals("HEAD") && !Paths.isPage(request) && !request.isAsyncStarted();
        if (isHead && response.getStatus() == HttpServletResponse.SC_OK && !response.isCommitted()) {
            response.flushBuffer();
        }
    }

    /** Faces draws no error page for methods that it does not know: it is asked for it by one that it does. */
    private static boolean isErrorOfOther(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR && !Set.of("GET", "HEAD", "POST").contains(request.getMethod());
    }

    /**
     * Over HTTP/2 a client waits until all that it sends is taken in, even when it has been refused before: what nobody
     * has read is thrown away, as far as anything so large is ever taken.
     */
    private static void takeInTheRest(HttpServletRequest request) throws IOException {
        if (request.getProtocol().startsWith("HTTP/2") && !Paths.isPage(request)) {
            byte[] thrownAway = new byte[BLOCK];
            long left = LARGEST;
            int read = 0;
            while (read >= 0 && left > 0) {
                read = request.getInputStream().read(thrownAway);
                left -= read;
            }
        }
    }

    private static void setHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // "no-referrer" only where the address is a secret: with it browsers hide the origin of the portal's own forms too
        response.setHeader("Referrer-Policy", Paths.isPageByLink(request) ? "no-referrer" : "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (Paths.isPageByLink(request)) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        if (!Paths.isPage(request)) {
            response.setHeader("Content-Security-Policy", FOR_OTHER_THAN_PAGES);
        }
        if (!Paths.isResource(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
