package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.contacts.request.ContactRequest;
import dk.styringsportal.campaign.contacts.request.ContactRequestRepository;
import dk.styringsportal.campaign.contacts.request.ReminderDays;
import dk.styringsportal.campaign.contacts.request.ReminderPlan;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.mail.MailKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reminds leaders by itself who have handed in no contacts, so many days before their own deadlines as KL has decided. */
@ApplicationScoped
@Transactional
public class ContactReminders {

    @Inject
    private ContactRequests asking;

    @Inject
    private ContactRequestRepository requests;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ContactRequestMails mails;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** How many days before; none where nobody is reminded by itself. */
    public ReminderDays days(User user, CampaignId campaign) {
        asking.of(user, campaign);
        return requests.plan(campaign).map(ReminderPlan::days).orElse(ReminderDays.NONE);
    }

    /**
     * Reminds so many days before from now on. Times that have passed are passed over.
     *
     * @throws dk.styringsportal.access.AccessDeniedException for all but KL's administrators
     * @throws NotFoundException if there is no such campaign
     */
    public void plan(User user, CampaignId id, ReminderDays days) {
        ContactRequests.checkMayRun(user);
        campaigns.held(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
        requests.keep(new ReminderPlan(id, days, clock.instant()));
        audit.record(user, "contactRequest.plan", "campaign " + id + ", days " + days.written());
    }

    /** The leaders for whom a time has come. */
    List<InvitationId> due() {
        Instant now = clock.instant();
        return requests.plans().stream().flatMap(plan -> due(plan, now)).toList();
    }

    private Stream<InvitationId> due(ReminderPlan plan, Instant now) {
        Optional<Campaign> campaign = campaigns.withId(plan.campaign()).filter(found -> !found.isOverAt(now));
        return campaign.stream().flatMap(asked -> requests.of(asked.id()).stream()
                .filter(request -> plan.isDueFor(request, asked, now))
                .map(ContactRequest::id));
    }

    /** Reminds the leader if it is still time to; two nodes that look at once remind once. */
    void remindIfDue(InvitationId id) {
        ContactRequest request = requests.held(id).orElseThrow();
        Campaign campaign = campaigns.withId(request.campaign()).orElseThrow();
        Instant now = clock.instant();
        if (requests.plan(campaign.id()).filter(plan -> plan.isDueFor(request, campaign, now)).isPresent()) {
            mails.write(List.of(request), MailKind.CONTACTS_REMINDER);
            requests.update(request.written(now));
        }
    }
}
