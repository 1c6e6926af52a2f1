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
import dk.styringsportal.campaign.invitation.Contact;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationRepository;
import dk.styringsportal.campaign.invitation.InvitationRepository.Filter;
import dk.styringsportal.campaign.invitation.LinkSeal;
import dk.styringsportal.campaign.invitation.ResponseRates;
import dk.styringsportal.campaign.invitation.SmallGroups;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.campaign.mail.Outbox;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.survey.AlreadySentException;
import dk.styringsportal.response.survey.SurveyResponseRepository;
import dk.styringsportal.response.survey.UnderWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Whom a campaign asks: inviting, links, what becomes of each invitation, and response rates. */
@ApplicationScoped
@Transactional
public class Invitations {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private SurveyResponseRepository responses;

    @Inject
    private Outbox outbox;

    @Inject
    private LinkSeal seal;

    @Inject
    private GroupSettings settings;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** In the order invited. */
    public List<Invitation> page(User user, CampaignId campaign, Filter filter, int from, int most) {
        checkMaySee(user);
        return invitations.page(campaign, filter, from, most);
    }

    /** How many the filter lets through. */
    public long count(User user, CampaignId campaign, Filter filter) {
        checkMaySee(user);
        return invitations.count(campaign, filter);
    }

    /** @throws NotFoundException if there is none */
    public Invitation get(User user, InvitationId id) {
        checkMaySee(user);
        return invitations.withId(id).orElseThrow(() -> none(id));
    }

    /** How many have answered, of whom. */
    public ResponseRates rates(User user, CampaignId campaign) {
        checkMaySee(user);
        return new ResponseRates(invitations.counts(campaign), settings.grouping().sizes());
    }

    /** Where the round asks so few of a group about a municipality that anonymity does not hold. */
    SmallGroups few(User user, Round round, CampaignId campaign) {
        checkMaySee(user);
        return new SmallGroups(invitations.counts(campaign), round.minimumGroup());
    }

    /** Who has begun and not sent, and where each is; never what was answered. */
    public List<UnderWay> underWay(User user, CampaignId campaign) {
        checkMaySee(user);
        return responses.underWay(campaign);
    }

    /** Of those who have begun and not sent, the people themselves. One statement. */
    public List<Invitation> of(User user, List<UnderWay> underWay) {
        checkMaySee(user);
        return invitations.all(underWay.stream().map(UnderWay::invitation).toList());
    }

