package dk.styringsportal.surveys.spreadsheet;

import dk.styringsportal.questionnaire.draft.Content;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** By what the parts of a list can be told apart: a code, key or number that only one of them has. */
final class Identities {

    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}|-[A-Za-z0-9._-]{0,99}");

    private final String member;
    private final Map<String, Integer> counts = new HashMap<>();

    private Identities(String member) {
        this.member = member;
    }

    /** @param member that holds the identity; an empty name for parts that have none */
    static Identities of(List<?> parts, String member) {
        Identities identities = new Identities(member);
        parts.forEach(identities::count);
        return identities;
    }

    /** Of all items, whatever their theme. */
    static Identities ofItems(Content content) {
        Identities identities = new Identities("code");
        if (content.root().get("themes") instanceof List<?> themes) {
            for (Object theme : themes) {
                if (theme instanceof Map<?, ?> members && members.get("items") instanceof List<?> items) {
                    items.forEach(identities::count);
                }
            }
        }
        return identities;
    }

    private void count(Object part) {
        claimed(part).ifPresent(identity -> counts.merge(identity, 1, Integer::sum));
    }

    private Optional<String> claimed(Object part) {
        Object identity = part instanceof Map<?, ?> members && !member.isEmpty() ? members.get(member) : null;
        boolean fits = member.equals("number") ? identity instanceof BigInteger : identity instanceof String;
        return fits && isUsable(identity.toString()) ? Optional.of(identity.toString()) : Optional.empty();
    }

    /** Empty for a part that has none, or the same as another. */
    Optional<String> of(Object part) {
        return claimed(part).filter(identity -> counts.getOrDefault(identity, 0) == 1);
    }

    /** Whether other sheets, and paths, can name it. */
    static boolean isUsable(String name) {
        return USABLE.matcher(name).matches();
    }

    static Map<String, Object> copy(Map<?, ?> members) {
        Map<String, Object> copy = new LinkedHashMap<>();
        members.forEach((name, value) -> copy.put((String) name, value));
        return copy;
    }
}
