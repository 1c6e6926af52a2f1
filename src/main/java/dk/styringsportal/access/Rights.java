package dk.styringsportal.access;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who does a municipality's work in one round, as far as anybody is named for it. For each of the two roles: while nobody is
 * named, those do it whose account has the role; once somebody is, they and nobody else. Somebody who is named needs no such
 * role in the account.
 */
public final class Rights {

    /** Nobody is named, so that accounts' roles count. */
    public static final Rights OF_ACCOUNTS = new Rights(Map.of());

    private final Map<Role, Set<String>> named;

    private Rights(Map<Role, Set<String>> named) {
        this.named = named;
    }

    /** What holds at that moment, of all the rights of one municipality in one round. */
    public static Rights at(Instant moment, Collection<RoundRight> rights) {
        Map<Role, Set<String>> named = new HashMap<>();
        rights.stream()
                .filter(right -> right.holdsAt(moment))
                .forEach(right -> named.computeIfAbsent(right.role(), role -> new HashSet<>()).add(right.account()));
        return new Rights(named);
    }

    /** Whether anybody is named for that role, so that accounts' own roles count no longer. */
    public boolean isNamed(Role role) {
        return named.containsKey(role);
    }

    /** Whether the user of the municipality has that role in the round. */
    boolean has(User user, Role role) {
        return isNamed(role) ? named.get(role).contains(user.name()) : user.has(role);
    }
}
