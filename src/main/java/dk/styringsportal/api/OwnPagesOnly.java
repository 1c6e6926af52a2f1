package dk.styringsportal.api;

import dk.styringsportal.application.CurrentUser;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * A write that rides on the session cookie needs the header {@code X-Portal: 1}, which another site's form cannot send.
 * Scoring stores nothing and is free.
 */
@Provider
public class OwnPagesOnly implements ContainerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private CurrentUser currentUser;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean write = !READS.contains(request.getMethod());
        boolean scoring = request.getUriInfo().getPath().endsWith("/score");
        if (write && !scoring && currentUser.ridesOnSession() && !"1".equals(request.getHeaderString("X-Portal"))) {
            request.abortWith(new Problem(
                            403, "missing-portal-header", "Missing header", "Send the header X-Portal: 1")
                    .toResponse());
        }
    }
}
