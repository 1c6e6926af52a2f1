package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.Contact;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationRepository.Placed;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.questionnaire.GroupId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "invitation")
class InvitationEntity {

    @Id
    private String id;

    @Column(name = "campaign_id")
    private long campaignId;

    private long place;

    @Column(name = "respondent_group")
    private String respondentGroup;

    private String organisations;
    private String name;
    private String address;
    private String role;

    @Column(name = "address_source")
    private String addressSource;

    /** {@link Contact#key()}, for finding who is invited already. */
    @Column(name = "contact_key")
    private String contactKey;

    private String language;
    private int issue;
    private boolean revoked;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private boolean reminded;
    private boolean answered;

    protected InvitationEntity() {}

    InvitationEntity(Invitation invitation, long place) {
        this.id = invitation.id().toString();
        this.campaignId = invitation.campaign().value();
        this.place = place;
        this.respondentGroup = invitation.group().value();
        this.organisations = invitation.about().codes();
        take(invitation);
    }

    /** What changes in the life of an invitation. */
    void take(Invitation invitation) {
        Contact contact = invitation.contact();
        name = contact.name();
        address = contact.address();
        role = contact.role();
        addressSource = contact.source();
        contactKey = contact.key();
        language = contact.language();
        issue = invitation.issue();
        revoked = invitation.revoked();
        standing = invitation.standing();
        reminded = invitation.reminded();
        answered = invitation.answered();
    }

    Placed placed() {
        return new Placed(place, toInvitation());
    }

    Invitation toInvitation() {
        return new Invitation(
                new InvitationId(UUID.fromString(id)),
                new CampaignId(campaignId),
                new GroupId(respondentGroup),
                About.parse(organisations),
                new Contact(name, address, role, addressSource, language),
                issue,
                revoked,
                standing,
                reminded,
                answered);
    }
}
