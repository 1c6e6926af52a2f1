package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.EditionCommentary;
import dk.styringsportal.application.ReadingEditions;
import dk.styringsportal.benchmark.edition.CommentVersion;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What KL says to the chapters of an edition. */
@Path("/v1/editions/{id}/commentary")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EditionCommentaryResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private EditionCommentary commentary;

    @Inject
    private ReadingEditions reading;

    @Inject
    private Clock clock;

    /** What was once said. */
    public record VersionJson(int number, String text, String at, String by) {

        static VersionJson of(CommentVersion version) {
            return new VersionJson(version.number(), version.text(), version.at().toString(), version.by());
        }
    }

    @GET
    @Path("/{chapter}")
    @Operation(
            summary = "All that was said to a chapter, the last of which holds (KL)",
            description = "The chapter is \"whole\" or a theme's number")
    public List<VersionJson> versions(@PathParam("id") String id, @PathParam("chapter") String chapter) {
        return commentary.versions(currentUser.require(), PathValues.edition(id), chapter).stream().map(VersionJson::of).toList();
    }

    @PUT
    @Path("/{chapter}")
    @Operation(
            summary = "Says something to a chapter of a draft (KL administrator)",
            description = "{\"text\": …}; the chapter is \"whole\" or a theme's number. The text is CommonMark with tables: no HTML, links"
                    + " to http, https, mailto and #figur-12 (question 12), pictures by their name in the edition. An empty text takes it"
                    + " back. With \"over\", the number of the version that was read, 0 for none, 409 where somebody has written meanwhile")
    public EditionJson comment(
            @PathParam("id") String id, @PathParam("chapter") String chapter, InputStream stream) throws IOException {
        User user = currentUser.require();
        EditionId edition = PathValues.edition(id);
        JsonBody body = JsonBody.read(stream);
        String text = body.optionalText("text").orElse("");
        try {
            return json(commentary.comment(user, edition, chapter, text, over(body)));
        } catch (IllegalArgumentException unfit) {
            throw new BadRequestBodyException("text", unfit.getMessage());
        }
    }

    private static OptionalInt over(JsonBody body) {
        return body.has("over") ? OptionalInt.of((int) Math.min(body.count("over"), Integer.MAX_VALUE)) : OptionalInt.empty();
    }

    private EditionJson json(Edition edition) {
        return EditionJson.of(edition, reading.isInvented(edition), clock.instant());
    }
}
