package dk.styringsportal.surveys.spreadsheet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number, a truth value or a text in a cell that may hold any of them. "1" in quotation marks is a text, 1 a number. */
final class Scalar {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})[.,][0-9]{1,18}");
    private static final String QUOTE = "\"";

    private Scalar() {}

    /** Empty for what is none. */
    static String written(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.scale() > 0 ? decimal.toPlainString() : "";
        }
        if (value instanceof Boolean yes) {
            return yes ? "sand" : "falsk";
        }
        if (value instanceof String text) {
            return text.equals(plain(text).orElse(null)) && !text.startsWith(QUOTE) ? text : quoted(text);
        }
        return value instanceof BigInteger ? value.toString() : "";
    }

    private static Optional<Object> plain(String cell) {
        String text = cell.strip();
        Optional<Object> number = number(text);
        if (number.isPresent()) {
            return number;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "sand", "true" -> Optional.of(true);
            case "falsk", "false" -> Optional.of(false);
            default -> Optional.of(text);
        };
    }

    /** @throws Misread for a quotation mark without its other */
    static Object read(String cell) {
        String text = cell.strip();
        return text.startsWith(QUOTE) ? unquoted(text) : plain(text).orElseThrow(() -> new Misread(0, "quotes", cell));
    }

    /** At most 18 digits on either side of the comma. */
    static Optional<Object> number(String text) {
        if (WHOLE.matcher(text).matches()) {
            return Optional.of(new BigInteger(text));
        }
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    static String quoted(String text) {
        return QUOTE + text.replace(QUOTE, QUOTE + QUOTE) + QUOTE;
    }

    /** @throws Misread for a quotation mark without its other */
    static String unquoted(String text) {
        String inside = text.length() < 2 || !text.endsWith(QUOTE) ? QUOTE : text.substring(1, text.length() - 1);
        if (inside.replace(QUOTE + QUOTE, "").contains(QUOTE)) {
            throw new Misread(0, "quotes", text);
        }
        return inside.replace(QUOTE + QUOTE, QUOTE);
    }
}
