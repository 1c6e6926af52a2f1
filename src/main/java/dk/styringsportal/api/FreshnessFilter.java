package dk.styringsportal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Marks answers about published editions with what they rest on, and answers 304 to whoever has them already. */
@Provider
public class FreshnessFilter implements ContainerResponseFilter {

    @Inject
    private Freshness freshness;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Status.OK.getStatusCode() && isRead(request)) {
            String address = request.getUriInfo().getRequestUri() + " " + response.getMediaType();
            freshness.tag(address).ifPresent(tag -> mark(request, response, tag));
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private void mark(ContainerRequestContext request, ContainerResponseContext response, EntityTag tag) {
        Optional.ofNullable(request.getRequest().evaluatePreconditions(tag))
                .map(Response.ResponseBuilder::build)
                .ifPresent(unchanged -> {
                    response.setStatus(unchanged.getStatus());
                    response.setEntity(null);
                });
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, freshness.cacheControl());
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Authorization, Cookie");
    }
}
