package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.EditionFreezing;
import dk.styringsportal.application.ReadingEditions;
import dk.styringsportal.benchmark.edition.Edition;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Editions of one campaign: their making. */
@Path("/v1/campaigns/{id}/editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CampaignEditionsResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private EditionFreezing freezing;

    @Inject
    private ReadingEditions reading;

    @Inject
    private Clock clock;

    @POST
    @Operation(
            summary = "Freezes a closed campaign's figures as an edition (KL administrator)",
            description = "The first is 1.0. Once that has been published, a revised one is made with {\"reason\": …}; what it has"
                    + " otherwise is listed in it. {\"facts\": [\"…\"]} names up to three facts about municipalities, by which the first"
                    + " tables what groups answered; a revised one has the same. The answer comes when the edition is whole. 409 while the"
                    + " campaign is open, or an edition of it is in preparation, and where somebody cancels it meanwhile")
    public Response freeze(@PathParam("id") String id, InputStream stream) throws IOException {
        User user = currentUser.require();
        JsonBody body = JsonBody.readOptional(stream);
        List<String> facts = body.has("facts") ? body.texts("facts") : List.of();
        Edition edition = freezing.freeze(user, PathValues.campaign(id), body.optionalText("reason").orElse(""), facts);
        EditionJson frozen = EditionJson.of(edition, reading.isInvented(edition), clock.instant());
        return Response.created(URI.create("v1/editions/" + frozen.id())).entity(frozen).build();
    }
}
