package dk.styringsportal.application;

import dk.styringsportal.access.AuditTrail;
import dk.styringsportal.access.Role;
import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.contacts.request.ContactRequest;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.response.pilot.Pilot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;

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
        record(user.name(), action, campaign, organisation, detail);
    }

    /**
     * The same of those who may have no log-in.
     *
     * @param who a log-in name, or what was sent to whom: "delegation …"
     */
    void record(String who, String action, CampaignId campaign, OrganisationCode organisation, String detail) {
        trail.record(new AuditTrail.Entry(
                clock.instant(),
                who,
                action,
                "campaign " + campaign + ", organisation " + organisation + ", " + detail));
    }

    /** @param subject a questionnaire or a draft of one: "questionnaire noegletal/1", "draft 7" */
    void record(User user, String action, String subject) {
        trail.record(new AuditTrail.Entry(clock.instant(), user.name(), action, subject));
    }

    void record(User user, String action, Edition edition) {
        trail.record(new AuditTrail.Entry(
                clock.instant(),
                user.name(),
                action,
                "edition " + edition.id() + ", version " + edition.version() + ", campaign " + edition.campaign()));
    }

    /** @param detail what else is worth knowing; never an answer, a comment or a link */
    void record(User user, String action, Pilot pilot, String detail) {
        String subject = "pilot " + pilot.id() + ", questionnaire " + pilot.questionnaire();
        trail.record(new AuditTrail.Entry(
                clock.instant(), user.name(), action, detail.isEmpty() ? subject : subject + ", " + detail));
    }

    /** @param detail what a leader did with the contacts that were wanted; never a name, an address or a link */
    void record(ContactRequest request, String action, String detail) {
        trail.record(new AuditTrail.Entry(
                clock.instant(),
                "request " + request.id(),
                action,
                "campaign " + request.campaign() + ", request " + request.id() + ", " + detail));
    }

    /**
     * Somebody has said of a number in an answer that it is no CPR number, and it was stored. Never of an anonymous respondent.
     *
     * @param who a log-in name, or what was sent to whom: "delegation …"
     * @param where what the answer belongs to: "campaign 7, organisation 0101"
     */
    void notCprNumber(String who, String where, Item item) {
        trail.record(new AuditTrail.Entry(clock.instant(), who, "answer.not-cpr-number", where + ", item " + item.code()));
    }

    /** @param account whose account it was done to; its password is never told */
    void record(User user, String action, User account) {
        String side = account.municipality().map(organisation -> "organisation " + organisation).orElse("KL");
        String roles = account.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" "));
        trail.record(new AuditTrail.Entry(
                clock.instant(), user.name(), action, "account " + account.name() + ", " + side + ", " + roles));
    }
}
