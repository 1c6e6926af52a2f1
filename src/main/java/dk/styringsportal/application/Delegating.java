package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.KeptTime;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.LinkSeal;
import dk.styringsportal.campaign.mail.Outbox;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.delegation.Colleague;
import dk.styringsportal.response.delegation.Delegation;
import dk.styringsportal.response.delegation.DelegationRepository;
import dk.styringsportal.response.delegation.LateDeadlineException;
import dk.styringsportal.response.delegation.TooManyDelegationsException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The coordinator's part of answering together: who is asked for what, reminding, links, and what was sent back. */
@ApplicationScoped
@Transactional
public class Delegating {

    @Inject
    private RoundRights rights;

    @Inject
    private Answering answering;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private DelegationRepository delegations;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private TaskMails mails;

    @Inject
    private Outbox outbox;

    @Inject
    private LinkSeal seal;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * What was handed over of the response, in that order; for all who see the response.
     *
     * @throws NotFoundException if there is no such response, or it is another municipality's
     */
    public List<Delegation> of(User user, ResponseId response) {
        answering.read(user, response);
        return delegations.of(response);
    }

    /**
     * Checks that the user may hand over, before anything that was sent is looked at.
     *
     * @throws NotFoundException if there is no such response, or it is another municipality's
     * @throws AccessDeniedException for all but the municipality's own coordinators and approvers
     */
    public void check(User user, ResponseId response) {
        checkMayDelegate(user, answering.read(user, response));
    }

    /**
     * Hands items over to a colleague, and writes to them where an address is known. The same id again hands nothing over
     * again.
     *
     * @param id given by the coordinator's form, so that one that is sent twice is handed over once
     * @param deadline empty for the round's own
     * @throws AccessDeniedException for all but the municipality's own coordinators and approvers
     * @throws NotFoundException if the questionnaire has no such item
     * @throws LateDeadlineException for a deadline that has passed or lies after the round's, and where there is none
     * @throws dk.styringsportal.response.CprNumberException for a name or address that holds what looks like a CPR number
     * @throws dk.styringsportal.response.ResponseSubmittedException if the response is submitted
     * @throws dk.styringsportal.campaign.CampaignClosedException if the campaign is closed
     */
    public Delegation give(
            User user,
            ResponseId response,
            InvitationId id,
            Colleague colleague,
            Set<ItemCode> items,
            Optional<Instant> deadline) {
        Response held = held(user, response);
        CprNumber.refuseIn(colleague.name(), "name");
        colleague.address().ifPresent(address -> CprNumber.refuseIn(address.value(), "address"));
        Campaign campaign = campaignOf(held);
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        items.forEach(item -> questionnaire.item(item)
                .orElseThrow(() -> new NotFoundException("The questionnaire has no question " + item)));
        Optional<Delegation> earlier = delegations.withId(id);
        if (earlier.isPresent()) {
            return earlier.filter(found -> found.response().equals(response)).orElseThrow(Delegating::none);
        }
        if (delegations.of(response).size() >= Delegation.MOST) {
            throw new TooManyDelegationsException();
        }
        Delegation given = Delegation.of(
                id,
                response,
                colleague,
                items,
                within(campaign, deadline),
                user.displayName(),
                clock.instant());
        delegations.add(given);
        write(user, held, given);
        record(user, "delegation.give", held, given);
        return given;
    }

    private Instant within(Campaign campaign, Optional<Instant> wanted) {
        Instant deadline = wanted.or(campaign::deadline).orElseThrow(LateDeadlineException::new);
        boolean isPast = !deadline.isAfter(clock.instant());
        if (isPast || !KeptTime.isKept(deadline) || campaign.deadline().filter(deadline::isAfter).isPresent()) {
            throw new LateDeadlineException();
        }
        return deadline;
    }

    private void write(User user, Response response, Delegation delegation) {
        if (delegation.colleague().address().isPresent()) {
            outbox.put(List.of(mails.to(delegation, campaignOf(response), response, user)), clock.instant());
        }
    }

    /**
     * Asks the colleague again: writes to them where an address is known, and what was ready or sent back is to be done anew.
     *
     * @throws NotFoundException if there is no such delegation, or its link is out of use
     */
    public Delegation remind(User user, ResponseId response, InvitationId id) {
        Response held = held(user, response);
        Delegation asked = change(response, id, delegation -> delegation.askedAgain(clock.instant()));
        if (asked.revoked()) {
            throw none();
        }
        write(user, held, asked);
        record(user, "delegation.remind", held, asked);
        return asked;
    }

    /** Takes the colleague's link out of use. What the colleague has answered stays; mails that wait are not sent. */
    public Delegation revoke(User user, ResponseId response, InvitationId id) {
        Response read = readForChange(user, response);
        Delegation withdrawn = change(response, id, Delegation::withdrawn);
        outbox.cancelQueued(id, clock.instant());
        record(user, "delegation.revoke", read, withdrawn);
        return withdrawn;
    }

    /** Makes a new link, and writes it to the colleague where an address is known; the one before works no longer. */
    public Delegation reissue(User user, ResponseId response, InvitationId id) {
        Response held = held(user, response);
        Delegation reissued = change(response, id, Delegation::reissued);
        outbox.cancelQueued(id, clock.instant());
        write(user, held, reissued);
        record(user, "delegation.reissue", held, reissued);
        return reissued;
    }

    /**
     * The colleague's link, made anew: the part of the address that stands for them. That somebody has seen it goes to the
     * audit trail.
     *
     * @throws NotFoundException if there is no such delegation, or its link is out of use
     */
    public String link(User user, ResponseId response, InvitationId id) {
        Response read = readForChange(user, response);
        Delegation delegation = delegations
                .withId(id)
                .filter(found -> found.response().equals(response) && !found.revoked())
                .orElseThrow(Delegating::none);
        record(user, "delegation.link", read, delegation);
        return delegation.link().sealed(seal);
    }

    private Delegation change(ResponseId response, InvitationId id, UnaryOperator<Delegation> change) {
        Delegation changed = change.apply(delegations
                .held(id)
                .filter(found -> found.response().equals(response))
                .orElseThrow(Delegating::none));
        delegations.update(changed);
        return changed;
    }

    /** The response, held, while it takes answers. */
    private Response held(User user, ResponseId id) {
        readForChange(user, id);
        return answering.draftForAnswering(user, id);
    }

    private Response readForChange(User user, ResponseId id) {
        Response response = answering.read(user, id);
        checkMayDelegate(user, response);
        return response;
    }

    private void checkMayDelegate(User user, Response response) {
        if (!Tenancy.mayDelegate(user, response.organisation(), rights.of(response.campaign(), response.organisation()))) {
            throw new AccessDeniedException("Only the municipality's own coordinator or approver hands over");
        }
    }

    private Campaign campaignOf(Response response) {
        return campaigns.withId(response.campaign()).orElseThrow();
    }

    private void record(User user, String action, Response response, Delegation delegation) {
        audit.record(
                user, action, response.campaign(), response.organisation(), "delegation " + delegation.id());
    }

    private static NotFoundException none() {
        return new NotFoundException("There is no such delegation");
    }
}
