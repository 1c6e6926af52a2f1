package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.application.GroupRefusedException.Reason;
import dk.styringsportal.benchmark.GroupInSight;
import dk.styringsportal.benchmark.SnapshotRepository;
import dk.styringsportal.benchmark.edition.GroupOrigin;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.GroupKey;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.organisation.SavedGroup;
import dk.styringsportal.organisation.SavedGroupRepository;
import dk.styringsportal.response.CprNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Groups to be compared with: which there are, KL's lists and the municipalities' own choices. A group whose figures would tell
 * the points of few, when they are subtracted from those of another group that the same reader can see or could see before, is
 * not taken.
 */
@ApplicationScoped
@Transactional
public class ComparisonGroups {

    private static final List<Municipality> ALL = Municipalities.ofDenmark().all();
    private static final Set<OrganisationCode> ALL_CODES =
            ALL.stream().map(Municipality::code).collect(Collectors.toUnmodifiableSet());

    @Inject
    private SavedGroupRepository saved;

    @Inject
    private GroupsInSight sights;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ScoredEditions editions;

    @Inject
    private SnapshotRepository snapshots;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * A group that can be chosen.
     *
     * @param key what names it
     * @param origin where it is from; empty where no edition is compared with
     */
    public record Offered(GroupKey key, ComparisonGroup group, Optional<GroupOrigin> origin) {}

    /** What the municipality can choose from, as it is today; in the order of kinds. */
    public List<Offered> offered(User user, OrganisationCode organisation) {
        return sights.offered(municipality(user, organisation)).stream().map(ComparisonGroups::offered).toList();
    }

    /**
     * What it can choose from in a campaign: the groups of the newest edition that the user may read, and what came later.
     *
     * @throws NotFoundException if there is no such campaign, or the user may not see the municipality's scores
     */
    public List<Offered> offered(User user, CampaignId campaign, OrganisationCode organisation) {
        campaigns.withId(campaign).orElseThrow(() -> new NotFoundException("There is no campaign " + campaign));
        return sights.offered(campaign, municipality(user, organisation), editions.newest(user, campaign)).stream()
                .map(ComparisonGroups::offered)
                .toList();
    }

    private static Offered offered(GroupsInSight.Offer offer) {
        return new Offered(offer.key(), offer.group(), offer.origin());
    }

    private static Municipality municipality(User user, OrganisationCode organisation) {
        return Municipalities.ofDenmark()
                .withCode(organisation)
                .filter(known -> Tenancy.maySeeResults(user, organisation))
                .orElseThrow(() -> new NotFoundException("There is no municipality " + organisation));
    }

    /** The municipality's own choice; empty where it has made none. */
    public Optional<SavedGroup> own(User user) {
        return user.municipality()
                .flatMap(code -> saved.ownOf(code).stream().filter(SavedGroup::isOffered).findFirst());
    }

    /** The lists that are offered, oldest first. */
    public List<SavedGroup> lists() {
        return saved.lists().stream().filter(SavedGroup::isOffered).toList();
    }

    /**
     * Puts the municipality's own choice in the place of the one before.
     *
     * @param others the municipality itself is added
     * @throws AccessDeniedException for all but its coordinators and approvers
     * @throws GroupRefusedException if it is not offered
     * @throws IllegalArgumentException if the name is none
     */
    public SavedGroup chooseOwn(User user, String name, Set<OrganisationCode> others) {
        OrganisationCode own = user.municipality()
                .filter(code -> Tenancy.mayChooseGroup(user, code))
                .orElseThrow(() -> new AccessDeniedException("Only a municipality's coordinators and approvers choose its group"));
        saved.hold();
        Optional<SavedGroup> former = own(user);
        SavedGroup group = group(user, Optional.of(own), name, others);
        if (former.filter(one -> one.members().equals(group.members())).isEmpty()) {
            refuseSecondChange(own, former);
            refuseUnsafe(group, List.of(Municipalities.ofDenmark().get(own)));
        }
        return replace(user, former, group, "group.choose");
    }

    /**
     * A list for all municipalities; it takes the place of one with the same name.
     *
     * @throws AccessDeniedException for all but KL's administrators
     * @throws GroupRefusedException if it is not offered
     * @throws IllegalArgumentException if the name is none
     */
    public SavedGroup keepList(User user, String name, Set<OrganisationCode> members) {
        checkMayKeep(user);
        saved.hold();
        SavedGroup group = group(user, Optional.empty(), name, members);
        Optional<SavedGroup> former =
                lists().stream().filter(one -> one.name().equals(group.name())).findFirst();
        if (former.filter(one -> one.members().equals(group.members())).isEmpty()) {
            refuseUnsafe(group, ALL);
        }
        return replace(user, former, group, "group.list.keep");
    }

