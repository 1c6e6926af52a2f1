package dk.styringsportal.security;

import dk.styringsportal.application.Interruption;
import dk.styringsportal.application.KeptForms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Leads those who are not logged in to the log-in, and from there to where they were going. A form that comes from a browser
 * in which somebody has been logged in goes with them: it was filled in while the log-in ended.
 */
@RequestScoped
public class LogInFirst {

    /** Holds the mark of who was logged in last in the browser; it opens nothing. */
    private static final String OWNER = "sidst";

    private static final String LOG_IN = "/log-ind";

    @Inject
    private KeptForms forms;

    @Inject
    private Interruption interruption;

    /** Lets the browser remember whom it is used by. */
    public void remember(String user, HttpServletRequest request, HttpServletResponse response) {
        String mark = forms.markOf(user);
        if (owner(request).filter(mark::equals).isEmpty()) {
            Cookie cookie = new Cookie(OWNER, mark);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Strict");
            response.addCookie(cookie);
        }
    }

    private static Optional<String> owner(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(OWNER))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[0-9a-f]{32}"))
                .findFirst();
    }

    /** Answers with the way to the log-in. */
    public void lead(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Optional<String> owner = owner(request);
        if (isForm(request) && owner.isPresent()) {
            boolean withFiles = isOf(request, "multipart/form-data");
            interruption.of(owner.get(), pathOf(request), request.getQueryString(), request.getParameterMap(), withFiles);
            request.getRequestDispatcher(LOG_IN + ".xhtml").forward(new AsIfAsked(request), response);
        } else {
            response.sendRedirect(request.getContextPath() + LOG_IN + "?til=" + asked(request));
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getHeader("Faces-Request") == null
                && (isOf(request, "application/x-www-form-urlencoded") || isOf(request, "multipart/form-data"));
    }

    private static boolean isOf(HttpServletRequest request, String type) {
        String sent = request.getContentType();
        return sent != null && sent.regionMatches(true, 0, type, 0, type.length());
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** The address to return to after log-in, to stand within another. */
    static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
