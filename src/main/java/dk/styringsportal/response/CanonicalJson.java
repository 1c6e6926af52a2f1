package dk.styringsportal.response;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        StringBuilder json = new StringBuilder();
        write(plain, json);
        return json.toString();
    }

    private static void write(Object plain, StringBuilder json) {
        if (plain instanceof String text) {
            text(text, json);
        } else if (plain instanceof Map<?, ?> members) {
            members(members, json);
        } else if (plain instanceof List<?> elements) {
            elements(elements, json);
        } else {
            json.append(scalar(plain));
        }
    }

    private static void members(Map<?, ?> members, StringBuilder json) {
        Map<String, Object> ordered = new TreeMap<>();
        members.forEach((name, member) -> ordered.put((String) name, member));
        json.append('{');
        String between = "";
        for (Map.Entry<String, Object> member : ordered.entrySet()) {
            json.append(between);
            text(member.getKey(), json);
            json.append(':');
            write(member.getValue(), json);
            between = ",";
        }
        json.append('}');
    }

    private static void elements(List<?> elements, StringBuilder json) {
        json.append('[');
        String between = "";
        for (Object element : elements) {
            json.append(between);
            write(element, json);
            between = ",";
        }
        json.append(']');
    }

    private static String scalar(Object plain) {
        if (plain instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (plain instanceof Integer || plain instanceof Long || plain instanceof Boolean) {
            return plain.toString();
        }
        if (plain instanceof Double number && Double.isFinite(number)) {
            return number.toString();
        }
        throw new IllegalArgumentException("Nothing that is written so: " + plain);
    }

    private static void text(String text, StringBuilder json) {
        json.append('"');
        for (int place = 0; place < text.length(); place++) {
            char c = text.charAt(place);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
