package dk.styringsportal.surveys.xlsform;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping of a questionnaire that nobody has judged: what is not there, or of another kind than asked for, is nothing. */
record Part(Map<?, ?> members) {

    private static final int MOST_DIGITS = 60;

    /** An empty one for anything that is no mapping. */
    static Part of(Object value) {
        return new Part(value instanceof Map<?, ?> members ? members : Map.of());
    }

    boolean has(String name) {
        return members.get(name) != null;
    }

    List<String> names() {
        return members.keySet().stream().map(String::valueOf).toList();
    }

    Object raw(String name) {
        return members.get(name);
    }

    /** A word, number or truth value as a text; empty where there is none. */
    String text(String name) {
        return Words.of(members.get(name)).danish();
    }

    Words words(String name) {
        return Words.of(members.get(name));
    }

    boolean flag(String name, boolean otherwise) {
        return members.get(name) instanceof Boolean flag ? flag : otherwise;
    }

    Optional<BigDecimal> number(String name) {
        Object value = members.get(name);
        if (value instanceof BigInteger whole) {
            return Optional.of(new BigDecimal(whole)).filter(Part::isShort);
        }
        return value instanceof BigDecimal number && isShort(number) ? Optional.of(number) : Optional.empty();
    }

    /** "1e999999999" is short, and would fill the memory where it is written out. */
    private static boolean isShort(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
    }

    int wholeNumber(String name, int otherwise) {
        return number(name).map(BigDecimal::intValue).orElse(otherwise);
    }

    Part part(String name) {
        return of(members.get(name));
    }

    List<Part> parts(String name) {
        return list(name).stream().map(Part::of).toList();
    }

    List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    private List<?> list(String name) {
        return members.get(name) instanceof List<?> list ? list : List.of();
    }
}
