package dk.styringsportal.application;

import dk.styringsportal.access.AuditTrail;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.OrganisationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes the audit trail in the transaction of the deed. */
@ApplicationScoped
public class Audit {

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void record(User user, String action, CampaignId campaign) {
        trail.record(new AuditTrail.Entry(clock.instant(), user.name(), action, "campaign " + campaign));
    }

    void record(User user, String action, CampaignId campaign, OrganisationCode organisation) {
        trail.record(new AuditTrail.Entry(
                clock.instant(), user.name(), action, "campaign " + campaign + ", organisation " + organisation));
    }

    /** @param detail what else is worth knowing; never an answer */
    void record(User user, String action, CampaignId campaign, OrganisationCode organisation, String detail) {
        trail.record(new AuditTrail.Entry(
                clock.instant(),
                user.name(),
                action,
                "campaign " + campaign + ", organisation " + organisation + ", " + detail));
    }
}
