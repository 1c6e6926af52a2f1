package dk.styringsportal.web.staff;

import dk.styringsportal.campaign.invitation.Invitation;

/**
 * Somebody whom a leader hands in, or has.
 *
 * @param id of the invitation
 * @param removable whether the leader can take them out again
 */
public record StaffMember(String id, String name, String address, String role, boolean removable) {

    static StaffMember of(Invitation invitation, boolean removable) {
        return new StaffMember(
                invitation.id().toString(),
                invitation.contact().name(),
                invitation.contact().address(),
                invitation.contact().role(),
                removable);
    }
}
