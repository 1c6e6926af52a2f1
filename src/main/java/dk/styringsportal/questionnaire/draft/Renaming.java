package dk.styringsportal.questionnaire.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Gives something in a draft another name, here and wherever the draft names it: in conditions, rules, sums and contradictions,
 * and where groups, scales, sets of rows and stems are used.
 */
public final class Renaming {

    private final Content content;
    private final String before;
    private final String after;

    private Renaming(Content content, String before, String after) {
        this.content = content;
        this.before = before;
        this.after = after;
    }

    /**
     * @param path of the name itself ("themes/0/items/3/code", "groups/1/id", "scales/enig/0/key"), or of what stands under
     *     it ("scales/enig", "stems/grad")
     * @throws IllegalArgumentException if there is nothing to rename, or another such thing has that name
     */
    public static Content of(Content content, String path, String after) {
        String[] steps = path.split("/");
        boolean named = steps.length == 2 && Set.of("scales", "rowSets", "stems").contains(steps[0]);
        if (content.at(path).isEmpty()) {
            throw new IllegalArgumentException("There is nothing at " + path);
        }
        if (named) {
            return new Renaming(content, steps[1], after).named(steps[0]);
        }
        return new Renaming(content.with(path, after), content.text(path), after).written(path, steps);
    }

    private Content named(String kind) {
        if (content.members(kind).containsKey(after)) {
            throw new IllegalArgumentException("There is another one of that name: " + after);
        }
        Map<String, Object> renamed = new LinkedHashMap<>();
        content.members(kind).forEach((name, value) -> renamed.put(name.equals(before) ? after : name, value));
        String user = kind.substring(0, kind.length() - 1);
        return rewritten(content.with(kind, renamed), (name, value) -> name.equals(user) && value.equals(before));
    }

    private Content written(String path, String[] steps) {
        String last = steps[steps.length - 1];
        String list = steps.length < 3 ? "" : steps[steps.length - 3];
        if (last.equals("code")) {
            return cells(rewritten(content, (name, value) -> (name.equals("item") || name.equals("use")) && value.equals(before)), 0, Set.of());
        }
        if (list.equals("groups")) {
            return group();
        }
        if (list.equals("literature") || list.equals("sources")) {
            return inLists(content, list, value -> true);
        }
        boolean isShared = steps[0].equals("scales") || steps[0].equals("rowSets");
        Set<String> items = isShared ? users(steps[0].equals("scales") ? "scale" : "rowSet", steps[1]) : Set.of(content.text(itemAt(path) + "/code"));
        return part(steps[0].equals("scales") ? "options" : steps[0].equals("rowSets") ? "rows" : list, items);
    }

    private static String itemAt(String path) {
        return path.replaceFirst("^(themes/[0-9]+/items/[0-9]+).*$", "$1");
    }

    /** An option, a row or a column of these items. */
    private Content part(String list, Set<String> items) {
        return switch (list) {
            case "options" -> changed(content, map -> isOf(items, map), Set.of("answer", "notTicked", "counting"));
            case "rows" -> cells(pointsByRow(changed(content, map -> isOf(items, map), Set.of("row")), items), 1, items);
            case "columns" -> cells(changed(content, map -> isOf(items, map), Set.of("column")), 2, items);
            default -> content;
        };
    }

    /** Whether a condition names one of the items, or it is one of them. */
    private static boolean isOf(Set<String> items, Map<?, ?> map) {
        return items.contains(String.valueOf(map.get("item"))) || items.contains(String.valueOf(map.get("code")));
    }

    private Content group() {
        Content renamed = inLists(inLists(inLists(content, "groups", value -> true), "of", value -> true), "minus", value -> true);
        return new Content(members(renamed.root(), (name, value) -> name.equals("wordings") && value instanceof Map<?, ?> wordings ? keys(wordings) : value));
    }

