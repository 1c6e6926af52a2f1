package dk.styringsportal.api;

import dk.styringsportal.application.NotLoggedInException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one place where what went wrong becomes problem details. Unexpected faults are logged and tell nothing. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof NotLoggedInException) {
            return NotLoggedIn.response("1".equals(headers.getHeaderString("X-Portal")));
        }
        if (thrown instanceof WebApplicationException web) {
            return ofFramework(web);
        }
        return Problems.of(thrown).orElseGet(() -> unexpected(thrown)).toResponse();
    }

    private static Problem unexpected(Throwable thrown) {
        UUID number = UUID.randomUUID();
        LOG.log(Level.SEVERE, "Unexpected fault " + number, thrown);
        return new Problem(500, "unexpected", "Unexpected fault", "Something went wrong here; its number is " + number);
    }

    private static Response ofFramework(WebApplicationException web) {
        Response response = web.getResponse();
        int status = response.getStatus();
        if (status >= 500) {
            return unexpected(web).toResponse();
        }
        String title = response.getStatusInfo().getReasonPhrase();
        String slug = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        Response problem = new Problem(status, slug, title, title + " for this address").toResponse();
        Object allow = response.getHeaders().getFirst("Allow");
        return allow == null ? problem : Response.fromResponse(problem).header("Allow", allow).build();
    }
}
