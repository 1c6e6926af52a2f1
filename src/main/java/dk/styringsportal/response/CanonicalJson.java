package dk.styringsportal.response;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * JSON in the one form in which equal values give equal bytes: no blanks, members ordered by name, in texts only the
 * quotation mark, the backslash and the characters under U+0020 escaped (the latter as backslash, u and four
 * lower-case hexadecimal digits), numbers written out without exponent and without zeros at the end of a fraction. A double is
 * written as {@link Double#toString(double)} does, so that it reads back as the very same.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * @param plain texts, numbers, truth values, maps and lists, as {@code AnswerValue.plain} gives them
     * @throws IllegalArgumentException for anything else, and for a double that is no number
     */
    public static String of(Object plain) {
        if (plain instanceof Map<?, ?> members) {
            Map<String, Object> ordered = new TreeMap<>();
            members.forEach((name, member) -> ordered.put((String) name, member));
            return ordered.entrySet().stream()
                    .map(member -> text(member.getKey()) + ":" + of(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (plain instanceof List<?> elements) {
            return elements.stream().map(CanonicalJson::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (plain instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (plain instanceof String text) {
            return text(text);
        }
        if (plain instanceof Integer || plain instanceof Long || plain instanceof Boolean) {
            return plain.toString();
        }
        if (plain instanceof Double number && Double.isFinite(number)) {
            return number.toString();
        }
        throw new IllegalArgumentException("Nothing that is written so: " + plain);
    }

    private static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
