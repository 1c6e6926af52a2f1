package dk.styringsportal.application;

import dk.styringsportal.benchmark.GroupInSight;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.ComparisonGroup;
import dk.styringsportal.organisation.GroupKey;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.organisation.SavedGroup;
import dk.styringsportal.organisation.SavedGroupRepository;
import dk.styringsportal.response.approval.ApprovalRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which groups a municipality can see beside which. Those that follow from facts go first, in the order of their kinds; then
 * lists and own choices in the order in which they were saved, so that what was offered first stays.
 */
@ApplicationScoped
class GroupsInSight {

    @Inject
    private SavedGroupRepository saved;

    @Inject
    private ApprovalRepository approvals;

    @Inject
    private GroupSettings settings;

    /** A group with its key. */
    record Offer(GroupKey key, ComparisonGroup group) {}

    /** What is offered to the municipality now: made groups, its own choice, lists. */
    List<Offer> offered(Municipality municipality) {
        List<Offer> offers = new ArrayList<>();
        settings.grouping().all(municipality).forEach(group -> offers.add(new Offer(GroupKey.of(group.kind()), group)));
        Stream.concat(saved.ownOf(municipality.code()).stream(), saved.lists().stream())
                .filter(SavedGroup::isOffered)
                .forEach(group -> offers.add(new Offer(GroupKey.of(group), group.group())));
        return offers;
    }

    /**
     * The group of that key in a campaign.
     *
     * @throws NotFoundException if the municipality is offered none of that key
     */
    GroupInSight of(CampaignId campaign, Municipality municipality, GroupKey key) {
        ComparisonGroup group = offered(municipality).stream()
                .filter(offer -> offer.key().equals(key))
                .findFirst()
                .map(Offer::group)
                .orElseThrow(() -> new NotFoundException("There is no comparison group " + key));
        return new GroupInSight(group, before(municipality, key, group), known(campaign, municipality.code()));
    }

    /** What a new group would stand beside, for one municipality; what it takes the place of without having been shown is left out. */
    GroupInSight ofNew(SavedGroup group, Municipality municipality) {
        List<ComparisonGroup> before = new ArrayList<>(settings.grouping().all(municipality));
        savedFor(municipality)
                .filter(other -> other.shownAt().isPresent() || !isReplaced(other, group))
                .map(SavedGroup::group)
                .forEach(before::add);
        return new GroupInSight(group.group(), before, Set.of(municipality.code()));
    }

    private static boolean isReplaced(SavedGroup former, SavedGroup group) {
        return former.owner().equals(group.owner()) && (group.owner().isPresent() || former.name().equals(group.name()));
    }

    private List<ComparisonGroup> before(Municipality municipality, GroupKey key, ComparisonGroup group) {
        List<ComparisonGroup> before = new ArrayList<>();
        for (ComparisonGroup made : settings.grouping().all(municipality)) {
            if (made.kind() == group.kind()) {
                return before;
            }
            before.add(made);
        }
        savedFor(municipality)
                .takeWhile(other -> !(other.isOffered() && GroupKey.of(other).equals(key)))
                .map(SavedGroup::group)
                .forEach(before::add);
        return before;
    }

    private Stream<SavedGroup> savedFor(Municipality municipality) {
        return Stream.concat(saved.ownOf(municipality.code()).stream(), saved.lists().stream())
                .filter(SavedGroup::isInSight)
                .sorted(Comparator.comparingLong(SavedGroup::id));
    }

    /** Its own points, and those of all who share with it where it shares too. */
    private Set<OrganisationCode> known(CampaignId campaign, OrganisationCode municipality) {
        Set<OrganisationCode> sharing = approvals.sharing(campaign);
        Set<OrganisationCode> known = new HashSet<>(sharing.contains(municipality) ? sharing : Set.of());
        known.add(municipality);
        return known;
    }
}
