package dk.styringsportal.campaign.contacts.request;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import java.time.Instant;

/**
 * When the leaders of a campaign are reminded by themselves.
 *
 * @param setAt when KL decided so; times before are passed over
 */
public record ReminderPlan(CampaignId campaign, ReminderDays days, Instant setAt) {

    /** Whether the leader is to be reminded now: who has handed in nothing, for whom a time has come since they were last written to. */
    public boolean isDueFor(ContactRequest request, Campaign asking, Instant now) {
        Instant since = request.writtenAt().isAfter(setAt) ? request.writtenAt() : setAt;
        return !asking.isOverAt(now)
                && request.isToBeRemindedAt(now)
                && days.areDue(request.deadlineWithin(asking), since, now);
    }
}
