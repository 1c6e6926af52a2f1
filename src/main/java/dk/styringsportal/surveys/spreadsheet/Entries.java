package dk.styringsportal.surveys.spreadsheet;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The entries of many lists by what tells them apart. Each list is gone through once, since thousands of lines may ask. */
final class Entries {

    /** Where it is not their key. */
    private static final Map<String, String> IDENTITIES =
            Map.of("groups", "id", "consistency", "id", "checks", "id", "themes", "number");

    private final Map<List<?>, Named> known = new IdentityHashMap<>();

    /**
     * @param list or anything else, which has none
     * @param member that holds the list
     */
    Named of(Object list, String member) {
        return list instanceof List<?> entries
                ? known.computeIfAbsent(entries, asked -> Named.in(asked, IDENTITIES.getOrDefault(member, "key")))
                : new Named();
    }
}
