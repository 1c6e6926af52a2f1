package dk.styringsportal.application;

import dk.styringsportal.benchmark.GroupInSight;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.EditionScores;
import dk.styringsportal.benchmark.edition.FrozenGroups;
import dk.styringsportal.benchmark.edition.GroupOrigin;
import dk.styringsportal.benchmark.edition.GroupOrigin.Origin;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.GroupKey;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.organisation.SavedGroup;
import dk.styringsportal.organisation.SavedGroupRepository;
import dk.styringsportal.response.approval.ApprovalRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which groups a municipality can see beside which. Those that follow from facts go first, in the order of their kinds; then
 * lists and own choices in the order in which they were saved, so that what was offered first stays. Over an edition's answers the
 * groups are the edition's; what it does not have, as a later list, comes after, made of the municipalities as it knows them.
 */
@ApplicationScoped
class GroupsInSight {

    @Inject
    private SavedGroupRepository saved;

    @Inject
    private ApprovalRepository approvals;

    @Inject
    private EditionRepository editions;

    @Inject
    private ScoredEditions scored;

    @Inject
    private GroupSettings settings;

    @Inject
    private Clock clock;

    /**
     * A group with its key.
     *
     * @param origin empty where no edition is compared with
     */
    record Offer(GroupKey key, ComparisonGroup group, Optional<GroupOrigin> origin) {}

    /**
     * A group in its place among those that a municipality can see.
     *
     * @param chosen whether it can be chosen; else its figures may have been seen
     */
    private record Placed(Offer offer, boolean chosen) {}

    /**
     * What a municipality can be compared with, over one campaign's answers.
     *
     * @param before those of earlier editions of the campaign, whose figures may have been seen: they go before all others
     * @param groups in the order in which they are let in
     */
    private record Sight(List<ComparisonGroup> before, List<Placed> groups) {

        /** Lists after all others. */
        List<Offer> choices() {
            return groups.stream()
                    .filter(Placed::chosen)
                    .map(Placed::offer)
                    .sorted(Comparator.comparing(offer -> offer.key().kind() == ComparisonGroup.Kind.LIST))
                    .toList();
        }

        List<ComparisonGroup> before(Offer chosen) {
            List<ComparisonGroup> all = new ArrayList<>(before);
            groups.stream().map(Placed::offer).takeWhile(offer -> offer != chosen).map(Offer::group).forEach(all::add);
            return all;
        }
    }

    /** What can be chosen for the municipality over the answers as they stand: made groups, its own choice, lists. */
    List<Offer> offered(Municipality municipality) {
        return sight(municipality, List.of(), Optional.empty()).choices();
    }

    /**
     * The same over those of a campaign.
     *
     * @param edition whose answers they are; empty for the round as it stands
     */
    List<Offer> offered(CampaignId campaign, Municipality municipality, Optional<Edition> edition) {
        return sight(municipality, earlier(campaign, municipality.code(), edition), edition).choices();
    }

    /** A group as a reader sees it, and where it is from. */
    record Seen(GroupInSight group, Optional<GroupOrigin> origin) {}

