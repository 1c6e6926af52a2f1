package dk.styringsportal.api;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Problem details (RFC 9457).
 *
 * @param slug names the kind of problem for ever; sent as {@code type} "/problems/slug"
 * @param title the same for every problem of the kind
 * @param detail what was wrong here and what would be right
 * @param more further members
 */
record Problem(int status, String slug, String title, String detail, Map<String, Object> more) {

    static final String MEDIA_TYPE = "application/problem+json";

    Problem(int status, String slug, String title, String detail) {
        this(status, slug, title, detail, Map.of());
    }

    Response toResponse() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + slug);
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        body.putAll(more);
        return Response.status(status).type(MEDIA_TYPE).entity(body).build();
    }
}
