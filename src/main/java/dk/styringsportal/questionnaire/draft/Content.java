package dk.styringsportal.questionnaire.draft;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What a questionnaire file says, before anybody has judged whether it makes sense: maps, lists, texts, numbers and truth
 * values, in the file's order and with the names of its schema. It never changes; each change gives another.
 *
 * @param root the file as a whole: "id", "version", "themes" and so on; values are {@link String}, {@link BigInteger},
 *     {@link BigDecimal} without zeros at its end, {@link Boolean}, and maps and lists of these
 */
public record Content(Map<String, Object> root) {

    /** Before and behind the comma, of numbers written out: 1e999999999 is short, and would fill the memory. */
    private static final int MOST_DIGITS = 200;

    /** @throws IllegalArgumentException for a value of another kind, or none */
    public Content {
        root = copy(root);
    }

    /** What is a content's already is not copied again: of two contents that differ in one text, the rest is the same. */
    private static Map<String, Object> copy(Map<?, ?> members) {
        if (members instanceof KeptMembers kept) {
            return kept;
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        members.forEach((name, value) -> copy.put(String.valueOf(name), copyOf(value)));
        return new KeptMembers(copy);
    }

    private static Object plain(BigDecimal number) {
        if (number.scale() > MOST_DIGITS || (long) number.precision() - number.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("A number has at most " + MOST_DIGITS + " digits before and behind the comma");
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() > 0 ? plain : plain.toBigInteger();
    }

    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> members) {
            return copy(members);
        }
        if (value instanceof KeptEntries kept) {
            return kept;
        }
        if (value instanceof List<?> entries) {
            List<Object> copy = new ArrayList<>();
            entries.forEach(entry -> copy.add(copyOf(entry)));
            return new KeptEntries(copy);
        }
        if (value instanceof Integer || value instanceof Long) {
            return BigInteger.valueOf(((Number) value).longValue());
        }
        if (value instanceof BigDecimal number) {
            return plain(number);
        }
        if (value instanceof String || value instanceof BigInteger || value instanceof Boolean) {
            return value;
        }
        throw new IllegalArgumentException("No content of a questionnaire file: " + value);
    }

    /**
     * What stands at that path.
     *
     * @param path names of members and numbers of entries, from 0: "themes/0/items/3/text/da"; empty for the whole
     * @return empty where there is nothing
     */
    public Optional<Object> at(String path) {
        Object here = root;
        for (String step : steps(path)) {
            here = inside(here, step);
        }
        return Optional.ofNullable(here);
    }

    private static Object inside(Object here, String step) {
        if (here instanceof Map<?, ?> members) {
            return members.get(step);
        }
        boolean isEntry = here instanceof List<?> && step.matches("[0-9]{1,7}") && Integer.parseInt(step) < ((List<?>) here).size();
        return isEntry ? ((List<?>) here).get(Integer.parseInt(step)) : null;
    }

    /** The entries of the list at that path; none where there is no list. */
    public List<Object> list(String path) {
        return at(path).filter(KeptEntries.class::isInstance).map(KeptEntries.class::cast).<List<Object>>map(list -> list).orElse(List.of());
    }

    /** The members of the map at that path, in its order; none where there is no map. */
    public Map<String, Object> members(String path) {
        return at(path).filter(KeptMembers.class::isInstance).map(KeptMembers.class::cast).<Map<String, Object>>map(map -> map).orElse(Map.of());
    }

    /** The text, number or truth value at that path as one writes it, or the Danish of a text in two languages; else empty. */
    public String text(String path) {
        Object there = at(path).orElse("");
        if (there instanceof Map<?, ?> languages) {
            there = languages.get("da");
        }
        if (there instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return there == null || there instanceof List || there instanceof Map ? "" : String.valueOf(there);
    }

    /** All texts by their paths, in order. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        gather(root, "", texts);
        return texts;
    }

    private static void gather(Object here, String path, Map<String, String> texts) {
        String before = path.isEmpty() ? "" : path + "/";
        if (here instanceof Map<?, ?> members) {
            members.forEach((name, value) -> gather(value, before + name, texts));
        } else if (here instanceof List<?> entries) {
            for (int i = 0; i < entries.size(); i++) {
                gather(entries.get(i), before + i, texts);
            }
        } else if (here instanceof String text) {
            texts.put(path, text);
        }
    }

    /** Hands on all that somebody has written, with its path: texts, numbers, and names that are given to things. */
    public void eachWritten(BiConsumer<String, String> written) {
        hand(root, "", written);
    }

    /** All that somebody has written, wherever it stands. */
    public Set<String> written() {
        Set<String> written = new HashSet<>();
        eachWritten((path, text) -> written.add(text));
        return written;
    }

    private static void hand(Object here, String path, BiConsumer<String, String> written) {
        String before = path.isEmpty() ? "" : path + "/";
        if (here instanceof Map<?, ?> members) {
            members.forEach((name, value) -> {
                written.accept(before + name, String.valueOf(name));
                hand(value, before + name, written);
            });
        } else if (here instanceof List<?> entries) {
            for (int i = 0; i < entries.size(); i++) {
                hand(entries.get(i), before + i, written);
            }
        } else {
            written.accept(path, here instanceof BigDecimal number ? number.toPlainString() : String.valueOf(here));
        }
    }

    /** About as many bytes as its file has, reckoned without making it. */
    public long size() {
        return FileSize.of(root, 0);
    }

    /** The same with that value at that path; what holds it must be there. */
    public Content with(String path, Object value) {
        return changed(path, value);
    }

    /** The same without what stands at that path; as it is where nothing does. */
    public Content without(String path) {
        return at(path).isEmpty() ? this : changed(path, null);
    }

    private Content changed(String path, Object value) {
        return new Content(copyOfMembers(changed(root, steps(path), value)));
    }

    /** @param value null to take out what is there */
    private static Object changed(Object here, List<String> steps, Object value) {
        if (steps.isEmpty()) {
            return value;
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (here instanceof Map<?, ?> members) {
            Map<String, Object> copy = new LinkedHashMap<>(copyOfMembers(members));
            Object inner = changed(copy.get(step), rest, value);
            if (inner == null) {
                copy.remove(step);
            } else {
                copy.put(step, inner);
            }
            return copy;
        }
        if (here instanceof List<?> entries && inside(entries, step) != null) {
            List<Object> copy = new ArrayList<>(entries);
            int place = Integer.parseInt(step);
            Object inner = changed(copy.remove(place), rest, value);
            if (inner != null) {
                copy.add(place, inner);
            }
            return copy;
        }
        throw new IllegalArgumentException("Nothing holds \"" + step + "\"");
    }

    private static Map<String, Object> copyOfMembers(Object map) {
        Map<String, Object> members = new LinkedHashMap<>();
        ((Map<?, ?>) map).forEach((name, value) -> members.put(String.valueOf(name), value));
        return members;
    }

    private static List<String> steps(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("/"));
    }
}
