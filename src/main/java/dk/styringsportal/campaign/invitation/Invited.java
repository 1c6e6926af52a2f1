package dk.styringsportal.campaign.invitation;

/** Somebody who answers by a personal link. */
public interface Invited {

    /** Whether that is the link that works now. */
    boolean isOpenedBy(InvitationLink link);
}
