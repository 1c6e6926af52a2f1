package dk.styringsportal.api;

import dk.styringsportal.access.User;
import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Invitations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How many of those whom a campaign asks have answered. */
@Path("/v1/campaigns/{id}/response-rates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ResponseRatesResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Campaigns campaigns;

    @Inject
    private Invitations invitations;

    @GET
    @Operation(
            summary = "How many have answered, by group, municipality, region and size (KL)",
            description = "Persons and municipalities are counted apart. The rate is those who have answered out of those invited"
                    + " who are not ineligible; size 1 is the third with the fewest inhabitants")
    public RatesJson rates(@PathParam("id") String id) {
        User user = currentUser.require();
        return RatesJson.of(invitations.rates(user, campaigns.get(user, PathValues.campaign(id)).id()));
    }
}