    private Content pointsByRow(Content from, Set<String> items) {
        return new Content(members(from.root(), map -> isOf(items, map),
                (name, value) -> name.equals("points") && value instanceof Map<?, ?> points ? keys(points) : value));
    }

    private Map<String, Object> keys(Map<?, ?> members) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        members.forEach((name, value) -> renamed.put(name.equals(before) ? after : String.valueOf(name), value));
        return renamed;
    }

    /** Codes of the items that use a scale or a set of rows. */
    private Set<String> users(String by, String name) {
        Set<String> codes = new HashSet<>();
        members(content.root(), map -> {
            if (name.equals(map.get(by))) {
                codes.add(String.valueOf(map.get("code")));
            }
            return true;
        }, (member, value) -> value);
        return codes;
    }

    /** "item/row/column" in the checks' sums: the step at that place, of these items, of all where none are named. */
    private Content cells(Content from, int place, Set<String> items) {
        return from.at("checks").isEmpty() ? from : from.with("checks", cells(from.at("checks").orElseThrow(), place, items));
    }

    private Object cells(Object here, int place, Set<String> items) {
        if (here instanceof Map<?, ?> members) {
            Map<String, Object> renamed = new LinkedHashMap<>();
            members.forEach((name, value) ->
                    renamed.put(String.valueOf(name), Set.of("sum", "of").contains(name) || value instanceof List ? cells(value, place, items) : value));
            return renamed;
        }
        if (here instanceof List<?> entries) {
            return entries.stream().map(entry -> cells(entry, place, items)).toList();
        }
        String[] steps = String.valueOf(here).split("/");
        if (steps.length <= place || !steps[place].equals(before) || place > 0 && !items.contains(steps[0])) {
            return here;
        }
        steps[place] = after;
        return String.join("/", steps);
    }

    private Content rewritten(Content from, BiPredicate<String, Object> isName) {
        return new Content(members(from.root(), (name, value) -> isName.test(name, value) ? after : value));
    }

    private Content inLists(Content from, String list, Predicate<Object> where) {
        return new Content(members(from.root(), (name, value) ->
                name.equals(list) && value instanceof List<?> entries ? entries.stream().map(entry -> entry.equals(before) ? after : entry).toList() : value));
    }

    /** In those records, the names that are or hold the old one. */
    private Content changed(Content from, Predicate<Map<?, ?>> in, Set<String> names) {
        return new Content(members(from.root(), in, (name, value) -> {
            if (!names.contains(name)) {
                return value;
            }
            return value instanceof List<?> entries
                    ? entries.stream().map(entry -> entry.equals(before) ? after : entry).toList()
                    : value.equals(before) ? after : value;
        }));
    }

    /** How a member is rewritten. */
    private interface Rewriting {
        Object of(String name, Object value);
    }

    private static Map<String, Object> members(Map<?, ?> members, Rewriting rewriting) {
        return members(members, map -> true, rewriting);
    }

    /** All records, from the outermost inwards; what lies within a fitting one is rewritten too. */
    private static Map<String, Object> members(Map<?, ?> members, Predicate<Map<?, ?>> in, Rewriting rewriting) {
        boolean fits = in.test(members);
        Map<String, Object> rewritten = new LinkedHashMap<>();
        members.forEach((key, value) -> {
            String name = String.valueOf(key);
            Object own = fits ? rewriting.of(name, value) : value;
            rewritten.put(name, within(own, fits ? map -> !map.containsKey("item") && !map.containsKey("code") || in.test(map) : in, rewriting));
        });
        return rewritten;
    }

    private static Object within(Object value, Predicate<Map<?, ?>> in, Rewriting rewriting) {
        if (value instanceof Map<?, ?> members) {
            return members(members, in, rewriting);
        }
        if (value instanceof List<?> entries) {
            List<Object> rewritten = new ArrayList<>();
            entries.forEach(entry -> rewritten.add(within(entry, in, rewriting)));
            return rewritten;
        }
        return value;
    }
}
