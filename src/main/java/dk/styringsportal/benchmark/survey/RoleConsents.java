package dk.styringsportal.benchmark.survey;

import dk.styringsportal.benchmark.disclosure.Stratum;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose answers their municipality's own report may show with their role: a group of which everybody who answered about the
 * municipality has said so.
 */
public final class RoleConsents {

    private final Map<Stratum, Boolean> all = new HashMap<>();

    /** @param group empty in a questionnaire without groups, where there are no roles */
    public void add(Optional<GroupId> group, About about, boolean withRole) {
        group.ifPresent(role -> about.organisations()
                .forEach(organisation -> all.merge(new Stratum(role, organisation), withRole, Boolean::logicalAnd)));
    }

    /** The groups that the municipality may see however few they are. */
    public Set<GroupId> in(OrganisationCode organisation) {
        Set<GroupId> found = new HashSet<>();
        all.forEach((stratum, consented) -> {
            if (consented && stratum.municipality().equals(organisation)) {
                found.add(stratum.group());
            }
        });
        return found;
    }
}