    /**
     * The group of that key.
     *
     * @param edition whose answers are compared with; empty for the round as it stands
     * @throws NotFoundException if the municipality is offered none of that key
     */
    Seen of(CampaignId campaign, Municipality municipality, GroupKey key, Optional<Edition> edition) {
        Sight sight = sight(municipality, earlier(campaign, municipality.code(), edition), edition);
        Offer chosen = sight.choices().stream()
                .filter(offer -> offer.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no comparison group " + key));
        return new Seen(
                new GroupInSight(chosen.group(), sight.before(chosen), known(campaign, municipality.code())), chosen.origin());
    }

    /** What a new group would stand beside, for one municipality; what it takes the place of without having been shown is left out. */
    GroupInSight ofNew(SavedGroup group, Municipality municipality) {
        List<ComparisonGroup> before = new ArrayList<>(settings.grouping().all(municipality));
        savedFor(municipality)
                .filter(SavedGroup::isInSight)
                .filter(other -> other.shownAt().isPresent() || !isReplaced(other, group))
                .map(SavedGroup::group)
                .forEach(before::add);
        return new GroupInSight(group.group(), before, Set.of(municipality.code()));
    }

    private static boolean isReplaced(SavedGroup former, SavedGroup group) {
        return former.owner().equals(group.owner()) && (group.owner().isPresent() || former.name().equals(group.name()));
    }

    private Sight sight(Municipality municipality, List<ComparisonGroup> before, Optional<Edition> edition) {
        Optional<FrozenGroups> frozen = edition.map(scored::of)
                .flatMap(EditionScores::groups)
                .filter(groups -> groups.municipality(municipality.code()).isPresent());
        List<Placed> groups = new ArrayList<>();
        frozen.map(then -> then.of(municipality.code()))
                .orElseGet(() -> settings.grouping().all(municipality))
                .forEach(group -> groups.add(new Placed(
                        new Offer(GroupKey.of(group.kind()), group, edition.map(from -> origin(frozen))), true)));
        savedFor(municipality).forEach(group -> {
            Optional<ComparisonGroup> then = frozen.flatMap(all -> all.list(group.group()));
            if (then.isPresent() || group.isInSight()) {
                groups.add(new Placed(named(group, then, edition, frozen), then.isPresent() || group.isOffered()));
            }
        });
        return new Sight(before, groups);
    }

    private static GroupOrigin origin(Optional<FrozenGroups> frozen) {
        return frozen.map(groups -> new GroupOrigin(Origin.EDITION, groups.year()))
                .orElse(new GroupOrigin(Origin.TODAY, Municipalities.year()));
    }

    /** @param then the same list as it stands in the edition */
    private static Offer named(
            SavedGroup group, Optional<ComparisonGroup> then, Optional<Edition> edition, Optional<FrozenGroups> frozen) {
        return new Offer(
                GroupKey.of(group),
                then.orElseGet(() -> frozen.map(groups -> groups.knownThen(group.group())).orElseGet(group::group)),
                edition.map(from -> new GroupOrigin(origin(group, from, frozen, then.isPresent()), origin(frozen).year())));
    }

    private static Origin origin(SavedGroup group, Edition edition, Optional<FrozenGroups> frozen, boolean inEdition) {
        if (group.owner().isPresent()) {
            return Origin.OWN;
        }
        if (inEdition) {
            return Origin.EDITION;
        }
        return frozen.isEmpty() && !group.savedAt().isAfter(edition.madeAt()) ? Origin.TODAY : Origin.LATER;
    }

    /** All that were ever saved for the municipality to see, oldest first. */
    private Stream<SavedGroup> savedFor(Municipality municipality) {
        return Stream.concat(saved.ownOf(municipality.code()).stream(), saved.lists().stream())
                .sorted(Comparator.comparingLong(SavedGroup::id));
    }

    /** The made groups of the campaign's earlier editions that the municipality could read, oldest edition first. */
    private List<ComparisonGroup> earlier(CampaignId campaign, OrganisationCode organisation, Optional<Edition> edition) {
        Instant now = clock.instant();
        return editions.of(campaign).stream()
                .filter(other -> edition.filter(from -> other.version().compareTo(from.version()) >= 0).isEmpty())
                .filter(other -> other.wasReadBefore(now))
                .sorted(Comparator.comparing(Edition::version))
                .flatMap(other -> scored.of(other).groups().stream())
                .flatMap(groups -> groups.of(organisation).stream())
                .toList();
    }

    /** Its own points, and those of all who share with it where it shares too. */
    private Set<OrganisationCode> known(CampaignId campaign, OrganisationCode municipality) {
        Set<OrganisationCode> sharing = approvals.sharing(campaign);
        Set<OrganisationCode> known = new HashSet<>(sharing.contains(municipality) ? sharing : Set.of());
        known.add(municipality);
        return known;
    }
}
