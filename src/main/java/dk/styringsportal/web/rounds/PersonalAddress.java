package dk.styringsportal.web.rounds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The addresses that personal links have, as the reader's own browser reached the portal. */
@RequestScoped
class PersonalAddress {

    private static final String PAGE = "/undersoegelse?link=";

    @Inject
    private HttpServletRequest request;

    /** The whole address of a link. */
    String of(String link) {
        String here = request.getRequestURL().toString();
        String portal = here.substring(0, here.length() - request.getRequestURI().length()) + request.getContextPath();
        return portal + PAGE + link;
    }
}
