package dk.styringsportal.surveys.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads expressions as conditions of ours: a list of which all must hold, or one is enough. */
final class ConditionReader {

    /** Nobody sees through more conditions on one question. */
    private static final int MOST = 200;

    private final HeldReader held;

    /** @param questions by the form's names */
    ConditionReader(Map<String, Asked> questions) {
        this.held = new HeldReader(questions);
    }

    /**
     * @param list as "enableWhen" has it; empty where nothing is said
     * @param any whether one is enough
     * @param narrowed whether a "!=" holds without an answer in the form, and with us does not
     */
    record Conditions(List<Map<String, Object>> list, boolean any, boolean narrowed) {

        void writeTo(Map<String, Object> part) {
            if (!list.isEmpty()) {
                part.put("enableWhen", list);
            }
            if (any && list.size() > 1) {
                part.put("enableBehavior", "any");
            }
        }
    }

    /** Empty where our conditions cannot say it. */
    Optional<Conditions> read(Expression expression) {
        return held.read(expression).flatMap(ConditionReader::conditions);
    }

    private static Optional<Conditions> conditions(Held whole) {
        List<Held> all = members(whole, true);
        if (all.size() > MOST) {
            return Optional.empty();
        }
        if (all.size() == 1 && all.get(0) instanceof Held.Other other) {
            return Optional.of(anyOf(List.of(new Held.Exists(other.asked(), false), compared(other))));
        }
        if (all.size() == 1 && all.get(0) instanceof Held.Any any) {
            return any(any);
        }
        return all.stream().anyMatch(Held.Any.class::isInstance) ? Optional.empty() : all(all);
    }

    /** The parts of nested alls, or anys, in one list; alternatives of one part are that part. */
    private static List<Held> members(Held held, boolean all) {
        List<Held> parts = held instanceof Held.All group && all ? group.parts()
                : held instanceof Held.Any other && !all ? other.parts() : List.of();
        if (parts.isEmpty()) {
            return held instanceof Held.All empty && empty.parts().isEmpty() ? List.of() : List.of(held);
        }
        List<Held> members = new ArrayList<>();
        parts.forEach(part -> members.addAll(members(part, all)));
        return members;
    }

    private static Optional<Conditions> all(List<Held> parts) {
        boolean narrowed = false;
        Set<Held> read = new LinkedHashSet<>();
        for (Held part : parts) {
            if (part instanceof Held.Other other) {
                narrowed |= parts.stream().noneMatch(each -> saysThere(each, other.asked()));
                read.add(compared(other));
            } else if (!(part instanceof Held.Exists exists && exists.there()) || isSaidApart(exists, parts)) {
                read.add(part);
            }
        }
        return Optional.of(new Conditions(read.stream().map(ConditionReader::condition).toList(), false, narrowed));
    }

    /** Whether it holds only where there is an answer. */
    private static boolean saysThere(Held part, Asked asked) {
        return part instanceof Held.Exists exists && exists.there() && exists.asked().equals(asked)
                || part instanceof Held.Compared compared && compared.asked().equals(asked);
    }

    /** Each "!=" of ours brings one "there is an answer" along; one that is over was meant for itself. */
    private static boolean isSaidApart(Held.Exists exists, List<Held> parts) {
        long others = parts.stream()
                .filter(part -> part instanceof Held.Other other && other.asked().equals(exists.asked()))
                .count();
        return parts.stream().filter(exists::equals).count() > others;
    }

    private static Optional<Conditions> any(Held.Any any) {
        Set<Held> read = new LinkedHashSet<>();
        for (Held part : members(any, false)) {
            Optional<Held.Other> answered = part instanceof Held.All all ? answered(members(all, true)) : Optional.empty();
            if (part instanceof Held.All && answered.isEmpty()) {
                return Optional.empty();
            }
            if (answered.isPresent()) {
                read.add(compared(answered.get()));
            } else if (part instanceof Held.Other other) {
                read.add(new Held.Exists(other.asked(), false));
                read.add(compared(other));
            } else {
                read.add(part);
            }
        }
        return Optional.of(anyOf(List.copyOf(read)));
    }

    /** Of "there is an answer, and it is another", which is our "!=", the latter; empty for all else. */
    private static Optional<Held.Other> answered(List<Held> parts) {
        List<Held.Other> others = parts.stream().filter(Held.Other.class::isInstance).map(Held.Other.class::cast).toList();
        boolean there = others.size() == 1
                && parts.stream().anyMatch(part -> part instanceof Held.Exists && saysThere(part, others.get(0).asked()));
        return there && parts.size() == 2 ? Optional.of(others.get(0)) : Optional.empty();
    }

    private static Conditions anyOf(List<Held> parts) {
        return new Conditions(parts.stream().map(ConditionReader::condition).toList(), true, false);
    }

    private static Held.Compared compared(Held.Other other) {
        return new Held.Compared(other.asked(), "!=", other.value());
    }

    private static Map<String, Object> condition(Held part) {
        if (part instanceof Held.Exists exists) {
            return condition(exists.asked(), "exists", exists.there());
        }
        Held.Compared compared = (Held.Compared) part;
        return condition(compared.asked(), compared.operator(), compared.value());
    }

    private static Map<String, Object> condition(Asked asked, String operator, Object answer) {
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("item", asked.item());
        if (!asked.row().isEmpty()) {
            condition.put("row", asked.row());
        }
        if (!asked.column().isEmpty()) {
            condition.put("column", asked.column());
        }
        condition.put("operator", operator);
        condition.put("answer", answer);
        return condition;
    }
}