    /**
     * Offers a list no more.
     *
     * @throws AccessDeniedException for all but KL's administrators
     * @throws NotFoundException if no such list is offered
     */
    public void withdrawList(User user, long id) {
        checkMayKeep(user);
        saved.hold();
        SavedGroup list = lists().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no list " + id));
        saved.end(list.id(), clock.instant());
        audit.record(user, "group.list.withdraw", "group " + list.id());
    }

    /** Keeps that figures of the group were shown to the municipality's user. */
    void shown(User user, GroupKey key) {
        if (key.kind() == ComparisonGroup.Kind.LIST) {
            saved.shown(key.list(), clock.instant());
        } else if (key.kind() == ComparisonGroup.Kind.OWN) {
            own(user).ifPresent(group -> saved.shown(group.id(), clock.instant()));
        }
    }

    /** @throws AccessDeniedException for all but KL's administrators */
    public void checkMayKeep(User user) {
        if (!Tenancy.mayKeepGroups(user)) {
            throw new AccessDeniedException("Only KL's administrators keep lists of municipalities");
        }
    }

    private SavedGroup group(User user, Optional<OrganisationCode> owner, String name, Set<OrganisationCode> members) {
        CprNumber.refuseIn(name, "name");
        SavedGroup group = new SavedGroup(
                0, owner, name, List.copyOf(members), clock.instant(), user.displayName(), Optional.empty(), Optional.empty());
        if (!group.isLargeEnough()) {
            throw new GroupRefusedException(Reason.TOO_FEW, Optional.empty());
        }
        return group;
    }

    private SavedGroup replace(User user, Optional<SavedGroup> former, SavedGroup group, String action) {
        former.ifPresent(one -> saved.end(one.id(), clock.instant()));
        SavedGroup stored = saved.store(group);
        if (former.filter(one -> one.members().equals(group.members())).flatMap(SavedGroup::shownAt).isPresent()) {
            saved.shown(stored.id(), clock.instant());
        }
        audit.record(user, action, "group " + stored.id());
        return stored;
    }

    /** Readers who see the same groups are asked about once. */
    private void refuseUnsafe(SavedGroup group, List<Municipality> readers) {
        Set<List<ComparisonGroup>> asked = new HashSet<>();
        for (Municipality reader : readers) {
            GroupInSight sight = sights.ofNew(group, reader);
            if (group.owner().isEmpty()) {
                sight = withoutNeighbours(sight);
            }
            if (asked.add(sight.before()) && !sight.isSafe(ALL_CODES)) {
                Optional<ComparisonGroup> tooLike = sight.tooLike(ALL_CODES);
                boolean nation = !new GroupInSight(sight.group(), List.of(), sight.known()).isSafe(ALL_CODES);
                throw new GroupRefusedException(
                        tooLike.isPresent() || nation ? Reason.TOO_LIKE : Reason.DERIVABLE, nation ? Optional.empty() : tooLike);
            }
        }
    }

    /** Neighbours and own choices are each municipality's own: a list is not refused for one of 98, but not shown to it. */
    private static GroupInSight withoutNeighbours(GroupInSight sight) {
        return new GroupInSight(
                sight.group(),
                sight.before().stream()
                        .filter(group -> group.kind() != ComparisonGroup.Kind.NEAREST && group.kind() != ComparisonGroup.Kind.OWN)
                        .toList(),
                sight.known());
    }

    /**
     * Once an own choice's figures were shown, it is changed at most once until the next round has figures: points are few
     * values between 0 and 100, and from many overlapping sums of such more can be guessed than can be computed.
     */
    private void refuseSecondChange(OrganisationCode own, Optional<SavedGroup> former) {
        Instant since = campaigns.all().stream()
                .filter(campaign -> snapshots.latest(campaign.id()).isPresent())
                .map(Campaign::openedAt)
                .findFirst()
                .orElse(Instant.MAX);
        boolean changed = saved.ownOf(own).stream()
                .filter(one -> one.shownAt().isPresent() && one.endedAt().isPresent())
                .anyMatch(one -> !one.endedAt().get().isBefore(since));
        if (changed && former.flatMap(SavedGroup::shownAt).isPresent()) {
            throw new GroupRefusedException(Reason.CHANGED_ALREADY, Optional.empty());
        }
    }
}
