package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.contacts.request.ReminderDays;
import dk.styringsportal.campaign.contacts.request.ReminderPlan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

@Entity
@Table(name = "contact_reminder_plan")
class ReminderPlanEntity {

    @Id
    @Column(name = "campaign_id")
    private long campaignId;

    private String days;

    @Column(name = "set_at")
    private OffsetDateTime setAt;

    protected ReminderPlanEntity() {}

    ReminderPlanEntity(ReminderPlan plan) {
        this.campaignId = plan.campaign().value();
        this.days = plan.days().written();
        this.setAt = UtcTime.of(plan.setAt());
    }

    ReminderPlan toPlan() {
        return new ReminderPlan(new CampaignId(campaignId), ReminderDays.parse(days), setAt.toInstant());
    }
}
