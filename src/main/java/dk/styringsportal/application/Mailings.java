package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationRepository;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailTemplate;
import dk.styringsportal.campaign.mail.MailText;
import dk.styringsportal.campaign.mail.Outbox;
import dk.styringsportal.campaign.mail.OutgoingMail;
import dk.styringsportal.campaign.mailing.Letter;
import dk.styringsportal.campaign.mailing.Mailing;
import dk.styringsportal.campaign.mailing.MailingId;
import dk.styringsportal.campaign.mailing.MailingRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writing to many: what a round says in its mails, previews, and ordering invitations, reminders and news of a deadline. */
@ApplicationScoped
@Transactional
public class Mailings {

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
    private MunicipalityNews municipalities;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Newest first. */
    public List<Mailing> of(User user, CampaignId campaign) {
        checkMaySee(user);
        return mailings.of(campaign);
    }

    /** What the campaign's round says in such mails. */
    public MailTemplate text(User user, CampaignId campaign, MailKind kind, String language) {
        checkMaySee(user);
        return texts.of(roundOf(campaignOf(campaign)), kind, language);
    }

    /**
     * The round says this from now on, in the mails of all its campaigns that are not queued yet.
     *
     * @throws dk.styringsportal.campaign.mail.UnusableTemplateException telling all that is wrong
     * @throws dk.styringsportal.response.CprNumberException for a text that holds what looks like a CPR number
     */
    public void write(User user, CampaignId id, MailKind kind, String language, String subject, String text) {
        checkMayRun(user);
        Campaign campaign = campaignOf(id);
        mailings.keep(campaign.round(), MailTemplates.read(kind, subject, text), language);
        audit.record(user, "mailing.text", "round " + campaign.round() + ", " + kind + " " + language);
    }

    /** The round says again what the portal comes with. */
    public void restore(User user, CampaignId id, MailKind kind, String language) {
        checkMayRun(user);
        Campaign campaign = campaignOf(id);
        mailings.forget(campaign.round(), kind, language);
        audit.record(user, "mailing.text", "round " + campaign.round() + ", " + kind + " " + language + ", as it was");
    }

    /**
     * The mail as that person would get it, with places for the links.
     *
     * @throws NotFoundException if the person is not invited to the campaign
     * @throws UnsaidDeadlineException if there is no deadline to tell
     */
    public MailText preview(User user, CampaignId id, MailKind kind, InvitationId invitation, String link) {
        checkMaySee(user);
        Invitation recipient = invitations
                .withId(invitation)
                .filter(found -> found.campaign().equals(id))
                .orElseThrow(() -> new NotFoundException("There is no invitation " + invitation));
        return mail(campaignOf(id), kind, recipient).shown(link);
    }

    /** What somebody would get, as a mail to another address, for looking at: its links are no links. */
    public void sendTest(User user, CampaignId id, MailKind kind, InvitationId invitation, MailAddress to) {
        checkMayRun(user);
        MailText text = preview(user, id, kind, invitation, "[link]");
        outbox.put(List.of(OutgoingMail.plain(MailKind.TEST, to, "", text)), clock.instant());
        audit.record(user, "mailing.test", "campaign " + id + ", " + kind);
    }

    /**
     * The news of a deadline as somebody in a municipality would get them.
     *
     * @throws UnsaidDeadlineException if there is no deadline to tell
     */
    public MailText previewToMunicipality(User user, CampaignId id) {
        checkMaySee(user);
        Campaign campaign = campaignOf(id);
        return municipalities.example(roundOf(campaign), campaign);
    }

    /** The same as a mail to another address, for looking at. */
    public void sendTestToMunicipality(User user, CampaignId id, MailAddress to) {
        checkMayRun(user);
        MailText text = previewToMunicipality(user, id);
        outbox.put(List.of(OutgoingMail.plain(MailKind.TEST, to, "", text)), clock.instant());
        audit.record(user, "mailing.test", "campaign " + id + ", " + MailKind.MUNICIPALITY_DEADLINE);
    }

