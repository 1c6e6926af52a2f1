package dk.styringsportal.access;

import dk.styringsportal.organisation.OrganisationCode;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who is logged in.
 *
 * @param name the log-in name, unique
 * @param displayName shown to colleagues beside answers
 * @param organisation the municipality's code; null for KL
 */
public record User(String name, String displayName, Set<Role> roles, String organisation) implements Serializable {

    public User {
        roles = Set.copyOf(roles);
        boolean ofOneSide = roles.stream().map(Role::isOfKl).distinct().count() == 1;
        boolean forKl = roles.stream().anyMatch(Role::isOfKl);
        if (!ofOneSide || forKl == (organisation != null)) {
            throw new IllegalArgumentException("A user belongs either to KL or to one municipality: " + name);
        }
    }

    /** The user's municipality; empty for KL. */
    public Optional<OrganisationCode> municipality() {
        return Optional.ofNullable(organisation).map(OrganisationCode::new);
    }

    public boolean isKl() {
        return organisation == null;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
