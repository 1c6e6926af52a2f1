package dk.styringsportal.api;

import dk.styringsportal.application.OpenData;
import dk.styringsportal.report.data.CatalogueWriter.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The catalogue of open data. */
@Path("/v1/catalog")
@RequestScoped
public class CatalogueResource {

    private static final MediaType JSON_LD = new MediaType("application", "ld+json", "utf-8");
    private static final MediaType TURTLE = new MediaType("text", "turtle", "utf-8");
    private static final String FORMS = "jsonld or turtle";

    @Inject
    private OpenData openData;

    @Inject
    private Freshness freshness;

    @GET
    @Produces({"application/ld+json; charset=utf-8", "text/turtle; charset=utf-8", MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(
            summary = "The published editions as data sets, by DCAT-AP-DK 2.0.2",
            description = "JSON-LD, or Turtle where the Accept header prefers text/turtle; ?format=" + FORMS + " goes before it")
    public Response catalogue(
            @QueryParam("format") String format, @Context HttpHeaders headers, @Context UriInfo uri) {
        Form form = Optional.ofNullable(format).map(CatalogueResource::form).orElseGet(() -> accepted(headers));
        freshness.of(openData.editions());
        StreamingOutput catalogue = out -> openData.write(PortalAddress.of(uri), form, out);
        return Response.ok(catalogue, form == Form.TURTLE ? TURTLE : JSON_LD).build();
    }

    private static Form form(String format) {
        return switch (format) {
            case "jsonld" -> Form.JSON_LD;
            case "turtle" -> Form.TURTLE;
            default -> throw new BadRequestBodyException("format", "The format is " + FORMS);
        };
    }

    private static Form accepted(HttpHeaders headers) {
        List<MediaType> ranges = headers.getAcceptableMediaTypes();
        double turtle = AcceptedQuality.of(TURTLE, ranges);
        double jsonLd = Math.max(
                AcceptedQuality.of(JSON_LD, ranges), AcceptedQuality.named(MediaType.APPLICATION_JSON_TYPE, ranges));
        if (turtle == 0 && jsonLd == 0) {
            throw new NotAcceptableException();
        }
        return turtle > jsonLd ? Form.TURTLE : Form.JSON_LD;
    }
}