    /**
     * Invites those of some people who are not invited already, in the caller's transaction.
     *
     * @return how many were not
     * @throws CampaignClosedException if the campaign is over
     */
    int addNew(User user, CampaignId id, List<Invitation> some) {
        checkMayRun(user);
        Campaign campaign = campaigns.held(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
        if (campaign.isOverAt(clock.instant())) {
            throw new CampaignClosedException(id);
        }
        some.stream().map(Invitation::contact).forEach(Invitations::checkIsNoNumber);
        Set<String> known = invitations.known(id, some);
        List<Invitation> newOnes = some.stream().filter(one -> !known.contains(one.identity())).toList();
        if (!newOnes.isEmpty()) {
            invitations.add(id, newOnes);
            audit.record(user, "invitation.add", "campaign " + id + ", " + newOnes.size() + " invited");
        }
        return newOnes.size();
    }

    private static void checkIsNoNumber(Contact contact) {
        CprNumber.refuseIn(contact.name(), "name");
        CprNumber.refuseIn(contact.role(), "role");
        CprNumber.refuseIn(contact.address(), "address");
        CprNumber.refuseIn(contact.source(), "source");
    }

    /**
     * The person's link, made anew: the part of the address that stands for them. That somebody has seen it goes to the audit
     * trail.
     *
     * @throws AccessDeniedException for all but KL's administrators: whoever has it can answer as that person
     */
    public String link(User user, InvitationId id) {
        checkMayRun(user);
        Invitation invitation = invitations.withId(id).orElseThrow(() -> none(id));
        audit.record(user, "invitation.link", subject(invitation));
        return invitation.link().sealed(seal);
    }

    /** Somebody invited, with the part of the address that stands for them. */
    record Linked(Invitation invitation, String link) {}

    /** The links of some who are written letters to, in the order invited. That they were made goes to the audit trail. */
    List<Linked> forLetters(User user, CampaignId campaign, Filter filter, int from, int most) {
        checkMayRun(user);
        List<Linked> linked = invitations.page(campaign, filter.letters(), from, most).stream()
                .map(invitation -> new Linked(invitation, invitation.link().sealed(seal)))
                .toList();
        audit.record(user, "invitation.letters", "campaign " + campaign + ", " + linked.size() + " letters");
        return linked;
    }

    /** Takes the person's link out of use. What the person has given stays. */
    public Invitation revoke(User user, InvitationId id) {
        return change(user, id, "invitation.revoke", Invitation::withdrawn);
    }

    /**
     * Gives the person a new link; the one before works no longer.
     *
     * @throws AlreadySentException if the person has answered anonymously: nobody knows which answers are theirs
     */
    public Invitation reissue(User user, InvitationId id) {
        return change(user, id, "invitation.reissue", invitation -> {
            checkIsNotCut(invitation);
            return invitation.reissued();
        });
    }

    /** No link is made any more for whoever has answered anonymously. */
    private void checkIsNotCut(Invitation invitation) {
        if (invitation.answered() && isAnonymous(invitation)) {
            throw new AlreadySentException();
        }
    }

    /**
     * Gives the person another address and a new link; the one before works no longer.
     *
     * @throws KnownContactException if somebody else is invited there already
     * @throws AlreadySentException if the person has answered anonymously
     */
    Invitation readdress(User user, InvitationId id, MailAddress address) {
        checkMayRun(user);
        CprNumber.refuseIn(address.value(), "address");
        return change(user, id, "invitation.address", invitation -> {
            checkIsNotCut(invitation);
            Invitation corrected = invitation.readdressed(address.value());
            boolean isNew = !corrected.contact().key().equals(invitation.contact().key());
            if (isNew && !invitations.known(invitation.campaign(), List.of(corrected)).isEmpty()) {
                throw new KnownContactException();
            }
            return corrected;
        });
    }

    /**
     * Invites whoever has the role now, with a new link. What the predecessor has given and not sent is deleted: it was theirs.
     *
     * @throws AlreadySentException if the predecessor has answered
     */
    public Invitation handOver(User user, InvitationId id, Contact successor) {
        checkMayRun(user);
        checkIsNoNumber(successor);
        return change(user, id, "invitation.handOver", invitation -> {
            if (invitation.answered()) {
                throw new AlreadySentException();
            }
            responses.discard(id);
            return invitation.handedTo(successor);
        });
    }

    /** Says what has become of the invitation. */
    public Invitation stand(User user, InvitationId id, Standing standing) {
        return change(
                user, id, "invitation." + standing.name().toLowerCase(Locale.ROOT), changed -> changed.standing(standing));
    }

    private boolean isAnonymous(Invitation invitation) {
        return campaigns.withId(invitation.campaign())
                .flatMap(campaign -> rounds.withId(campaign.round()))
                .orElseThrow()
                .anonymous();
    }

    /** Changes it, and takes back what is queued for whom it was: a link that works no longer, to whoever is not to be asked. */
    private Invitation change(User user, InvitationId id, String action, UnaryOperator<Invitation> change) {
        checkMayRun(user);
        Invitation changed = change.apply(invitations.held(id).orElseThrow(() -> none(id)));
        invitations.update(changed);
        outbox.cancelQueued(id, clock.instant());
        audit.record(user, action, subject(changed));
        return changed;
    }

    private static String subject(Invitation invitation) {
        return "campaign " + invitation.campaign() + ", invitation " + invitation.id();
    }

    private static NotFoundException none(InvitationId id) {
        return new NotFoundException("There is no invitation " + id);
    }

    private static void checkMaySee(User user) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees who is invited");
        }
    }

    private static void checkMayRun(User user) {
        if (!Tenancy.mayRunCampaigns(user)) {
            throw new AccessDeniedException("Only KL's administrator invites");
        }
    }
}
