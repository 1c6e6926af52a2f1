package dk.styringsportal.surveys.xlsform;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping of a questionnaire that nobody has judged: what is not there, or of another kind than asked for, is nothing. */
record Part(Map<?, ?> members) {

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
            return Optional.of(new BigDecimal(whole));
        }
        return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
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
