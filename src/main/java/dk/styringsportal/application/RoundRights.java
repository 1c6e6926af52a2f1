package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Account;
import dk.styringsportal.access.AccountRepository;
import dk.styringsportal.access.Rights;
import dk.styringsportal.access.Role;
import dk.styringsportal.access.RoundRight;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.right.RoundRightRepository;
import dk.styringsportal.organisation.OrganisationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who does a municipality's work in a round: the approver, the coordinator, and their deputies. */
@ApplicationScoped
@Transactional
public class RoundRights {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    @Inject
    private RoundRightRepository rights;

    @Inject
    private AccountRepository accounts;

    @Inject
    private DemoAccounts demoAccounts;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** What holds now in the round that the campaign belongs to. */
    public Rights of(CampaignId campaign, OrganisationCode organisation) {
        return Rights.at(clock.instant(), rights.of(campaign(campaign).round(), organisation));
    }

    /**
     * All that were given there, in that order; for KL and the municipality's own users.
     *
     * @throws NotFoundException if there is no such campaign, or it is another municipality's
     */
    public List<RoundRight> all(User user, CampaignId campaign, OrganisationCode organisation) {
        if (!Tenancy.maySeeResponse(user, organisation)) {
            throw noCampaign(campaign);
        }
        return rights.of(campaign(campaign).round(), organisation);
    }

    /** Whom one can name: the municipality's active accounts, a demonstration's own among them. */
    public List<User> colleagues(User user, OrganisationCode organisation) {
        if (!Tenancy.maySeeResponse(user, organisation)) {
            return List.of();
        }
        return Stream.concat(demoAccounts.all().stream(), accounts.all().stream())
                .filter(Account::isActive)
                .map(Account::user)
                .filter(account -> account.municipality().filter(organisation::equals).isPresent())
                .toList();
    }

    /**
     * Names somebody. The same id again names nobody again.
     *
     * @param id given by the form, so that one that is sent twice counts once
     * @param from empty for now
     * @param until empty for the whole round
     * @throws AccessDeniedException for all but KL's administrators and whoever approves for the municipality in the round
     * @throws NotFoundException if the municipality has no such active account
     * @throws IllegalArgumentException for another role, or an end that is not after the beginning and now
     */
    public void give(
            User user,
            CampaignId campaignId,
            OrganisationCode organisation,
            UUID id,
            String account,
            Role role,
            Optional<Instant> from,
            Optional<Instant> until) {
        Campaign campaign = heldToName(user, campaignId, organisation);
        User named = colleagues(user, organisation).stream()
                .filter(colleague -> colleague.name().equals(account))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("The municipality has no such account"));
        Instant now = clock.instant();
        if (until.filter(end -> !end.isAfter(now)).isPresent()) {
            throw new IllegalArgumentException("A right ends in the future");
        }
        RoundRight right = new RoundRight(
                id, named.name(), role, from.orElse(now), until, user.displayName(), now, Optional.empty());
        if (rights.of(campaign.round(), organisation).stream().noneMatch(given -> given.id().equals(id))) {
            rights.add(campaign.round(), organisation, right);
            record(user, "right.give", campaign, organisation, right);
        }
    }

    /**
     * Ends a right now, before its time or before it began.
     *
     * @throws NotFoundException if there is no such right
     */
    public void end(User user, CampaignId campaignId, OrganisationCode organisation, UUID id) {
        Campaign campaign = heldToName(user, campaignId, organisation);
        RoundRight right = rights.of(campaign.round(), organisation).stream()
                .filter(given -> given.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no such right"));
        RoundRight ended = right.ended(user.displayName(), clock.instant());
        if (!ended.equals(right)) {
            rights.update(ended);
            record(user, "right.end", campaign, organisation, ended);
        }
    }

    /** The round is held, so that two who name at once do it one after the other. */
    private Campaign heldToName(User user, CampaignId id, OrganisationCode organisation) {
        Campaign campaign = campaign(id);
        if (!Tenancy.maySeeResponse(user, organisation)) {
            throw noCampaign(id);
        }
        rounds.held(campaign.round());
        if (!Tenancy.mayNameRights(user, organisation, of(id, organisation))) {
            throw new AccessDeniedException("Only KL's administrator and the municipality's approver name others");
        }
        return campaign;
    }

    private void record(User user, String action, Campaign campaign, OrganisationCode organisation, RoundRight right) {
        audit.record(
                user, action, campaign.id(), organisation, "account " + right.account() + ", " + right.role() + ", right " + right.id());
    }

    private Campaign campaign(CampaignId id) {
        return campaigns.withId(id).orElseThrow(() -> noCampaign(id));
    }

    private static NotFoundException noCampaign(CampaignId id) {
        return new NotFoundException("There is no campaign " + id);
    }
}