    private OutgoingMail mail(Campaign campaign, MailKind kind, Invitation recipient) {
        Round round = roundOf(campaign);
        MailTemplate template =
                texts.of(round, Letter.kindFor(kind, recipient), recipient.contact().language());
        Invitation reachable = recipient.contact().mailAddress().isPresent() ? recipient : texts.unreachable(recipient);
        return texts.letter(round, campaign, reachable.group(), texts.few(round, campaign)).to(reachable, template);
    }

    /**
     * Orders mails to all whom they concern then.
     *
     * @param dueAt now or later
     * @throws CampaignClosedException if the campaign is over by then
     * @throws UnsaidDeadlineException if there is no deadline to tell
     */
    public Mailing order(User user, CampaignId id, MailKind kind, Instant dueAt) {
        checkMayRun(user);
        Campaign campaign = campaigns.held(id).orElseThrow(() -> none(id));
        Instant now = clock.instant();
        Instant then = dueAt.isAfter(now) ? dueAt : now;
        if (campaign.isOverAt(then)) {
            throw new CampaignClosedException(id);
        }
        if (campaign.deadline().isEmpty()) {
            throw new UnsaidDeadlineException();
        }
        Mailing ordered = mailings.add(id, kind, then, user.displayName());
        audit.record(user, "mailing.order", "campaign " + id + ", " + kind + ", mailing " + ordered.id());
        return ordered;
    }

    /**
     * Orders news of the campaign's deadline for now, in place of any that have not left yet: whoever has not been told of the
     * one before is told of this one only.
     *
     * @param wanted else nobody is told, and what has not left is only taken back
     * @return whether it was ordered: never without a deadline, or where the campaign is over
     */
    boolean tellDeadline(User user, CampaignId id, boolean wanted) {
        checkMayRun(user);
        Instant now = clock.instant();
        mailings.of(id).stream()
                .filter(mailing -> mailing.kind() == MailKind.DEADLINE_CHANGED && mailing.state() == Mailing.State.PLANNED)
                .filter(mailing -> wanted || mailing.isDueAt(now))
                .map(Mailing::id)
                .forEach(earlier -> cancel(user, earlier));
        outbox.cancelQueued(id.toString(), Set.of(MailKind.DEADLINE_CHANGED), now);
        Campaign campaign = campaignOf(id);
        boolean tells = wanted && campaign.deadline().isPresent() && !campaign.isOverAt(now);
        if (tells) {
            order(user, id, MailKind.DEADLINE_CHANGED, now);
        }
        return tells;
    }

    /** Calls it off; what is in the outbox already stays there. */
    public void cancel(User user, MailingId id) {
        checkMayRun(user);
        Mailing mailing = mailings.held(id).orElseThrow(() -> new NotFoundException("There is no mailing " + id));
        mailings.update(mailing.cancelled());
        audit.record(user, "mailing.cancel", "campaign " + mailing.campaign() + ", mailing " + id);
    }

    /** Somebody invited, to preview a mail with; empty where nobody is. */
    public Optional<Invitation> anybody(User user, CampaignId campaign) {
        checkMaySee(user);
        return invitations.page(campaign, InvitationRepository.Filter.ALL, 0, 1).stream().findFirst();
    }

    private Campaign campaignOf(CampaignId id) {
        return campaigns.withId(id).orElseThrow(() -> none(id));
    }

    private Round roundOf(Campaign campaign) {
        return rounds.withId(campaign.round()).orElseThrow();
    }

    private static NotFoundException none(CampaignId id) {
        return new NotFoundException("There is no campaign " + id);
    }

    private static void checkMaySee(User user) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees what is written to the invited");
        }
    }

    private static void checkMayRun(User user) {
        if (!Tenancy.mayRunCampaigns(user)) {
            throw new AccessDeniedException("Only KL's administrator writes to the invited");
        }
    }
}
