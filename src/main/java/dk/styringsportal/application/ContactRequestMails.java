package dk.styringsportal.application;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.contacts.request.ContactRequest;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailState;
import dk.styringsportal.campaign.mail.Outbox;
import dk.styringsportal.campaign.mail.OutboxEntry;
import dk.styringsportal.campaign.mail.OutgoingMail;
import dk.styringsportal.campaign.mailing.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes to the leaders whom KL asks for contacts. */
@ApplicationScoped
class ContactRequestMails {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    @Inject
    private MailTexts texts;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /**
     * Queues a mail to each who can be written to. Whoever has one that has not left yet gets no other.
     *
     * @return how many mails
     */
    int write(Collection<ContactRequest> requests, MailKind kind) {
        Map<InvitationId, OutboxEntry> newest =
                outbox.newest(requests.stream().map(ContactRequest::id).toList());
        List<OutgoingMail> mails = requests.stream()
                .filter(ContactRequest::isReachable)
                .filter(request -> !newest.containsKey(request.id())
                        || newest.get(request.id()).delivery().state() != MailState.QUEUED)
                .map(request -> mail(request, kind))
                .toList();
        outbox.put(mails, clock.instant());
        return mails.size();
    }

    /** Takes back what is queued for the leader. */
    void cancel(ContactRequest request) {
        outbox.cancelQueued(request.id(), clock.instant());
    }

    private OutgoingMail mail(ContactRequest request, MailKind kind) {
        Campaign campaign = campaigns.withId(request.campaign()).orElseThrow();
        Round round = rounds.withId(campaign.round()).orElseThrow();
        Letter letter = new Letter(round, campaign, request.deadlineWithin(campaign), 0);
        String language = request.leader().language();
        return OutgoingMail.withLink(
                kind,
                request.leader().mailAddress().orElseThrow(),
                request.leader().name(),
                texts.of(round, kind, language).fill(letter.values(request.asRecipient())),
                request.link(),
                campaign.id().toString());
    }
}
