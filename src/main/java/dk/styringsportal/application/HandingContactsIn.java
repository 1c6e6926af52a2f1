package dk.styringsportal.application;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.contacts.UnusableContactsException;
import dk.styringsportal.campaign.contacts.request.ContactRequest;
import dk.styringsportal.campaign.contacts.request.ContactRequestRepository;
import dk.styringsportal.campaign.contacts.request.StaffFile;
import dk.styringsportal.campaign.contacts.request.StaffList;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationRepository;
import dk.styringsportal.campaign.invitation.LapsedLinkException;
import dk.styringsportal.campaign.invitation.LinkPurpose;
import dk.styringsportal.campaign.mail.Outbox;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.survey.SurveyResponseRepository;
import dk.styringsportal.response.survey.UnderWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a leader does who was asked for contacts, by personal link alone: looks a list over, hands it in, takes somebody out
 * again. Opening the link and looking a list over store nothing.
 */
@ApplicationScoped
@Transactional
public class HandingContactsIn {

    @Inject
    private PersonalLinks links;

    @Inject
    private ContactRequestRepository requests;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private SurveyResponseRepository responses;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Contacts contacts;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * What a link opens.
     *
     * @param group the one that contacts are wanted of
     * @param deadline the request's own, or the campaign's if that is earlier
     * @param open whether contacts are taken now
     * @param people whom the leader has handed in, by name
     */
    public record Visit(
            Round round,
            Campaign campaign,
            RespondentGroup group,
            ContactRequest request,
            Instant deadline,
            boolean open,
            List<Person> people) {}

    /**
     * Somebody who is handed in.
     *
     * @param removable whether they can be taken out again: nobody has written to them, and nothing has come from them
     */
    public record Person(Invitation invitation, boolean removable) {}

    /**
     * What the link opens, whether or not contacts are taken now.
     *
     * @param link the text of a personal link, from outside
     * @param from the address it came from, for counting guesses
     * @throws LapsedLinkException if it opens nothing (any more)
     * @throws TooManyAttemptsException after too many guesses from there
     */
    public Visit open(String link, String from) {
        ContactRequest request = links.opened(link, LinkPurpose.CONTACTS, from, requests::withId);
        Campaign campaign = campaignOf(request);
        return new Visit(
                rounds.withId(campaign.round()).orElseThrow(),
                campaign,
                group(request, campaign),
                request,
                request.deadlineWithin(campaign),
                isOpen(request, campaign),
                people(request));
    }

    private List<Person> people(ContactRequest request) {
        List<Invitation> all = invitations.all(requests.handedInBy(request.id()));
        Set<InvitationId> fixed = fixed(request, all);
        return all.stream()
                .map(invitation -> new Person(invitation, !fixed.contains(invitation.id())))
                .sorted(Comparator.comparing(person -> person.invitation().contact().label()))
                .toList();
    }

    /** Those who were written to, or from whom something has come. */
    private Set<InvitationId> fixed(ContactRequest request, List<Invitation> some) {
        Set<InvitationId> fixed = some.stream()
                .filter(invitation -> invitation.answered() || invitation.revoked())
                .map(Invitation::id)
                .collect(Collectors.toSet());
        if (!some.isEmpty()) {
            fixed.addAll(outbox.newest(some.stream().map(Invitation::id).toList()).keySet());
            responses.underWay(request.campaign()).stream().map(UnderWay::invitation).forEach(fixed::add);
        }
        return fixed;
    }

    /** What a list would bring. */
    public StaffList look(String link, String from, String text) {
        ContactRequest request = links.opened(link, LinkPurpose.CONTACTS, from, requests::withId);
        return read(request, campaignOf(request), text);
    }

    /**
     * What a file holds, as lines to be looked over.
     *
     * @throws dk.styringsportal.campaign.contacts.UnreadableContactsException if the file is no list
     */
    public String lines(String link, String from, byte[] file) {
        links.opened(link, LinkPurpose.CONTACTS, from, requests::withId);
        StaffFile staff = new StaffFile();
        contacts.read(file, staff::take);
        return staff.lines();
    }

    /**
     * Hands a list in: those in it are invited to the wanted group about the leader's municipalities, as handed in by the leader.
     *
     * @return how many
     * @throws UnusableContactsException with everything that is wrong; then nobody is invited
     * @throws CampaignClosedException if no contacts are taken any more
     */
    public int handIn(String link, String from, String text) {
        ContactRequest request = links.opened(link, LinkPurpose.CONTACTS, from, requests::held);
        campaigns.held(request.campaign());
        Campaign campaign = open(request);
        StaffList list = read(request, campaign, text);
        if (!list.isSound()) {
            throw new UnusableContactsException(list.faults());
        }
        List<Invitation> newOnes = list.wanted().stream().map(StaffList.Wanted::invitation).toList();
        if (!newOnes.isEmpty()) {
            invitations.add(campaign.id(), newOnes);
            requests.handIn(request.id(), newOnes.stream().map(Invitation::id).toList());
            requests.update(request.withMore(newOnes.size()));
            audit.record(request, "contactRequest.handIn", newOnes.size() + " invited");
        }
        return newOnes.size();
    }

    /**
     * Takes somebody out whom nobody has written to yet: their name and address are deleted.
     *
     * @return whether they were; else they stay
     * @throws CampaignClosedException if nothing is changed any more
     */
    public boolean takeOut(String link, String from, InvitationId person) {
        ContactRequest request = links.opened(link, LinkPurpose.CONTACTS, from, requests::held);
        open(request);
        boolean removable = requests.handedInBy(request.id()).contains(person)
                && invitations.held(person).filter(found -> fixed(request, List.of(found)).contains(person)).isEmpty();
        if (removable) {
            requests.update(request.withMore(-1));
            invitations.remove(person);
            audit.record(request, "contactRequest.takeOut", "invitation " + person);
        }
        return removable;
    }

    /** The leader is reminded from now on, or not. */
    public void remind(String link, String from, boolean reminded) {
        requests.update(links.opened(link, LinkPurpose.CONTACTS, from, requests::held).reminded(reminded));
    }

    private StaffList read(ContactRequest request, Campaign campaign, String text) {
        return StaffList.read(
                text,
                request,
                group(request, campaign),
                CprNumber::isIn,
                some -> invitations.known(campaign.id(), some));
    }

    private Campaign open(ContactRequest request) {
        Campaign campaign = campaignOf(request);
        if (!isOpen(request, campaign)) {
            throw new CampaignClosedException(campaign.id());
        }
        return campaign;
    }

    private boolean isOpen(ContactRequest request, Campaign campaign) {
        return request.isOpenAt(clock.instant()) && !campaign.isOverAt(clock.instant());
    }

    private Campaign campaignOf(ContactRequest request) {
        return campaigns.withId(request.campaign()).orElseThrow(LapsedLinkException::new);
    }

    private RespondentGroup group(ContactRequest request, Campaign campaign) {
        return questionnaires.of(campaign).group(request.wanted().value()).orElseThrow(LapsedLinkException::new);
    }
}
