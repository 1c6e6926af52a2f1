package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.contacts.ContactRow;
import dk.styringsportal.campaign.contacts.request.ContactFrame;
import dk.styringsportal.campaign.contacts.request.ContactRequest;
import dk.styringsportal.campaign.contacts.request.ContactRequestRepository;
import dk.styringsportal.campaign.contacts.request.DeadlineRefusedException;
import dk.styringsportal.campaign.contacts.request.DeadlineRefusedException.Reason;
import dk.styringsportal.campaign.invitation.Contact;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationRepository;
import dk.styringsportal.campaign.invitation.InvitationRepository.Filter;
import dk.styringsportal.campaign.invitation.InvitationRepository.State;
import dk.styringsportal.campaign.invitation.LinkSeal;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.questionnaire.GroupId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** KL asks leaders for the contacts of those who are to be invited next: whom, until when, reminders, and what came of it. */
@ApplicationScoped
@Transactional
public class ContactRequests {

    /** As many leaders are asked in one go: several for each municipality. */
    public static final int MOST_AT_ONCE = 1000;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ContactRequestRepository requests;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private Contacts contacts;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private ContactRequestMails mails;

    @Inject
    private LinkSeal seal;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** How many were asked, how many were not since they were already, and how many mails were queued. */
    public record Effect(int asked, int skipped, int mailed) {}

    /** In the order asked. */
    public List<ContactRequest> of(User user, CampaignId campaign) {
        checkMaySee(user);
        return requests.of(campaign);
    }

    /** @throws NotFoundException if there is none */
    public ContactRequest get(User user, InvitationId id) {
        checkMaySee(user);
        return requests.withId(id).orElseThrow(() -> none(id));
    }

    /** The frame of each group whose contacts leaders hand in. */
    public List<ContactFrame> frames(User user, CampaignId campaign) {
        checkMaySee(user);
        return ContactFrame.of(requests.of(campaign));
    }

    /**
     * Asks leaders who are named, and writes to those with an address.
     *
     * @param leaders the headings, and each leader with municipalities; the group is the one that contacts are wanted of
     * @throws dk.styringsportal.campaign.contacts.UnusableContactsException with everything that is wrong
     * @throws DeadlineRefusedException for a deadline that has passed, or is after the campaign's
     * @throws CampaignClosedException if the campaign is over
     */
    public Effect ask(User user, CampaignId id, Instant deadline, List<ContactRow> leaders) {
        checkMayRun(user);
        Campaign campaign = held(id, deadline);
        return ask(user, campaign, contacts.gathered(campaign, leaders).invitations().stream()
                .map(leader -> request(campaign, leader.group(), leader, deadline)));
    }

    /**
     * Asks all who are invited in a group, each about the municipalities they answer about.
     *
     * @param leaders at most {@value #MOST_AT_ONCE} are invited in it
     * @throws NotFoundException if the questionnaire has no such groups
     * @throws DeadlineRefusedException for a deadline that has passed, or is after the campaign's
     * @throws CampaignClosedException if the campaign is over
     */
    public Effect askGroup(User user, CampaignId id, GroupId leaders, GroupId wanted, Instant deadline) {
        checkMayRun(user);
        Campaign campaign = held(id, deadline);
        Stream.of(leaders, wanted).forEach(group -> questionnaires.of(campaign)
                .group(group.value())
                .orElseThrow(() -> new NotFoundException("There is no group " + group)));
        Stream<Invitation> invited = Stream.of(State.WAITING, State.ANSWERED).flatMap(state -> invitations
                .page(id, new Filter(leaders.value(), "", "", Optional.of(state)), 0, MOST_AT_ONCE)
                .stream());
        return ask(user, campaign, invited
                .filter(leader -> !leader.revoked())
                .map(leader -> request(campaign, wanted, leader, deadline))
                .limit(MOST_AT_ONCE));
    }

    private ContactRequest request(Campaign campaign, GroupId wanted, Invitation leader, Instant deadline) {
        Contact known = leader.contact();
        Contact contact = new Contact(known.name(), known.address(), known.role(), "", known.language());
        return ContactRequest.of(campaign.id(), wanted, leader.about(), contact, deadline, clock.instant());
    }

