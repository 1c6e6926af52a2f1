package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.openlink.OpenLink;
import dk.styringsportal.campaign.openlink.OpenLinkId;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "open_link")
class OpenLinkEntity {

    @Id
    private String id;

    private long place;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "respondent_group")
    private String respondentGroup;

    private String organisation;
    private String mark;
    private boolean revoked;
    private Integer most;

    protected OpenLinkEntity() {}

    OpenLinkEntity(OpenLink link, String mark, long place) {
        this.id = link.id().toString();
        this.place = place;
        this.campaignId = link.campaign().value();
        this.respondentGroup = link.group().value();
        this.organisation = link.organisation().value();
        this.mark = mark;
        this.most = link.most().orElse(null);
        take(link);
    }

    /** What changes in the life of an open link. */
    void take(OpenLink link) {
        revoked = link.revoked();
    }

    OpenLink toLink() {
        return new OpenLink(
                new OpenLinkId(UUID.fromString(id)),
                new CampaignId(campaignId),
                new GroupId(respondentGroup),
                new OrganisationCode(organisation),
                revoked,
                Optional.ofNullable(most));
    }
}
