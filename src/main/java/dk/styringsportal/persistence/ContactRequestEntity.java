package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.contacts.request.ContactRequest;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.Contact;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.questionnaire.GroupId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

@Entity
@Table(name = "contact_request")
class ContactRequestEntity {

    @Id
    private String id;

    private long place;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "respondent_group")
    private String respondentGroup;

    private String organisations;
    private String name;
    private String address;
    private String role;
    private String language;
    private OffsetDateTime deadline;
    private int issue;
    private boolean revoked;
    private boolean reminded;

    @Column(name = "handed_in")
    private int handedIn;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    protected ContactRequestEntity() {}

    ContactRequestEntity(ContactRequest request, long place) {
        this.id = request.id().toString();
        this.place = place;
        this.campaignId = request.campaign().value();
        this.respondentGroup = request.wanted().value();
        this.organisations = request.about().codes();
        this.name = request.leader().name();
        this.address = request.leader().address();
        this.role = request.leader().role();
        this.language = request.leader().language();
        take(request);
    }

    /** What changes in the life of a request. */
    void take(ContactRequest request) {
        deadline = UtcTime.of(request.deadline());
        issue = request.issue();
        revoked = request.revoked();
        reminded = request.reminded();
        handedIn = request.handedIn();
        writtenAt = UtcTime.of(request.writtenAt());
    }

    ContactRequest toRequest() {
        return new ContactRequest(
                new InvitationId(UUID.fromString(id)),
                new CampaignId(campaignId),
                new GroupId(respondentGroup),
                About.parse(organisations),
                new Contact(name, address, role, "", language),
                deadline.toInstant(),
                issue,
                revoked,
                reminded,
                handedIn,
                writtenAt.toInstant());
    }
}
