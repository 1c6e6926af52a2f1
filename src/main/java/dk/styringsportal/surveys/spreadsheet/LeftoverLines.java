package dk.styringsportal.surveys.spreadsheet;

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

    private static final int DEEPEST = 40;

    private static final int MOST = 20_000;

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
    private final Entries entries = new Entries();

    LeftoverLines(Map<String, Object> root, Named items) {
        this.root = root;
        this.items = items;
    }

    /** First the entries that make the lists whole again, from the outermost in; then what goes by their numbers. */
    void apply(List<Line> lines) {
        if (lines.size() > MOST) {
            lines.get(MOST).fault("other.path", "path.many", MOST);
            return;
        }
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
            String member = i == 0 ? "" : left.path().get(i - 1);
            around = around.flatMap(within -> next(within, part, member, listFollows));
        }
        boolean done = around.map(within -> put(within, left)).orElse(false);
        if (!done) {
            boolean taken = around.filter(Map.class::isInstance).isPresent() && !left.isEntry();
            left.line().fault("other.path", taken ? "path.taken" : "path.unknown", left.line().cell("other.path"));
        }
    }

    /** "/items/q04/colour" goes by the item's code, in whatever theme it is. */
    private boolean isItem(List<String> path) {
        return path.size() > 2 && path.get(0).equals("items");
    }

    /** What is there, or is made there, since only its leftovers are known. */
    private Optional<Object> next(Object within, String part, String member, boolean listFollows) {
        if (within instanceof Map<?, ?>) {
            return Optional.of(Attachments.mutable(within).computeIfAbsent(
                    Leftovers.name(part), name -> listFollows ? new ArrayList<>() : new LinkedHashMap<String, Object>()));
        }
        if (within instanceof List<?> list && NUMBERED.matcher(part).matches()) {
            return number(part) <= list.size() ? Optional.of(list.get(number(part) - 1)) : Optional.empty();
        }
        return entries.of(within, member).get(part).map(entry -> entry);
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
