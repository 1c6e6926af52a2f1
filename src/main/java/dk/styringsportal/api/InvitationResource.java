package dk.styringsportal.api;

import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Invitations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One invited person's link. */
@Path("/v1/invitations/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Invitations invitations;

    /** @param link the code of the personal link, for the header X-Invitation and the page /svar?link= */
    public record LinkJson(String link) {}

    @POST
    @Path("/link")
    @Operation(
            summary = "The personal link (KL administrator); that it was shown goes to the audit trail",
            description = "A POST, since it leaves a trace, and so that no address and no cache holds it")
    public LinkJson link(@PathParam("id") String id) {
        return new LinkJson(invitations.link(currentUser.require(), PathValues.invitation(id)));
    }

    @POST
    @Path("/revoke")
    @Operation(summary = "Takes the personal link out of use (KL administrator); what was given stays")
    public InvitationJson revoke(@PathParam("id") String id) {
        return InvitationJson.of(invitations.revoke(currentUser.require(), PathValues.invitation(id)));
    }

    @POST
    @Path("/reissue")
    @Operation(
            summary = "Gives a new personal link; the one before works no longer (KL administrator)",
            description = "Not for somebody who has answered in an anonymous round (409)")
    public InvitationJson reissue(@PathParam("id") String id) {
        return InvitationJson.of(invitations.reissue(currentUser.require(), PathValues.invitation(id)));
    }
}
