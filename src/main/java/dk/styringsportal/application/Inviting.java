package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.response.pilot.CommentPlace;
import dk.styringsportal.response.pilot.CommentTable;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.response.pilot.Invitees;
import dk.styringsportal.campaign.invitation.LinkSeal;
import dk.styringsportal.response.pilot.Pilot;
import dk.styringsportal.response.pilot.PilotClosedException;
import dk.styringsportal.response.pilot.PilotComment;
import dk.styringsportal.response.pilot.PilotId;
import dk.styringsportal.response.pilot.PilotInvitation;
import dk.styringsportal.response.pilot.PilotResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Inviting people to a pilot, their links, and dealing with what they say. */
@ApplicationScoped
@Transactional
public class Inviting {

    @Inject
    private Pilots pilots;

    @Inject
    private PilotQuestionnaires asked;

    @Inject
    private PilotResponseRepository responses;

    @Inject
    private LinkSeal seal;

    @Inject
    private CommentTable table;

    @Inject
    private Audit audit;

    /**
     * Invites people to an open pilot.
     *
     * @throws dk.styringsportal.response.pilot.UnusableInviteesException if something is wrong with any; then nobody is
     *     invited
     * @throws PilotClosedException if it is closed
     */
    public List<PilotInvitation> invite(User user, PilotId id, Invitees invitees) {
        Pilot pilot = pilots.held(user, id);
        checkIsOpen(pilot);
        List<PilotInvitation> invitations = invitees.to(pilot, asked.of(pilot), responses.invited(id));
        responses.add(invitations);
        invitations.forEach(invitation -> audit.record(user, "pilot.invite", pilot, "invitation " + invitation.id()));
        return invitations;
    }

    /**
     * The person's link, made anew: the part of the address that stands for them.
     *
     * @throws AccessDeniedException for all but KL's administrators: whoever has it can answer as that person
     */
    public String link(User user, PilotInvitation invitation) {
        if (!Tenancy.mayRunPilots(user)) {
            throw new AccessDeniedException("Only KL's administrator sees links");
        }
        return invitation.link().sealed(seal);
    }

    /** Takes the person's link out of use. What the person has given stays. */
    public void revoke(User user, PilotId id, InvitationId invitation) {
        change(user, id, invitation, "pilot.revoke", PilotInvitation::withdrawn);
    }

    /** Gives the person a new link; the one before works no longer. */
    public void reissue(User user, PilotId id, InvitationId invitation) {
        change(user, id, invitation, "pilot.reissue", PilotInvitation::reissued);
    }

    private void change(
            User user, PilotId id, InvitationId invitation, String action, UnaryOperator<PilotInvitation> change) {
        Pilot pilot = pilots.held(user, id);
        checkIsOpen(pilot);
        responses.update(change.apply(held(pilot, invitation)));
        audit.record(user, action, pilot, "invitation " + invitation);
    }

    /**
     * Marks a comment as dealt with, or not.
     *
     * @param revision of the text that was read: one that was changed since is not dealt with
     * @return whether it was marked
     */
    public boolean handle(
            User user, PilotId id, InvitationId invitation, CommentPlace place, long revision, boolean handled) {
        Pilot pilot = pilots.held(user, id);
        PilotInvitation of = held(pilot, invitation);
        Optional<PilotComment> comment = Optional.ofNullable(responses.of(of, asked.of(pilot)).comments().get(place))
                .filter(found -> found.revision() == revision);
        comment.ifPresent(found -> responses.store(invitation, found.handled(handled)));
        return comment.isPresent();
    }

    /**
     * All comments as a table.
     *
     * @throws IOException if the stream takes no more
     */
    public void writeComments(User user, PilotId id, OutputStream out) throws IOException {
        Pilots.Reading reading = pilots.read(user, id);
        audit.record(user, "pilot.export", reading.pilot(), "");
        table.write(reading.questionnaire(), reading.responses(), out);
    }

    private PilotInvitation held(Pilot pilot, InvitationId id) {
        return responses.held(id)
                .filter(invitation -> invitation.pilot().equals(pilot.id()))
                .orElseThrow(() -> new NotFoundException("The pilot has no such invitation"));
    }

    private static void checkIsOpen(Pilot pilot) {
        if (!pilot.isOpen()) {
            throw new PilotClosedException(pilot.id());
        }
    }
}
