package dk.styringsportal.surveys.spreadsheet;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts what was left over when the workbook was written back to where it was. */
final class LeftoverLines {

    /** An entry of a list by its number from 1, which is no name. */
    private static final Pattern NUMBERED = Pattern.compile("#[1-9][0-9]{0,5}");

    /** By which the entries of lists are told apart, where it is not their key. */
    private static final Map<String, String> IDENTITIES =
            Map.of("groups", "id", "consistency", "id", "checks", "id", "themes", "number");

    private static final int DEEPEST = 40;

    private record Leftover(Line line, List<String> path, Object value) {

        String last() {
            return path.get(path.size() - 1);
        }

        boolean isEntry() {
            return NUMBERED.matcher(last()).matches();
        }
    }

    private final Map<String, Object> root;
    private final Named items;

    LeftoverLines(Map<String, Object> root, Named items) {
        this.root = root;
        this.items = items;
    }

    /** First the entries that make the lists whole again, from the outermost in; then what goes by their numbers. */
    void apply(List<Line> lines) {
        List<Leftover> leftovers = leftovers(lines);
        leftovers.stream()
                .filter(Leftover::isEntry)
                .sorted(Comparator.<Leftover>comparingInt(left -> left.path().size()).thenComparingInt(left -> number(left.last())))
                .forEach(this::put);
        leftovers.stream().filter(left -> !left.isEntry()).forEach(this::put);
    }

    private static List<Leftover> leftovers(List<Line> lines) {
        Map<String, Line> first = new LinkedHashMap<>();
        Map<String, StringBuilder> values = new LinkedHashMap<>();
        for (Line line : lines) {
            String path = line.cell("other.path");
            first.putIfAbsent(path, line);
            values.computeIfAbsent(path, key -> new StringBuilder()).append(line.cell("other.value"));
        }
        List<Leftover> leftovers = new ArrayList<>();
        first.forEach((path, line) -> {
            List<String> parts = List.of(path.split("/", -1));
            Optional<Object> value = Json.read(values.get(path).toString());
            if (parts.size() < 2 || parts.size() > DEEPEST || !parts.get(0).isBlank()) {
                line.fault("other.path", "path.form", path);
            } else if (value.isEmpty()) {
                line.fault("other.value", "path.value");
            } else {
                leftovers.add(new Leftover(line, parts.subList(1, parts.size()), value.get()));
            }
        });
        return leftovers;
    }

    private void put(Leftover left) {
        Optional<Object> around = Optional.of(root);
        int from = isItem(left.path()) ? 2 : 0;
        if (from == 2) {
            around = items.get(left.path().get(1)).map(item -> item);
        }
        for (int i = from; i < left.path().size() - 1 && around.isPresent(); i++) {
            String part = left.path().get(i);
            boolean listFollows = NUMBERED.matcher(left.path().get(i + 1)).matches();
            String identity = i == 0 ? "" : IDENTITIES.getOrDefault(left.path().get(i - 1), "key");
            around = around.flatMap(within -> next(within, part, identity, listFollows));
        }
        boolean done = around.map(within -> put(within, left)).orElse(false);
        if (!done) {
            left.line().fault("other.path", around.isEmpty() ? "path.unknown" : "path.taken", left.line().cell("other.path"));
        }
    }

    /** "/items/q04/colour" goes by the item's code, in whatever theme it is. */
    private boolean isItem(List<String> path) {
        return path.size() > 2 && path.get(0).equals("items");
    }

    /** What is there, or is made there, since only its leftovers are known. */
    private static Optional<Object> next(Object within, String part, String identity, boolean listFollows) {
        if (within instanceof Map<?, ?>) {
            return Optional.of(Attachments.mutable(within).computeIfAbsent(
                    Leftovers.name(part), name -> listFollows ? new ArrayList<>() : new LinkedHashMap<String, Object>()));
        }
        if (!(within instanceof List<?> entries)) {
            return Optional.empty();
        }
        if (NUMBERED.matcher(part).matches()) {
            return number(part) <= entries.size() ? Optional.of(entries.get(number(part) - 1)) : Optional.empty();
        }
        return entries.stream().filter(entry -> isNamed(entry, identity, part)).<Object>map(entry -> entry).findFirst();
    }

    private static boolean isNamed(Object entry, String identity, String name) {
        Object own = entry instanceof Map<?, ?> members ? members.get(identity) : null;
        return name.equals(own) || own instanceof BigInteger && name.equals(own.toString()) && identity.equals("number");
    }

    /** False where something else is there. An empty list or mapping gives way to what has been added to it since. */
    private static boolean put(Object within, Leftover left) {
        if (within instanceof Map<?, ?> && !left.isEntry()) {
            String name = Leftovers.name(left.last());
            boolean isEmpty = left.value() instanceof Map<?, ?> map && map.isEmpty() || left.value() instanceof List<?> list && list.isEmpty();
            return Attachments.mutable(within).putIfAbsent(name, left.value()) == null || isEmpty;
        }
        if (within instanceof List<?> && left.isEntry()) {
            Attachments.insert(within, number(left.last()) - 1, left.value());
            return true;
        }
        return false;
    }

    private static int number(String part) {
        return Integer.parseInt(part.substring(1));
    }
}
