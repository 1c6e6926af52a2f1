package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.mail.BouncedAddresses;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailState;
import dk.styringsportal.campaign.mail.MailTemplate;
import dk.styringsportal.campaign.mail.Outbox;
import dk.styringsportal.campaign.mail.OutboxEntry;
import dk.styringsportal.campaign.mail.Unreached;
import dk.styringsportal.campaign.mailing.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether mails reach the invited, and sending one anew to somebody whose address was wrong. */
@ApplicationScoped
@Transactional
public class InvitedMails {

    /** What did not arrive, or maybe did not. */
    private static final Set<MailState> IN_TROUBLE = Set.of(MailState.REFUSED, MailState.UNKNOWN);

    @Inject
    private Invitations invited;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    @Inject
    private MailTexts texts;

    @Inject
    private Outbox outbox;

    @Inject
    private BouncedAddresses bounced;

    @Inject
    private Clock clock;

    /**
     * The mails to the person, the newest first. In an anonymous round only those that did not arrive: the others are deleted
     * as the person answers, so that a list of them would tell who has.
     */
    public List<OutboxEntry> to(User user, Invitation invitation) {
        checkMaySee(user);
        boolean anonymous = roundOf(campaignOf(invitation)).anonymous();
        return outbox.of(invitation.id()).stream()
                .filter(entry -> !anonymous || IN_TROUBLE.contains(entry.delivery().state()))
                .toList();
    }

    /**
     * Of some hundreds of people at most who are still to answer, those whom mails do not reach, and why. Two statements. Nothing
     * stands in the way of those who have answered or are not asked any more.
     */
    public Map<InvitationId, Unreached> unreached(User user, Collection<Invitation> some) {
        checkMaySee(user);
        List<Invitation> asked = some.stream()
                .filter(invitation -> !invitation.answered() && !invitation.revoked())
                .filter(invitation -> invitation.contact().mailAddress().isPresent())
                .toList();
        Map<InvitationId, OutboxEntry> newest = outbox.newest(asked.stream().map(Invitation::id).toList());
        Set<String> marked = bounced.among(asked.stream()
                .flatMap(invitation -> invitation.contact().mailAddress().stream())
                .toList());
        Map<InvitationId, Unreached> unreached = new LinkedHashMap<>();
        for (Invitation invitation : asked) {
            MailAddress address = invitation.contact().mailAddress().orElseThrow();
            Unreached.at(address, Optional.ofNullable(newest.get(invitation.id())), marked.contains(address.key()))
                    .ifPresent(why -> unreached.put(invitation.id(), why));
        }
        return unreached;
    }

    /**
     * Corrects the person's address and makes a new link, which is mailed at once where answers are still awaited.
     *
     * @return whether a mail was queued
     * @throws IllegalArgumentException for a text that is no mail address
     * @throws KnownContactException if somebody else of the group is invited at that address about the same municipalities
     * @throws dk.styringsportal.response.CprNumberException for an address that holds what looks like a CPR number
     * @throws dk.styringsportal.response.survey.AlreadySentException if the person has answered anonymously
     */
    public boolean correctAddress(User user, InvitationId id, String address) {
        Invitation corrected = invited.readdress(user, id, MailAddress.of(address));
        Campaign campaign = campaignOf(corrected);
        if (!corrected.isAwaited() || campaign.deadline().isEmpty() || campaign.isOverAt(clock.instant())) {
            return false;
        }
        Round round = roundOf(campaign);
        MailTemplate template =
                texts.of(round, Letter.kindFor(MailKind.INVITATION, corrected), corrected.contact().language());
        outbox.put(
                List.of(texts.letter(round, campaign, corrected.group(), texts.few(round, campaign)).to(corrected, template)),
                clock.instant());
        return true;
    }

    private Campaign campaignOf(Invitation invitation) {
        return campaigns.withId(invitation.campaign()).orElseThrow();
    }

    private Round roundOf(Campaign campaign) {
        return rounds.withId(campaign.round()).orElseThrow();
    }

    private static void checkMaySee(User user) {
        if (!Tenancy.maySeeMails(user)) {
            throw new AccessDeniedException("Only KL sees whether mails arrive");
        }
    }
}
