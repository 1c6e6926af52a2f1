package dk.styringsportal.api;

import jakarta.json.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Stands before the error pages: what the server refuses below {@code /api} without asking {@link ProblemMapper}, such as
 * a header that cannot be read, is told in problem details too and not by a page.
 */
public class ServerRefusals extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (asked != null && asked.toString().startsWith(request.getContextPath() + "/api/")) {
            write(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void write(HttpServletResponse response) throws IOException {
        String title = Optional.ofNullable(Response.Status.fromStatusCode(response.getStatus()))
                .map(Response.Status::getReasonPhrase)
                .orElse("Refused");
        String body = Json.createObjectBuilder()
                .add("type", "/problems/" + title.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .add("title", title)
                .add("status", response.getStatus())
                .add("detail", title + ": the server could not take the request as it was sent")
                .build()
                .toString();
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
