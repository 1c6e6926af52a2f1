package dk.styringsportal.web.groups;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.application.ComparisonGroups;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.organisation.SavedGroup;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A municipality chooses the others it compares itself with. What was ticked stays on the page when it is refused. */
@Named
@RequestScoped
public class OwnGroupPage {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ComparisonGroups groups;

    @Inject
    private GroupSaving saving;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    private String fault = "";

    /** The municipalities of a region. */
    public record RegionView(String name, List<ChoiceView> choices) {}

    /** One that can be ticked. */
    public record ChoiceView(String code, String name, boolean ticked) {}

    /** Refuses all but a municipality's coordinators and approvers. */
    public void check() {
        if (own().isEmpty()) {
            status.forbidden();
        }
    }

    private Optional<OrganisationCode> own() {
        return currentUser.get()
                .flatMap(user -> user.municipality().filter(code -> Tenancy.mayChooseGroup(user, code)));
    }

    public void save() {
        String then = getRound().isEmpty() ? "/egen-gruppe?gemt=1" : "/resultat?runde=" + getRound() + "&gruppe=egen";
        fault = saving.attempt(() -> groups.chooseOwn(currentUser.require(), getName(), ticked()), then).orElse("");
    }

    private Set<OrganisationCode> ticked() {
        return address.texts("kommuner").stream()
                .filter(code -> code.matches("[0-9]{4}"))
                .map(OrganisationCode::new)
                .filter(code -> Municipalities.ofDenmark().withCode(code).isPresent())
                .collect(Collectors.toSet());
    }

    /** Regions in their order, with their municipalities, the reader's own left out. */
    public List<RegionView> getRegions() {
        Set<OrganisationCode> chosen = address.isSent() ? ticked() : former().map(group -> Set.copyOf(group.members())).orElse(Set.of());
        OrganisationCode own = own().orElseThrow();
        List<Municipality> others = Municipalities.ofDenmark().byName().stream()
                .filter(municipality -> !municipality.code().equals(own))
                .toList();
        return others.stream()
                .map(Municipality::region)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(region -> new RegionView(
                        region,
                        others.stream()
                                .filter(other -> other.region().equals(region))
                                .map(other -> new ChoiceView(
                                        other.code().value(), other.name(), chosen.contains(other.code())))
                                .toList()))
                .toList();
    }

    private Optional<SavedGroup> former() {
        return groups.own(currentUser.require());
    }

    public String getName() {
        return saving.name().orElseGet(() -> former().map(SavedGroup::name).orElse(""));
    }

    /** Whether there is an own choice already. */
    public boolean isChosen() {
        return former().isPresent();
    }

    public boolean isSaved() {
        return !address.isSent() && address.text("gemt").isPresent();
    }

    public String getFault() {
        return fault;
    }

    /** The round that the reader came from; empty if none. */
    public String getRound() {
        return address.text("runde").filter(round -> PageStatus.campaignId(round).isPresent()).orElse("");
    }

    public int getFewest() {
        return SavedGroup.FEWEST;
    }
}
