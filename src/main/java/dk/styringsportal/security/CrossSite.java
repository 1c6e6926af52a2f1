package dk.styringsportal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/** Tells writes that another site's page has made a browser send. Programs send neither of the headers looked at. */
final class CrossSite {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private CrossSite() {}

    static boolean isWrite(HttpServletRequest request) {
        if (READS.contains(request.getMethod())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if ("same-origin".equals(site)) {
            // No page can say so of another site; the origin is hidden where a page sends no referrer
            return false;
        }
        if (site != null && !site.equals("none")) {
            return true;
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOwn(origin, request);
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
