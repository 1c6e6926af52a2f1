package dk.styringsportal.api;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Inviting;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Pilots;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.draft.DraftId;
import dk.styringsportal.response.pilot.Invitees;
import dk.styringsportal.response.pilot.Pilot;
import dk.styringsportal.response.pilot.PilotId;
import dk.styringsportal.response.pilot.PilotInvitation;
import dk.styringsportal.response.pilot.PilotResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pilots as KL runs them: opening, inviting, following, closing, deleting. */
@Path("/v1/pilots")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PilotsResource {

    private static final String DRAFT = "draft";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Pilots pilots;

    @Inject
    private Inviting inviting;

    /**
     * A pilot.
     *
     * @param state open or closed
     */
    public record PilotJson(
            long id, String title, String questionnaire, String state, String openedAt, String openedBy, String closedAt) {

        static PilotJson of(Pilot pilot) {
            return new PilotJson(
                    pilot.id().value(),
                    pilot.title(),
                    pilot.questionnaire().toString(),
                    pilot.isOpen() ? "open" : "closed",
                    pilot.openedAt().toString(),
                    pilot.openedBy(),
                    pilot.closedAt().map(Object::toString).orElse(null));
        }
    }

    /**
     * Somebody invited.
     *
     * @param link the code of the personal link, for the header X-Invitation and the page /pilot?link=; null where it is
     *     revoked, the pilot is closed, or the reader is no administrator
     */
    public record InvitationJson(
            String id,
            String label,
            String group,
            boolean revoked,
            String link,
            String finishedAt,
            ResponseJson.ProgressJson progress) {}

    @GET
    @Operation(summary = "All pilots, newest first (KL)")
    public List<PilotJson> list() {
        return pilots.list(currentUser.require()).stream().map(PilotJson::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Opens a pilot of a questionnaire version in whatever state, or of a draft (KL administrator)",
            description = "{\"title\": \"…\", \"questionnaire\": \"databrug-voksne/1\"}, or {\"title\": \"…\", \"draft\": 7}. What"
                    + " is asked is kept as it is now")
    public Response open(InputStream stream) throws IOException {
        User user = currentUser.require();
        JsonBody body = JsonBody.read(stream);
        try {
            String title = body.text("title");
            return created(PilotJson.of(body.has(DRAFT)
                    ? pilots.open(user, new DraftId(body.count(DRAFT)), title)
                    : pilots.open(user, CampaignsResource.questionnaire(body), title)));
        } catch (NotFoundException unknown) {
            throw new BadRequestBodyException(body.has(DRAFT) ? DRAFT : "questionnaire", unknown.getMessage());
        } catch (IllegalArgumentException faulty) {
            throw new BadRequestBodyException("title", faulty.getMessage());
        }
    }

    @GET
    @Path("/{id}/invitations")
    @Operation(summary = "Who is invited and how far they are, with their links for KL's administrator (KL)")
    public List<InvitationJson> invitations(@PathParam("id") String id) {
        User user = currentUser.require();
        Pilots.Reading reading = pilots.read(user, PathValues.pilot(id));
        return reading.responses().stream().map(response -> json(user, reading, response)).toList();
    }

    @POST
    @Path("/{id}/invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Invites people to an open pilot (KL administrator)",
            description = "{\"people\": \"one a line\", \"group\": a respondent group's id, where the questionnaire has any}")
    public Response invite(@PathParam("id") String id, InputStream stream) throws IOException {
        User user = currentUser.require();
        PilotId pilot = PathValues.pilot(id);
        JsonBody body = JsonBody.read(stream);
        QuestionnaireVersion questionnaire = pilots.read(user, pilot).questionnaire();
        String group = body.optionalText("group").orElse("");
        List<PilotInvitation> invited =
                inviting.invite(user, pilot, Invitees.read(body.text("people"), group, questionnaire));
        return created(invitations(id).stream()
                .filter(json -> invited.stream().anyMatch(invitation -> invitation.id().toString().equals(json.id())))
                .toList());
    }

    @POST
    @Path("/{id}/invitations/{invitation}/revoke")
    @Operation(summary = "Takes a personal link out of use (KL administrator)")
    public void revoke(@PathParam("id") String id, @PathParam("invitation") String invitation) {
        inviting.revoke(currentUser.require(), PathValues.pilot(id), PathValues.invitation(invitation));
    }

    @POST
    @Path("/{id}/invitations/{invitation}/reissue")
    @Operation(summary = "Gives a new personal link; the one before works no longer (KL administrator)")
    public void reissue(@PathParam("id") String id, @PathParam("invitation") String invitation) {
        inviting.reissue(currentUser.require(), PathValues.pilot(id), PathValues.invitation(invitation));
    }

    @GET
    @Path("/{id}/comments.csv")
    @Produces("text/csv; charset=utf-8")
    @Operation(
            summary = "All comments of a pilot, a line for each (KL)",
            description = "UTF-8 with byte order mark, cells parted by semicolons. A text that a spreadsheet would take for"
                    + " a formula has an apostrophe before it")
    public Response comments(@PathParam("id") String id) throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        PilotId pilot = PathValues.pilot(id);
        inviting.writeComments(currentUser.require(), pilot, table);
        return Response.ok(table.toByteArray())
                .header("Content-Disposition", "attachment; filename=\"pilot-" + pilot + "-kommentarer.csv\"")
                .build();
    }

    @POST
    @Path("/{id}/close")
    @Operation(summary = "Closes the pilot (KL administrator); one that is closed stays so")
    public PilotJson close(@PathParam("id") String id) {
        return PilotJson.of(pilots.close(currentUser.require(), PathValues.pilot(id)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Deletes a closed pilot with all that was given to it (KL administrator)")
    public void delete(@PathParam("id") String id) {
        pilots.delete(currentUser.require(), PathValues.pilot(id));
    }

    private InvitationJson json(User user, Pilots.Reading reading, PilotResponse response) {
        PilotInvitation invitation = response.invitation();
        boolean linked = Tenancy.mayRunPilots(user) && !invitation.revoked() && reading.pilot().isOpen();
        return new InvitationJson(
                invitation.id().toString(),
                invitation.label(),
                invitation.group().map(GroupId::value).orElse(null),
                invitation.revoked(),
                linked ? inviting.link(user, invitation) : null,
                invitation.finishedAt().map(Object::toString).orElse(null),
                ResponseJson.ProgressJson.of(response.progress(reading.questionnaire())));
    }

    private static Response created(Object entity) {
        return Response.status(Response.Status.CREATED).entity(entity).build();
    }
}
