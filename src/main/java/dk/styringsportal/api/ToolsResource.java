package dk.styringsportal.api;

import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.EvidenceContent;
import dk.styringsportal.application.Tool;
import dk.styringsportal.application.ToolReview;
import dk.styringsportal.application.ToolSharing;
import dk.styringsportal.response.evidence.EvidenceRepository.Copy;
import dk.styringsportal.response.evidence.HandedIn;
import dk.styringsportal.response.evidence.ToolType;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tools that municipalities share with each other. */
@Path("/v1/tools")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ToolsResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ToolSharing sharing;

    @Inject
    private ToolReview review;

    @Inject
    private EvidenceContent content;

    /**
     * A tool that others may fetch.
     *
     * @param type key of the type of tool
     * @param organisation code of the municipality that shares it
     */
    public record ToolJson(
            String id, String title, String type, String typeLabel, String theme, String organisation, String name, String releasedAt) {

        static ToolJson of(Tool tool) {
            HandedIn file = tool.file();
            ToolType type = file.type().orElseThrow();
            return new ToolJson(
                    file.evidence().file().id().toString(),
                    file.sharing().orElseThrow().title(),
                    type.key(),
                    type.label(),
                    tool.theme(),
                    file.organisation().value(),
                    file.evidence().file().name(),
                    file.sharing().orElseThrow().decision().orElseThrow().at().toString());
        }
    }

    @GET
    @Operation(summary = "The tools that municipalities share, newest first")
    public List<ToolJson> list() {
        currentUser.require();
        return sharing.library().stream().map(ToolJson::of).toList();
    }

    @GET
    @Path("/{file}")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, Problem.MEDIA_TYPE})
    @Operation(summary = "The cleaned copy of a tool, always as an attachment; before its release for KL and its municipality alone")
    public Response fetch(@PathParam("file") String file) {
        HandedIn found = sharing.fetch(currentUser.require(), EvidenceResource.file(file));
        UUID id = found.evidence().file().id();
        return Attachment.of(found.evidence().file(), out -> content.write(id, Copy.SHARED, out));
    }

    @POST
    @Path("/{file}/release")
    @Operation(summary = "Lets other municipalities have the copy (KL administrator)")
    public Response release(@PathParam("file") String file) {
        review.release(currentUser.require(), EvidenceResource.file(file));
        return Response.noContent().build();
    }

    @POST
    @Path("/{file}/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lets nobody have the copy (KL administrator)", description = "{\"reason\": \"…\"}, as the municipality reads it")
    public Response refuse(@PathParam("file") String file, InputStream stream) throws IOException {
        String reason = JsonBody.read(stream).optionalText("reason").orElse("");
        try {
            review.refuse(currentUser.require(), EvidenceResource.file(file), reason);
        } catch (IllegalArgumentException faulty) {
            throw new BadRequestBodyException("reason", faulty.getMessage());
        }
        return Response.noContent().build();
    }

    @PUT
    @Path("/{file}/code")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Says what type of tool a file is, shared or not (KL administrator)",
            description = "{\"type\": \"administrationsgrundlag\"}; without a type the code is taken back")
    public Response code(@PathParam("file") String file, InputStream stream) throws IOException {
        Optional<String> key = JsonBody.read(stream).optionalText("type");
        Optional<ToolType> type = key.flatMap(ToolType::of);
        if (key.isPresent() && type.isEmpty()) {
            throw new BadRequestBodyException("type", "The key of a type of tool is wanted");
        }
        review.code(currentUser.require(), EvidenceResource.file(file), type);
        return Response.noContent().build();
    }
}
