package dk.styringsportal.security;

import dk.styringsportal.application.PortalSettings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;

/**
 * The first filter of every request: sets the headers that keep an answer safe in a browser, refuses writes that another
 * site has sent, and a demonstration's requests from other machines.
 */
public class SafeExchange extends HttpFilter {

    private static final String FOR_OTHER_THAN_PAGES =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    @Inject
    private transient PortalSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        setHeaders(request, response);
        if (settings.isDemo() && !InetAddress.getByName(request.getLocalAddr()).isLoopbackAddress()) {
            Refusal.notLoopback(response);
        } else if (CrossSite.isWrite(request)) {
            Refusal.crossSite(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void setHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // Not "no-referrer": with it browsers hide the origin of the portal's own forms too
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!Paths.isPage(request)) {
            response.setHeader("Content-Security-Policy", FOR_OTHER_THAN_PAGES);
        }
        if (!Paths.isResource(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
