package dk.styringsportal.campaign.contacts.request;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.InvitationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps whom KL has asked for contacts, and who was handed in by whom. */
public interface ContactRequestRepository {

    void add(List<ContactRequest> requests);

    Optional<ContactRequest> withId(InvitationId id);

    /** The request, held until the transaction ends, so that what its leader does at once in two places comes in turn. */
    Optional<ContactRequest> held(InvitationId id);

    /** Stores what has changed. */
    void update(ContactRequest request);

    /** In the order asked. */
    List<ContactRequest> of(CampaignId campaign);

    /** These people were handed in by that leader; they are invited already. */
    void handIn(InvitationId request, Collection<InvitationId> people);

    /** Whom that leader has handed in, in no order. */
    List<InvitationId> handedInBy(InvitationId request);

    /** When the campaign's leaders are reminded; empty where KL has decided nothing. */
    Optional<ReminderPlan> plan(CampaignId campaign);

    /** In place of the one before. */
    void keep(ReminderPlan plan);

    /** Those by which anybody is reminded. */
    List<ReminderPlan> plans();

    /** Deletes whom KL has asked in the campaign. */
    void erase(CampaignId campaign);
}
