package dk.styringsportal.questionnaire.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Rewrites members of records wherever they stand in a draft.
 *
 * @param in the records whose members are rewritten, and those of the records within that name no item of their own
 * @param member how
 */
record Rewriting(Predicate<Map<?, ?>> in, Member member) {

    /** What becomes of a member: its new value, or the one it has. */
    interface Member {
        Object of(String name, Object value);
    }

    static Rewriting everywhere(Member member) {
        return new Rewriting(record -> true, member);
    }

    Content of(Content content) {
        return new Content(members(content.root(), in));
    }

    private Map<String, Object> members(Map<?, ?> members, Predicate<Map<?, ?>> here) {
        boolean fits = here.test(members);
        Predicate<Map<?, ?>> within = fits ? record -> in.test(record) || !isOfAnItem(record) : in;
        Map<String, Object> rewritten = new LinkedHashMap<>();
        members.forEach((key, value) -> {
            String name = String.valueOf(key);
            rewritten.put(name, within(fits ? member.of(name, value) : value, within));
        });
        return rewritten;
    }

    private static boolean isOfAnItem(Map<?, ?> record) {
        return record.containsKey("item") || record.containsKey("code");
    }

    private Object within(Object value, Predicate<Map<?, ?>> here) {
        if (value instanceof Map<?, ?> members) {
            return members(members, here);
        }
        return value instanceof List<?> entries ? entries.stream().map(entry -> within(entry, here)).toList() : value;
    }
}
