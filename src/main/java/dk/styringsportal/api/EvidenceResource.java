package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.EvidenceContent;
import dk.styringsportal.application.EvidenceIntake;
import dk.styringsportal.application.HandingIn;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.ToolCopies;
import dk.styringsportal.application.ToolSharing;
import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.response.evidence.Evidence;
import dk.styringsportal.response.evidence.EvidenceRepository.Copy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Files handed in as evidence with a response. */
@Path("/v1/responses/{id}/files")
@RequestScoped
public class EvidenceResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private EvidenceIntake intake;

    @Inject
    private HandingIn handingIn;

    @Inject
    private EvidenceContent content;

    @Inject
    private ToolCopies copies;

    @Inject
    private ToolSharing sharing;

    @PathParam("id")
    private String id;

    /** A file that was handed in; the answer to its question names it so. */
    public record FileJson(String id, String name, long size) {

        static FileJson of(EvidenceFile file) {
            return new FileJson(file.id().toString(), file.name(), file.size());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hands in a file for a question of the type file",
            description = "The body is the file, at most 20 MB; `item` is the question's code, `name` the file's name. PDF,"
                    + " Office, OpenDocument, PNG, JPEG and text are taken, by content and name. A file with macros, other"
                    + " files or what looks like a CPR number in it is refused. Of a picture, and of a file whose text"
                    + " cannot be read here, `confirmed=true` says that somebody has looked whether it holds CPR numbers or"
                    + " anything else about citizens. The file belongs to the answer once PUT …/answers/{item} names it:"
                    + " {\"value\": [{\"id\", \"name\", \"size\"}], …}")
    public Response handIn(
            @QueryParam("item") String item,
            @QueryParam("name") String name,
            @QueryParam("confirmed") boolean confirmed,
            InputStream body)
            throws IOException {
        var user = currentUser.require();
        if (name == null || name.isBlank()) {
            throw new BadRequestBodyException("name", "The file's name is wanted");
        }
        EvidenceFile file = intake.handIn(user, PathValues.response(id), item == null ? "" : item, name, confirmed, body);
        return Response.status(Response.Status.CREATED).entity(FileJson.of(file)).build();
    }

    @GET
    @Path("/{file}")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, Problem.MEDIA_TYPE})
    @Operation(summary = "A file that was handed in, always as an attachment")
    public Response fetch(@PathParam("file") String file) {
        Evidence found = handingIn.fetch(currentUser.require(), PathValues.response(id), file(file));
        return Attachment.of(found.file(), out -> content.write(found.file().id(), Copy.ORIGINAL, out));
    }

    @PUT
    @Path("/{file}/sharing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Asks KL to let other municipalities have a copy of the file without names of authors, comments and"
                    + " tracked changes (coordinator, approver)",
            description = "{\"title\": \"Vores kompetenceplan\", \"type\": \"kompetenceplan\"}; the copy is at /tools/{file}")
    public Response share(@PathParam("file") String file, InputStream stream) throws IOException {
        User user = currentUser.require();
        JsonBody body = JsonBody.read(stream);
        String title = body.optionalText("title").orElse("").strip();
        String type = body.optionalText("type").orElse("");
        try {
            copies.share(user, PathValues.response(id), file(file), title, type);
        } catch (IllegalArgumentException faulty) {
            throw new BadRequestBodyException(title.isEmpty() ? "title" : "type", faulty.getMessage());
        }
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{file}/sharing")
    @Operation(summary = "Takes the copy back, released or not (coordinator, approver)")
    public Response takeBack(@PathParam("file") String file) {
        sharing.takeBack(currentUser.require(), PathValues.response(id), file(file));
        return Response.noContent().build();
    }

    static UUID file(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("There is no such file");
        }
    }
}
