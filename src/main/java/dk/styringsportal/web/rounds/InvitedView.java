package dk.styringsportal.web.rounds;

import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.campaign.mail.Unreached;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody invited, as the pages show them.
 *
 * @param id the invitation's
 * @param states keys of what has become of the invitation, at least one: "answered", "waiting"
 */
public record InvitedView(
        String id,
        String label,
        String role,
        String address,
        String source,
        String language,
        String group,
        String municipalities,
        List<String> states) {

    /** @param unreached what stands in the way of mails to the person */
    static InvitedView of(Invitation invitation, Optional<Unreached> unreached, AskedCampaign asked) {
        return new InvitedView(
                invitation.id().toString(),
                invitation.contact().label(),
                invitation.contact().role(),
                invitation.contact().address(),
                invitation.contact().source(),
                invitation.contact().language(),
                asked.groupTitle(invitation.group()),
                ContactPreviewView.names(invitation),
                states(invitation, unreached));
    }

    private static List<String> states(Invitation invitation, Optional<Unreached> unreached) {
        List<String> states = new ArrayList<>();
        if (invitation.answered()) {
            states.add("answered");
        } else if (invitation.revoked()) {
            states.add("revoked");
        }
        if (invitation.standing() != Standing.INVITED) {
            states.add(invitation.standing().name().toLowerCase(Locale.ROOT));
        }
        unreached.map(why -> why == Unreached.UNSURE ? "unsure" : "unreached").ifPresent(states::add);
        return states.isEmpty() ? List.of("waiting") : states;
    }
}