    private Effect ask(User user, Campaign campaign, Stream<ContactRequest> wanted) {
        Set<String> known = requests.of(campaign.id()).stream()
                .filter(request -> !request.revoked())
                .map(ContactRequest::identity)
                .collect(Collectors.toSet());
        List<ContactRequest> all = wanted.toList();
        List<ContactRequest> newOnes = all.stream().filter(request -> known.add(request.identity())).toList();
        requests.add(newOnes);
        int mailed = mails.write(newOnes, MailKind.CONTACTS_WANTED);
        audit.record(user, "contactRequest.add", "campaign " + campaign.id() + ", " + newOnes.size() + " leaders");
        return new Effect(newOnes.size(), all.size() - newOnes.size(), mailed);
    }

    /**
     * Writes again to those who have handed in nothing.
     *
     * @return to how many
     */
    public int remind(User user, CampaignId id) {
        checkMayRun(user);
        open(id);
        Instant now = clock.instant();
        int mailed = mails.write(
                requests.of(id).stream().filter(request -> request.isToBeRemindedAt(now)).toList(),
                MailKind.CONTACTS_REMINDER);
        audit.record(user, "contactRequest.remind", "campaign " + id + ", " + mailed + " leaders");
        return mailed;
    }

    /**
     * The leader's link, made anew: the part of the address that stands for them. That somebody has seen it goes to the audit
     * trail.
     *
     * @throws AccessDeniedException for all but KL's administrators
     */
    public String link(User user, InvitationId id) {
        checkMayRun(user);
        ContactRequest request = requests.withId(id).orElseThrow(() -> none(id));
        audit.record(user, "contactRequest.link", subject(request));
        return request.link().sealed(seal);
    }

    /** Takes the leader's link out of use. Those who are handed in stay invited. */
    public void revoke(User user, InvitationId id) {
        mails.cancel(change(user, id, "contactRequest.revoke", ContactRequest::withdrawn));
    }

    /** Gives the leader a new link, and writes it to them; the one before works no longer. */
    public void reissue(User user, InvitationId id) {
        ContactRequest changed = change(user, id, "contactRequest.reissue", request -> request.reissued(clock.instant()));
        mails.cancel(changed);
        mails.write(List.of(changed), MailKind.CONTACTS_WANTED);
    }

    /**
     * Gives the leader another deadline.
     *
     * @throws DeadlineRefusedException if it has passed, or is after the campaign's
     */
    public void extend(User user, InvitationId id, Instant deadline) {
        checkFits(open(get(user, id).campaign()), deadline);
        change(user, id, "contactRequest.extend", request -> request.until(deadline, clock.instant()));
    }

    /** The same for all leaders of the campaign whose links work. */
    public void extendAll(User user, CampaignId id, Instant deadline) {
        checkMayRun(user);
        checkFits(open(id), deadline);
        Instant now = clock.instant();
        requests.of(id).stream()
                .filter(request -> !request.revoked())
                .forEach(request -> change(user, request.id(), "contactRequest.extend", one -> one.until(deadline, now)));
    }

    private ContactRequest change(User user, InvitationId id, String action, UnaryOperator<ContactRequest> change) {
        checkMayRun(user);
        ContactRequest changed = change.apply(requests.held(id).orElseThrow(() -> none(id)));
        requests.update(changed);
        audit.record(user, action, subject(changed));
        return changed;
    }

    /** The campaign, held so that nobody asks the same leader at once. */
    private Campaign held(CampaignId id, Instant deadline) {
        campaigns.held(id);
        Campaign campaign = open(id);
        checkFits(campaign, deadline);
        return campaign;
    }

    private Campaign open(CampaignId id) {
        Campaign campaign = campaigns.withId(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
        if (campaign.isOverAt(clock.instant())) {
            throw new CampaignClosedException(id);
        }
        return campaign;
    }

    private void checkFits(Campaign campaign, Instant deadline) {
        if (!deadline.isAfter(clock.instant())) {
            throw new DeadlineRefusedException(Reason.PAST);
        }
        if (campaign.deadline().filter(deadline::isAfter).isPresent()) {
            throw new DeadlineRefusedException(Reason.AFTER_THE_CAMPAIGN);
        }
    }

    private static String subject(ContactRequest request) {
        return "campaign " + request.campaign() + ", request " + request.id();
    }

    private static NotFoundException none(InvitationId id) {
        return new NotFoundException("There is no request " + id);
    }

    private static void checkMaySee(User user) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees who is asked for contacts");
        }
    }

    /** @throws AccessDeniedException for all but KL's administrators */
    static void checkMayRun(User user) {
        if (!Tenancy.mayRunCampaigns(user)) {
            throw new AccessDeniedException("Only KL's administrator asks for contacts");
        }
    }
}
