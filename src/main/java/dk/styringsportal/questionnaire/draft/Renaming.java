package dk.styringsportal.questionnaire.draft;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Gives something in a draft another name, here and wherever the draft names it: in conditions, rules, sums and contradictions,
 * and where groups, scales, sets of rows and stems are used.
 */
public final class Renaming {

    /** What stands under names that the writer gives, and the member by which items use it. */
    private static final Map<String, String> SHARED = Map.of("scales", "scale", "rowSets", "rowSet", "stems", "stem");

    /** The members that name something. */
    private static final Set<String> NAMES = Set.of("code", "key", "id", "cited");

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,100}");

    private static final Pattern CODE = Pattern.compile("themes/[0-9]+/items/[0-9]+/code");

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
        boolean isShared = steps.length == 2 && SHARED.containsKey(steps[0]);
        if (content.at(path).isEmpty() || !isShared && !NAMES.contains(steps[steps.length - 1])) {
            throw new IllegalArgumentException("There is no name at " + path);
        }
        checkFree(content, steps, after);
        if (steps.length == 2 && SHARED.containsKey(steps[0])) {
            return new Renaming(content, steps[1], after).shared(steps[0]);
        }
        return new Renaming(content.with(path, after), content.text(path), after).written(path, steps);
    }

    /** Two of one name would be one to all that names them. */
    private static void checkFree(Content content, String[] steps, String after) {
        String last = steps[steps.length - 1];
        if (!last.equals("cited") && !KEY.matcher(after).matches()) {
            throw new IllegalArgumentException("A name has small letters, digits and hyphens: " + after);
        }
        boolean isTaken;
        if (steps.length == 2) {
            isTaken = content.members(steps[0]).containsKey(after);
        } else if (last.equals("code")) {
            isTaken = content.texts().entrySet().stream().anyMatch(text -> CODE.matcher(text.getKey()).matches() && text.getValue().equals(after));
        } else {
            String list = String.join("/", List.of(steps).subList(0, steps.length - 2));
            isTaken = IntStream.range(0, content.list(list).size()).anyMatch(i -> content.text(list + "/" + i + "/" + last).equals(after));
        }
        if (isTaken) {
            throw new IllegalArgumentException("There is another one of that name: " + after);
        }
    }

    private Content shared(String kind) {
        return where(Set.of(SHARED.get(kind))).of(content.with(kind, keys(content.members(kind))));
    }

    private Content written(String path, String[] steps) {
        String list = steps.length < 3 ? "" : steps[steps.length - 3];
        if (SHARED.containsKey(steps[0])) {
            return ofShared(steps);
        }
        if (path.endsWith("/code")) {
            return new CellNames(before, after, 0, Set.of()).in(where(Set.of("item", "use")).of(content));
        }
        return switch (list) {
            case "groups" -> group();
            case "literature", "sources" -> where(Set.of(list)).of(content);
            case "options", "rows", "columns" -> part(list, Set.of(content.text(path.replaceFirst("/(options|rows|columns)/.*", "/code"))));
            default -> content;
        };
    }

    /** An option of a scale, or a row of a set. */
    private Content ofShared(String[] steps) {
        Set<String> users = new HashSet<>();
        new Rewriting(record -> record.containsKey("code") && steps[1].equals(record.get(SHARED.get(steps[0]))), (name, value) -> {
            if (name.equals("code")) {
                users.add(String.valueOf(value));
            }
            return value;
        }).of(content);
        return part(steps[0].equals("scales") ? "options" : "rows", users);
    }

    /** An option, a row or a column of these items. */
    private Content part(String list, Set<String> items) {
        return switch (list) {
            case "options" -> where(Set.of("answer", "notTicked", "counting"), items).of(content);
            case "rows" -> new CellNames(before, after, 1, items).in(pointsByRow(items).of(where(Set.of("row"), items).of(content)));
            default -> new CellNames(before, after, 2, items).in(where(Set.of("column"), items).of(content));
        };
    }

    private Content group() {
        Content inItems = where(Set.of("groups")).of(content);
        return Rewriting.everywhere((name, value) -> switch (name) {
            case "wordings" -> value instanceof Map<?, ?> wordings ? keys(wordings) : value;
            case "mirror" -> value instanceof Map<?, ?> sides ? mirror(sides) : value;
            default -> value;
        }).of(inItems);
    }

    private Map<String, Object> mirror(Map<?, ?> sides) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        sides.forEach((side, groups) -> renamed.put(String.valueOf(side), renamed(groups)));
        return renamed;
    }

    private Rewriting pointsByRow(Set<String> items) {
        return new Rewriting(record -> isOf(items, record),
                (name, value) -> name.equals("points") && value instanceof Map<?, ?> points ? keys(points) : value);
    }

    /** Members of those names, wherever they stand. */
    private Rewriting where(Set<String> names) {
        return Rewriting.everywhere((name, value) -> names.contains(name) ? renamed(value) : value);
    }

    /** Members of those names, of these items and of what names them. */
    private Rewriting where(Set<String> names, Set<String> items) {
        return new Rewriting(record -> isOf(items, record), (name, value) -> names.contains(name) ? renamed(value) : value);
    }

    private static boolean isOf(Set<String> items, Map<?, ?> record) {
        return items.contains(String.valueOf(record.get("item"))) || items.contains(String.valueOf(record.get("code")));
    }

    /** The new name for the old one, by itself or in a list of names. */
    private Object renamed(Object value) {
        if (value instanceof List<?> names) {
            return names.stream().map(name -> name.equals(before) ? after : name).toList();
        }
        return value.equals(before) ? after : value;
    }

    private Map<String, Object> keys(Map<?, ?> members) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        members.forEach((name, value) -> renamed.put(name.equals(before) ? after : String.valueOf(name), value));
        return renamed;
    }
}
