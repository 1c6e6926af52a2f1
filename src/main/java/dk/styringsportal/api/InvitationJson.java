package dk.styringsportal.api;

import dk.styringsportal.campaign.invitation.Contact;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.List;
import java.util.Locale;

/**
 * Somebody invited; without the link.
 *
 * @param standing invited, bounced, ineligible or objected
 */
public record InvitationJson(
        String id,
        String group,
        List<String> municipalities,
        String name,
        String address,
        String role,
        String language,
        String source,
        String standing,
        boolean revoked,
        boolean answered) {

    static InvitationJson of(Invitation invitation) {
        Contact contact = invitation.contact();
        return new InvitationJson(
                invitation.id().toString(),
                invitation.group().value(),
                invitation.about().organisations().stream().map(OrganisationCode::value).toList(),
                contact.name(),
                contact.address(),
                contact.role(),
                contact.language(),
                contact.source(),
                invitation.standing().name().toLowerCase(Locale.ROOT),
                invitation.revoked(),
                invitation.answered());
    }
}
