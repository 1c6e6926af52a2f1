package dk.styringsportal.application;

import dk.styringsportal.access.Account;
import dk.styringsportal.access.User;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * Who makes this request: the user of the session, or the one whose credentials came with the request. What they may do
 * is read anew for each request, so that a closed account or another role takes effect at once.
 */
@RequestScoped
public class CurrentUser {

    private static final String BY_CREDENTIALS = CurrentUser.class.getName() + ".credentials";
    private static final String BY_SESSION = CurrentUser.class.getName() + ".session";
    private static final String MARK = SessionMark.class.getName();

    @Inject
    private HttpServletRequest request;

    @Inject
    private LogIn logIn;

    /** Empty if nobody is logged in. */
    public Optional<User> get() {
        return account().map(Account::user);
    }

    /** @throws NotLoggedInException if nobody is logged in */
    public User require() {
        return get().orElseThrow(NotLoggedInException::new);
    }

    /** Whether the portal made the password they came with, so that they must choose another before anything else. */
    public boolean mustChangePassword() {
        return account().filter(Account::oneTime).isPresent();
    }

    /** Whether the user is known by the session cookie and by nothing else. */
    public boolean ridesOnSession() {
        return request.getAttribute(BY_CREDENTIALS) == null && ofSession().isPresent();
    }

    /** For this request alone; no session is made. */
    public void actAs(Account account) {
        request.setAttribute(BY_CREDENTIALS, account);
    }

    /** From now on, in a session with a new identity. */
    public void signIn(Account account) {
        HttpSession session = request.getSession(true);
        if (!session.isNew()) {
            request.changeSessionId();
        }
        session.setAttribute(MARK, SessionMark.of(account));
        request.setAttribute(BY_SESSION, Optional.of(account));
    }

    /** Ends the session. */
    public void signOut() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        request.setAttribute(BY_SESSION, Optional.empty());
    }

    private Optional<Account> account() {
        Account byCredentials = (Account) request.getAttribute(BY_CREDENTIALS);
        return byCredentials != null ? Optional.of(byCredentials) : ofSession();
    }

    private Optional<Account> ofSession() {
        if (request.getAttribute(BY_SESSION) == null) {
            // Should the database fail, the error page that follows is drawn for nobody instead of failing too
            request.setAttribute(BY_SESSION, Optional.empty());
            request.setAttribute(BY_SESSION, lookUp());
        }
        return ((Optional<?>) request.getAttribute(BY_SESSION)).map(Account.class::cast);
    }

    /** A session whose account is closed, or has another password by now, is over. */
    private Optional<Account> lookUp() {
        HttpSession session = request.getSession(false);
        Object mark = session == null ? null : session.getAttribute(MARK);
        if (mark == null) {
            return Optional.empty();
        }
        Optional<Account> account = logIn.behind((SessionMark) mark);
        if (account.isEmpty()) {
            session.invalidate();
        }
        return account;
    }
}
