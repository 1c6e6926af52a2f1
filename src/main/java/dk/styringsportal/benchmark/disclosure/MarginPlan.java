package dk.styringsportal.benchmark.disclosure;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For whom figures are published.
 *
 * @param pools by name, groups that are also shown as one, as "ledelse" of chiefs and leaders
 * @param areas by name, municipalities that are shown as one: regions, size classes and the like; they may overlap
 */
public record MarginPlan(
        Set<GroupId> groups,
        Map<String, Set<GroupId>> pools,
        Set<OrganisationCode> municipalities,
        Map<String, Set<OrganisationCode>> areas) {

    public MarginPlan {
        groups = Set.copyOf(groups);
        pools = Map.copyOf(pools);
        municipalities = Set.copyOf(municipalities);
        areas = Map.copyOf(areas);
        for (Map.Entry<String, Set<GroupId>> pool : pools.entrySet()) {
            if (!groups.containsAll(pool.getValue()) || groups.contains(new GroupId(pool.getKey()))) {
                throw new IllegalArgumentException(
                        "Pool " + pool.getKey() + " is to be made of groups " + groups + " and to have a name of its own");
            }
        }
        for (Map.Entry<String, Set<OrganisationCode>> area : areas.entrySet()) {
            if (!municipalities.containsAll(area.getValue())) {
                throw new IllegalArgumentException("Area " + area.getKey() + " has municipalities that are not published");
            }
        }
    }

    List<Stratum> strata(Set<String> ofGroups, Set<OrganisationCode> in) {
        return groups.stream()
                .filter(group -> ofGroups.contains(group.value()))
                .flatMap(group -> in.stream().map(municipality -> new Stratum(group, municipality)))
                .toList();
    }
}
