package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.EditionCommentary;
import dk.styringsportal.application.ReadingEditions;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionImage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pictures that KL's commentary shows. */
@Path("/v1/editions/{id}/images")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EditionImagesResource {

    /** In bytes, of what is sent. */
    private static final int LARGEST = 5 * 1024 * 1024;

    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private EditionCommentary commentary;

    @Inject
    private ReadingEditions reading;

    @Inject
    private Freshness freshness;

    /** @param alternative what the picture shows, in words */
    public record ImageJson(String name, String alternative, int size) {

        static ImageJson of(EditionImage image) {
            return new ImageJson(image.name(), image.alternative(), image.content().length);
        }
    }

    @GET
    @Operation(summary = "The pictures of an edition: published, to municipalities also in hearing, to KL any")
    public List<ImageJson> list(@PathParam("id") String id) {
        return commentary.images(readable(id)).stream().map(ImageJson::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Takes in a picture for the commentary of a draft (KL administrator)",
            description = "The body is a PNG or JPEG of at most 5 MB; `alternative` says in words what it shows. It is drawn anew, upright"
                    + " and without what a camera writes. 201 with the name by which a text shows it: ![](billede-1.png)")
    public Response add(@PathParam("id") String id, @QueryParam("alternative") String alternative, InputStream body) throws IOException {
        User user = currentUser.require();
        commentary.checkMayAddImage(user, PathValues.edition(id));
        try {
            EditionImage image = commentary.addImage(
                    user, PathValues.edition(id), JsonBody.bytes(body, LARGEST), alternative == null ? "" : alternative);
            return Response.status(Response.Status.CREATED).entity(ImageJson.of(image)).build();
        } catch (IllegalArgumentException unfit) {
            throw new BadRequestBodyException("", unfit.getMessage());
        }
    }

    @GET
    @Path("/{image}")
    @Produces({PNG, JPEG, Problem.MEDIA_TYPE})
    @Operation(summary = "One picture: of a published edition, to municipalities also of one in hearing, to KL of any")
    public Response one(@PathParam("id") String id, @PathParam("image") String name) {
        Edition edition = readable(id);
        byte[] image = commentary.image(edition, name);
        freshness.of(edition);
        return Response.ok(image, EditionImage.mediaType(name)).build();
    }

    @DELETE
    @Path("/{image}")
    @Operation(summary = "Deletes a picture that no text of the draft shows (KL administrator)")
    public void remove(@PathParam("id") String id, @PathParam("image") String name) {
        User user = currentUser.require();
        try {
            commentary.removeImage(user, PathValues.edition(id), name);
        } catch (IllegalArgumentException shown) {
            throw new BadRequestBodyException("", shown.getMessage());
        }
    }

    /** What is withdrawn is shown to nobody but KL. */
    private Edition readable(String id) {
        Edition edition = currentUser.get()
                .map(user -> reading.heard(user, PathValues.edition(id)))
                .orElseGet(() -> reading.get(Optional.empty(), PathValues.edition(id)));
        if (currentUser.get().filter(User::isKl).isEmpty()) {
            edition.withdrawal().ifPresent(reason -> {
                throw new WithdrawnEditionException(reason);
            });
        }
        return edition;
    }
}
