package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.FindingTexts;
import dk.styringsportal.campaign.CampaignId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How far what persons wrote in a campaign has been found, for coding; never a text. */
@Path("/v1/campaigns/{id}/finding-texts")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class TextsResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private FindingTexts finding;

    @GET
    @Operation(
            summary = "How far the texts of a closed campaign have been found (KL)",
            description = "{\"state\": running, stopped or done, \"done\", \"of\": answers}. …/coding answers 409 until all are found."
                    + " Where texts are read as they come, as in an open campaign, there is nothing to find: done, 0 of 0")
    public TextsJson status(@PathParam("id") String id) {
        return TextsJson.of(finding.extent(currentUser.require(), PathValues.campaign(id)));
    }

    @POST
    @Operation(summary = "Finds the texts in the background, also where somebody has stopped it (KL)", description = "202 and how far it is")
    public Response goOn(@PathParam("id") String id) {
        User user = currentUser.require();
        CampaignId campaign = PathValues.campaign(id);
        finding.goOn(user, campaign);
        finding.unfinished(user, campaign);
        return Response.accepted(TextsJson.of(finding.extent(user, campaign))).build();
    }

    @DELETE
    @Operation(summary = "Stops finding the texts; those found stay (KL)")
    public void stop(@PathParam("id") String id) {
        finding.stop(currentUser.require(), PathValues.campaign(id));
    }
}
