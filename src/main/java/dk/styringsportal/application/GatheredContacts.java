package dk.styringsportal.application;

import dk.styringsportal.campaign.contacts.ContactFault;
import dk.styringsportal.campaign.contacts.ContactSheet;
import dk.styringsportal.campaign.invitation.Invitation;
import java.util.ArrayList;
import java.util.List;

/** All that a short list brings. */
final class GatheredContacts implements ContactSheet.Listener {

    private final List<Invitation> invitations = new ArrayList<>();
    private final List<ContactFault> faults = new ArrayList<>();
    private int twice;

    @Override
    public void sound(int row, Invitation invitation) {
        invitations.add(invitation);
    }

    @Override
    public void twice(int row, Invitation invitation, int earlierRow) {
        twice++;
    }

    @Override
    public void fault(ContactFault fault) {
        faults.add(fault);
    }

    @Override
    public void ignored(String heading) {
        // The headings are the portal's own
    }

    List<Invitation> invitations() {
        return invitations;
    }

    List<ContactFault> faults() {
        return faults;
    }

    int twice() {
        return twice;
    }
}
