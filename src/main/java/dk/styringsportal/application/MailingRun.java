package dk.styringsportal.application;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationLink;
import dk.styringsportal.campaign.invitation.InvitationRepository;
import dk.styringsportal.campaign.invitation.InvitationRepository.Placed;
import dk.styringsportal.campaign.invitation.SmallGroups;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailTemplate;
import dk.styringsportal.campaign.mail.Outbox;
import dk.styringsportal.campaign.mail.OutgoingMail;
import dk.styringsportal.campaign.mailing.Letter;
import dk.styringsportal.campaign.mailing.Mailing;
import dk.styringsportal.campaign.mailing.MailingId;
import dk.styringsportal.campaign.mailing.MailingRepository;
import dk.styringsportal.questionnaire.GroupId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Carries out mailings, portion by portion: each puts its mails into the outbox together with how far it has come. */
@ApplicationScoped
@Transactional
public class MailingRun {

    private static final int PORTION = 200;

    @Inject
    private MailingRepository mailings;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private MailTexts texts;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Those whose time has come. */
    List<MailingId> due() {
        return mailings.due(clock.instant());
    }

    /** Carries out the next portion; whether there may be more. */
    boolean step(MailingId id) {
        Mailing mailing = mailings.held(id).orElseThrow();
        if (!mailing.isDueAt(clock.instant())) {
            return false;
        }
        Campaign campaign = campaigns.withId(mailing.campaign()).orElseThrow();
        List<Placed> portion = campaign.isOverAt(clock.instant()) || campaign.deadline().isEmpty()
                ? List.of()
                : invitations.after(campaign.id(), mailing.place(), PORTION);
        if (portion.isEmpty()) {
            mailings.update(mailing.done());
            return false;
        }
        List<OutgoingMail> mails = mails(mailing.kind(), campaign, portion);
        outbox.put(mails, clock.instant());
        mailings.update(mailing.advanced(portion.get(portion.size() - 1).place(), mails.size()));
        return true;
    }

    private List<OutgoingMail> mails(MailKind kind, Campaign campaign, List<Placed> portion) {
        Set<InvitationLink> before = outbox.mailed(
                portion.stream().map(placed -> placed.invitation().link()).toList());
        Round round = rounds.withId(campaign.round()).orElseThrow();
        Writing writing =
                new Writing(round, campaign, kind == MailKind.INVITATION ? texts.few(round, campaign) : SmallGroups.NONE);
        return portion.stream()
                .map(Placed::invitation)
                .filter(invitation -> concerns(kind, invitation, before.contains(invitation.link())))
                .map(invitation -> writing.to(invitation, kind))
                .toList();
    }

    /** Invitations go to those who have had no mail with the link that works now, all else to those who have. */
    private static boolean concerns(MailKind kind, Invitation invitation, boolean hasMail) {
        boolean reachable = invitation.isAwaited() && invitation.contact().mailAddress().isPresent();
        return switch (kind) {
            case INVITATION -> reachable && !hasMail;
            case REMINDER -> reachable && hasMail && invitation.isToBeReminded();
            default -> reachable && hasMail;
        };
    }

    /** Reads each text once a portion, and not once a person. */
    private final class Writing {

        private final Round round;
        private final Campaign campaign;
        private final SmallGroups few;
        private final Map<GroupId, Letter> letters = new HashMap<>();
        private final Map<String, MailTemplate> templates = new HashMap<>();

        Writing(Round round, Campaign campaign, SmallGroups few) {
            this.round = round;
            this.campaign = campaign;
            this.few = few;
        }

        OutgoingMail to(Invitation invitation, MailKind kind) {
            MailKind fitting = Letter.kindFor(kind, invitation);
            String language = invitation.contact().language();
            return letters.computeIfAbsent(invitation.group(), group -> texts.letter(round, campaign, group, few))
                    .to(
                            invitation,
                            templates.computeIfAbsent(
                                    fitting + " " + language, both -> texts.of(round, fitting, language)));
        }
    }
}
