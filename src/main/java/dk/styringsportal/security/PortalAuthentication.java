package dk.styringsportal.security;

import dk.styringsportal.access.Account;
import dk.styringsportal.access.Role;
import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.LogIn;
import dk.styringsportal.application.TooManyAttemptsException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the server who makes a request: the user of the session, or on the API the one whose name and password came as
 * {@code Authorization: Basic}. Whether a log-in is needed is decided later, by what is asked for.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    private static final String API = "/api/";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private LogIn logIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header != null && request.getRequestURI().startsWith(request.getContextPath() + API)) {
            return byCredentials(header, response, context);
        }
        if (Paths.isResource(request)) {
            return context.doNothing();
        }
        Optional<User> user = currentUser.get();
        return user.isPresent() ? known(user.get(), context) : context.doNothing();
    }

    private AuthenticationStatus byCredentials(
            String header, HttpServletResponse response, HttpMessageContext context) {
        try {
            Optional<Account> account =
                    BasicCredentials.read(header).flatMap(sent -> logIn.verify(sent.name(), sent.password()));
            if (account.isEmpty()) {
                Refusal.wrongCredentials(response);
                return AuthenticationStatus.SEND_FAILURE;
            }
            currentUser.actAs(account.get());
            return known(account.get().user(), context);
        } catch (TooManyAttemptsException tooMany) {
            Refusal.tooManyAttempts(response, tooMany.waitingTime());
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    private static AuthenticationStatus known(User user, HttpMessageContext context) {
        Set<String> roles = user.roles().stream().map(Role::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(user.name(), roles);
    }
}
