package dk.styringsportal.application;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationLink;
import dk.styringsportal.campaign.invitation.InvitationRepository;
import dk.styringsportal.campaign.invitation.InvitationRepository.Placed;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.Outbox;
import dk.styringsportal.campaign.mail.OutgoingMail;
import dk.styringsportal.campaign.mail.Placeholder;
import dk.styringsportal.campaign.mailing.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells those who were asked by mail what has become of the figures: all who had an invitation sent and have not asked to be
 * spared further mails. Accounts have no addresses.
 */
@ApplicationScoped
class EditionMails {

    private static final int PORTION = 200;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private MailTexts texts;

    @Inject
    private MailSettings settings;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Queues the mails, in the transaction of the deed. */
    void tell(Edition edition, MailKind kind) {
        Campaign campaign = campaigns.withId(edition.campaign()).orElseThrow();
        Round round = rounds.withId(campaign.round()).orElseThrow();
        Instant now = clock.instant();
        Letter letter = new Letter(round, campaign, campaign.endedBy(now).orElse(now), 0);
        Map<Placeholder, String> address =
                Map.of(Placeholder.EDITION, settings.portalAddress().orElse("") + "/udgave?id=" + edition.id());
        List<Placed> portion = invitations.after(campaign.id(), 0, PORTION);
        while (!portion.isEmpty()) {
            Set<InvitationLink> mailed =
                    outbox.mailed(portion.stream().map(placed -> placed.invitation().link()).toList());
            List<OutgoingMail> mails = portion.stream()
                    .map(Placed::invitation)
                    .filter(invitation -> wants(invitation) && mailed.contains(invitation.link()))
                    .map(invitation -> letter.withoutLink(
                            invitation, texts.of(round, kind, invitation.contact().language()), address))
                    .toList();
            outbox.put(mails, now);
            portion = invitations.after(campaign.id(), portion.get(portion.size() - 1).place(), PORTION);
        }
    }

    private static boolean wants(Invitation invitation) {
        return !invitation.revoked()
                && invitation.reminded()
                && invitation.standing() == Standing.INVITED
                && invitation.contact().mailAddress().isPresent();
    }
}
