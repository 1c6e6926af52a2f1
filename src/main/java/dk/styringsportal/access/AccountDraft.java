package dk.styringsportal.access;

import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An account as somebody wishes it, sound or not.
 *
 * @param name the log-in name; upper case becomes lower case
 * @param displayName shown to colleagues beside answers
 * @param organisation of a municipality's user
 */
public record AccountDraft(String name, String displayName, Set<Role> roles, Optional<OrganisationCode> organisation) {

    /** In characters. */
    public static final int LONGEST_DISPLAY_NAME = 100;

    /** Letters that every keyboard has: the name is also sent in headers, where others get lost. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,79}");

    public AccountDraft {
        name = name.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        roles = Set.copyOf(roles);
    }

    /** What is wrong with it by itself; empty if nothing is. */
    public List<AccountFault> faults() {
        List<AccountFault> faults = new ArrayList<>();
        if (!NAME.matcher(name).matches()) {
            faults.add(AccountFault.NAME_FORM);
        }
        if (displayName.isEmpty() || displayName.length() > LONGEST_DISPLAY_NAME) {
            faults.add(AccountFault.DISPLAY_NAME_LENGTH);
        }
        faultOfRoles(roles).ifPresent(faults::add);
        faultOfMunicipality().ifPresent(faults::add);
        return faults;
    }

    /** What is wrong with these roles together. */
    public static Optional<AccountFault> faultOfRoles(Set<Role> roles) {
        if (roles.isEmpty()) {
            return Optional.of(AccountFault.NO_ROLE);
        }
        boolean mixed = roles.stream().map(Role::isOfKl).distinct().count() > 1;
        return mixed ? Optional.of(AccountFault.MIXED_ROLES) : Optional.empty();
    }

    private Optional<AccountFault> faultOfMunicipality() {
        boolean forKl = roles.stream().anyMatch(Role::isOfKl);
        boolean forMunicipality = roles.stream().anyMatch(role -> !role.isOfKl());
        boolean known = organisation.flatMap(Municipalities.ofDenmark()::withCode).isPresent();
        if (forMunicipality && !forKl && !known) {
            return Optional.of(AccountFault.NO_MUNICIPALITY);
        }
        return forKl && !forMunicipality && organisation.isPresent()
                ? Optional.of(AccountFault.MUNICIPALITY_FOR_KL)
                : Optional.empty();
    }

    /** The user it is for, once nothing is wrong with it. */
    public User user() {
        return new User(name, displayName, roles, organisation.map(OrganisationCode::value).orElse(null));
    }
}
