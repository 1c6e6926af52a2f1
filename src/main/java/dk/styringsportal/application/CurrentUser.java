package dk.styringsportal.application;

import dk.styringsportal.access.User;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Who makes this request: the user of the session, or the one whose credentials came with the request. */
@RequestScoped
public class CurrentUser {

    private static final String ATTRIBUTE = User.class.getName();

    @Inject
    private HttpServletRequest request;

    /** Empty if nobody is logged in. */
    public Optional<User> get() {
        User ofRequest = (User) request.getAttribute(ATTRIBUTE);
        return ofRequest != null ? Optional.of(ofRequest) : ofSession();
    }

    /** @throws NotLoggedInException if nobody is logged in */
    public User require() {
        return get().orElseThrow(NotLoggedInException::new);
    }

    /** Whether the user is known by the session cookie and by nothing else. */
    public boolean ridesOnSession() {
        return request.getAttribute(ATTRIBUTE) == null && ofSession().isPresent();
    }

    /** For this request alone; no session is made. */
    public void actAs(User user) {
        request.setAttribute(ATTRIBUTE, user);
    }

    /** From now on, in a session with a new identity. */
    public void signIn(User user) {
        HttpSession session = request.getSession(true);
        if (!session.isNew()) {
            request.changeSessionId();
        }
        session.setAttribute(ATTRIBUTE, user);
    }

    /** Ends the session. */
    public void signOut() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private Optional<User> ofSession() {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((User) session.getAttribute(ATTRIBUTE));
    }
}
