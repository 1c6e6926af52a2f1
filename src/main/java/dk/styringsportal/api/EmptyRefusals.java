package dk.styringsportal.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Locale;

/**
 * Gives problem details to what the framework refuses by itself and without a word, such as a header that it cannot
 * read: no exception reaches {@link ProblemMapper} then, and the server would answer with the page for errors.
 */
@Provider
public class EmptyRefusals implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            Response.StatusType status = response.getStatusInfo();
            String title = status.getReasonPhrase();
            Problem problem = new Problem(
                    status.getStatusCode(), title.toLowerCase(Locale.ROOT).replace(' ', '-'), title, title);
            response.setEntity(
                    problem.toResponse().getEntity(), new Annotation[0], MediaType.valueOf(Problem.MEDIA_TYPE));
        }
    }
}
