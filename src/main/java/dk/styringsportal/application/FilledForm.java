package dk.styringsportal.application;

import dk.styringsportal.access.User;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The form that the user had filled in when the log-in ended, shown again on its page after the next one. It waits in the
 * user's own session, one at a time, until a form is sent; nothing of it is done before its button is pressed anew.
 */
@RequestScoped
public class FilledForm {

    /** Name of the address's part that says which form the page shows. */
    static final String KEY = "husket";

    private static final String KEPT = FilledForm.class.getName();

    private record Kept(String key, SentForm form) implements Serializable {}

    @Inject
    private HttpServletRequest request;

    @Inject
    private KeptForms forms;

    private Map<String, List<String>> fields = Map.of();
    private boolean shown;

    @PostConstruct
    void read() {
        HttpSession session = request.getSession(false);
        if (session == null || request.getParameter(KEY) == null || !request.getMethod().equals("GET")) {
            return;
        }
        if (session.getAttribute(KEPT) instanceof Kept kept
                && kept.key().equals(request.getParameter(KEY))
                && request.getRequestURI().equals(request.getContextPath() + kept.form().path())) {
            fields = kept.form().fields();
            shown = true;
        }
    }

    /**
     * Takes up the form of the user who has just logged in.
     *
     * @param sealed from outside; anything else than a form of that user is passed over
     * @param destination where the user is going, within the portal
     * @return the destination, so that its page shows the form
     */
    public String takeUp(String sealed, User user, String destination) {
        Optional<SentForm> form = forms.open(sealed, user.name());
        if (form.isEmpty()) {
            return destination;
        }
        String key = UUID.randomUUID().toString();
        request.getSession(true).setAttribute(KEPT, new Kept(key, form.get()));
        return destination + (destination.contains("?") ? "&" : "?") + KEY + "=" + key;
    }

    /** A form has been sent: what waited is in it, or no longer wanted. */
    public void forget() {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(KEPT) != null) {
            session.removeAttribute(KEPT);
        }
    }

    /** Whether this page shows a form again. */
    public boolean isShown() {
        return shown;
    }

    /** What was filled in under that name; empty where nothing was. */
    public List<String> texts(String name) {
        return fields.getOrDefault(name, List.of());
    }
}
