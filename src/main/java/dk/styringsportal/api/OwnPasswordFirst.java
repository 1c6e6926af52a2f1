package dk.styringsportal.api;

import dk.styringsportal.application.CurrentUser;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** A one-time password opens nothing but the page on which another is chosen. */
@Provider
public class OwnPasswordFirst implements ContainerRequestFilter {

    @Inject
    private CurrentUser currentUser;

    @Override
    public void filter(ContainerRequestContext request) {
        if (currentUser.mustChangePassword()) {
            request.abortWith(new Problem(
                            403,
                            "password-change-required",
                            "Password change required",
                            "The portal made this password; choose another on the page /adgangskode")
                    .toResponse());
        }
    }
}
