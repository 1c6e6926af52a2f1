package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That the texts of a campaign are not to be listed further. */
@Entity
@Table(name = "stopped_listing")
class StoppedListingEntity {

    @Id
    @Column(name = "campaign_id")
    private long campaignId;

    protected StoppedListingEntity() {}

    StoppedListingEntity(CampaignId campaign) {
        this.campaignId = campaign.value();
    }
}
