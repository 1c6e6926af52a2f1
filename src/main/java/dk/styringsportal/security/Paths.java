package dk.styringsportal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** What kind of thing a request asks for. */
final class Paths {

    /** Of Faces' libraries, and the portal's own style sheets, scripts and pictures. */
    private static final List<String> RESOURCES = List.of("/jakarta.faces.resource/", "/resources/portal/");

    private static final Set<String> PUBLIC_PAGES = Set.of(
            "/", "/index", "/log-ind", "/om", "/tilgaengelighed", "/privatliv", "/spoergeskema", "/kildekode.zip",
            "/udgaver", "/udgave");

    /** Pages that a personal link opens, which then stands in their address. */
    private static final Set<String> PAGES_BY_LINK = Set.of(
            "/pilot", "/pilot-tema", "/pilot-slut",
            "/svar", "/svar-tema", "/svar-slut", "/svar-stop",
            "/opgave", "/opgave-tema", "/opgave-slut",
            "/kontakter", "/kontakter-stop", "/aaben");

    private static final Set<String> FOR_CHANGING_PASSWORD =
            Set.of("/adgangskode", "/log-ind", "/log-ud", "/kildekode.zip");

    private Paths() {}

    /** A page made by Faces, which sets its own content security policy. */
    static boolean isPage(HttpServletRequest request) {
        String path = path(request);
        return !path.startsWith("/api/") && !path.startsWith("/health") && !path.startsWith("/openapi")
                && !isResource(request);
    }

    static boolean isResource(HttpServletRequest request) {
        return RESOURCES.stream().anyMatch(path(request)::startsWith);
    }

    /** A page that anybody may read. */
    static boolean isPublicPage(HttpServletRequest request) {
        String page = page(request);
        return PUBLIC_PAGES.contains(page) || PAGES_BY_LINK.contains(page) || page.startsWith("/errors/");
    }

    /** A page whose address is a secret of the person it was given to. */
    static boolean isPageByLink(HttpServletRequest request) {
        return PAGES_BY_LINK.contains(page(request));
    }

    /** What is left to those who have to choose a password first. */
    static boolean isForChangingPassword(HttpServletRequest request) {
        String page = page(request);
        return FOR_CHANGING_PASSWORD.contains(page) || page.startsWith("/errors/");
    }

    /** Not made by Faces, though it looks like a page. */
    static boolean isServlet(HttpServletRequest request) {
        return page(request).equals("/log-ud");
    }

    /** The file a page is made from. */
    static String source(HttpServletRequest request) {
        return page(request) + ".xhtml";
    }

    /** A page for KL alone. */
    static boolean isKlPage(HttpServletRequest request) {
        String page = page(request);
        return page.equals("/kl") || page.startsWith("/kl/");
    }

    private static String page(HttpServletRequest request) {
        String path = path(request);
        return path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
    }

    /** As the server itself understands the address: decoded, without parameters. */
    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }
}
