package dk.styringsportal.surveys.spreadsheet;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parts that lines of other sheets name. */
final class Named {

    private final Map<String, Map<String, Object>> parts = new HashMap<>();
    private final Set<String> twice = new HashSet<>();

    /**
     * The mappings of a list by what the member says.
     *
     * @param member that holds a text, or is "number"
     */
    static Named in(List<?> parts, String member) {
        Named named = new Named();
        for (Object part : parts) {
            Object name = part instanceof Map<?, ?> members ? members.get(member) : null;
            if (name instanceof String || name instanceof BigInteger && member.equals("number")) {
                named.add(name.toString(), Attachments.mutable(part));
            }
        }
        return named;
    }

    /** The mappings that stand under names. */
    static Named under(Object names) {
        Named named = new Named();
        if (names instanceof Map<?, ?> members) {
            members.forEach((name, part) -> named.add((String) name, Attachments.mutable(part)));
        }
        return named;
    }

    void add(String name, Map<String, Object> part) {
        if (parts.putIfAbsent(name, part) != null) {
            twice.add(name);
        }
    }

    /** Empty where there is none of that name. */
    Optional<Map<String, Object>> get(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** Whether the name says which part is meant. */
    boolean isAmbiguous(String name) {
        return twice.contains(name);
    }
}
