package dk.styringsportal.security;

import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.FilledForm;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses methods that no page knows; sends those who are not logged in to the log-in, unless the page is for anybody,
 * and those who came with a one-time password to where they choose another; and lets nobody but KL see that KL's pages
 * exist. What a page shows of which municipality is decided by what it calls.
 */
public class PageGuard extends HttpFilter {

    /** Faces would answer any other with the page. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient LogInFirst logInFirst;

    @Inject
    private transient FilledForm filled;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Paths.isPage(request) && !METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (Paths.isPage(request) && !Paths.isForChangingPassword(request) && currentUser.mustChangePassword()) {
            response.sendRedirect(request.getContextPath() + "/adgangskode?til=" + LogInFirst.asked(request));
            return;
        }
        guard(request, response, chain);
    }

    private void guard(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Paths.isPage(request) || Paths.isPublicPage(request) || !exists(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<User> user = currentUser.get();
        if (user.isEmpty()) {
            logInFirst.lead(request, response);
            return;
        }
        logInFirst.remember(user.get().name(), request, response);
        if (request.getMethod().equals("POST") && !Paths.isForChangingPassword(request)) {
            filled.forget();
        }
        if (Paths.isKlPage(request) && !user.get().isKl()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What is not there is told to be so, and not to lie behind the log-in. */
    private static boolean exists(HttpServletRequest request) throws IOException {
        return Paths.isServlet(request) || request.getServletContext().getResource(Paths.source(request)) != null;
    }
}
