package dk.styringsportal.web.accounts;

import dk.styringsportal.access.Role;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A role to tick.
 *
 * @param id in the form
 * @param what it may do
 */
public record RoleView(String id, String label, String what, boolean ticked) {

    /** The form's field, sent once for each ticked role. */
    private static final String FIELD = "rolle";

    /** The roles of KL, or those of a municipality. */
    static List<RoleView> ofSide(boolean kl, Set<Role> ticked, PageWords words) {
        return Arrays.stream(Role.values())
                .filter(role -> role.isOfKl() == kl)
                .map(role -> new RoleView(
                        id(role), words.say(key(role)), words.say(key(role) + ".what"), ticked.contains(role)))
                .toList();
    }

    /** Those the form has sent; what is no role is passed over. */
    static Set<Role> sent(Address address) {
        List<String> sent = address.texts(FIELD);
        return Arrays.stream(Role.values()).filter(role -> sent.contains(id(role))).collect(Collectors.toSet());
    }

    /** "Tovholder, godkender" */
    static String inWords(Set<Role> roles, PageWords words) {
        return roles.stream().sorted().map(role -> words.say(key(role))).collect(Collectors.joining(", "));
    }

    private static String id(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static String key(Role role) {
        return "role." + id(role).replace("_", "");
    }
}
