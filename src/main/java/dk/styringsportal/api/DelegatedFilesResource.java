package dk.styringsportal.api;

import dk.styringsportal.application.DelegatedAnswering;
import dk.styringsportal.application.DelegatedEvidence;
import dk.styringsportal.application.EvidenceContent;
import dk.styringsportal.application.EvidenceIntake;
import dk.styringsportal.response.evidence.Evidence;
import dk.styringsportal.response.evidence.EvidenceRepository.Copy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Files that a colleague hands in who was handed a part of a municipality's response. */
@Path("/v1/delegation/files")
@RequestScoped
public class DelegatedFilesResource {

    @Inject
    private DelegatedAnswering answering;

    @Inject
    private DelegatedEvidence evidence;

    @Inject
    private EvidenceIntake intake;

    @Inject
    private EvidenceContent content;

    @HeaderParam(DelegationResource.LINK)
    private String link;

    @Context
    private HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hands in a file for a question of the type file that was handed over",
            description = "As at /responses/{id}/files, with the same checks and limits. 404 for every other question")
    public Response handIn(
            @QueryParam("item") String item,
            @QueryParam("name") String name,
            @QueryParam("confirmed") boolean confirmed,
            InputStream body)
            throws IOException {
        answering.check(link, request.getRemoteAddr());
        if (name == null || name.isBlank()) {
            throw new BadRequestBodyException("name", "The file's name is wanted");
        }
        var file = intake.handIn(link, request.getRemoteAddr(), item == null ? "" : item, name, confirmed, body);
        return Response.status(Response.Status.CREATED).entity(EvidenceResource.FileJson.of(file)).build();
    }

    @GET
    @Path("/{file}")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, Problem.MEDIA_TYPE})
    @Operation(summary = "A file of a question that was handed over, always as an attachment")
    public Response fetch(@PathParam("file") String file) {
        answering.check(link, request.getRemoteAddr());
        Evidence found = evidence.fetch(link, request.getRemoteAddr(), EvidenceResource.file(file));
        return Attachment.of(found.file(), out -> content.write(found.file().id(), Copy.ORIGINAL, out));
    }
}
