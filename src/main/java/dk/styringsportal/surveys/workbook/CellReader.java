package dk.styringsportal.surveys.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads one cell as text. */
final class CellReader {

    /** What a workbook writes of a number; 1e999999999 is short and would fill the memory. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]{1,40}([eE][+-]?[0-9]{1,3})?");

    /** As many digits as Excel shows and takes: 0.1+0.2 is 0.3, not 0.30000000000000004. */
    private static final MathContext SHOWN = new MathContext(15);

    private final List<String> sharedTexts;
    private final DateStyles dates;
    private final WorkbookFaults faults;
    private final char decimalSign;

    CellReader(List<String> sharedTexts, DateStyles dates, WorkbookFaults faults, char decimalSign) {
        this.sharedTexts = sharedTexts;
        this.dates = dates;
        this.faults = faults;
        this.decimalSign = decimalSign;
    }

    /**
     * @param place "survey!C12"
     * @return empty for an empty cell, and for one that cannot be read, which is noted
     */
    String text(String place, XmlPart xml) {
        String type = xml.attribute("t").orElse("n");
        int style = xml.number("s").orElse(0);
        String value = null;
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("is")) {
                value = xml.richText();
            } else if (xml.begins("v")) {
                value = xml.textWithin();
            } else {
                formula |= xml.begins("f");
            }
        }
        if (value == null) {
            return formula ? faulty(place, "cell.uncalculated") : "";
        }
        return fitting(place, text(place, type, style, value));
    }

    private String text(String place, String type, int style, String value) {
        return switch (type) {
            case "inlineStr" -> value;
            case "s" -> shared(place, value.strip());
            case "str" -> EscapedText.plain(value);
            case "n" -> value.isBlank() ? "" : number(place, style, value.strip());
            case "b" -> truth(place, value.strip());
            case "d" -> value.strip().replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
            case "e" -> faulty(place, "cell.error", value.strip());
            default -> faulty(place, "cell.type", type);
        };
    }

    private String shared(String place, String number) {
        if (!number.matches("[0-9]{1,9}") || Integer.parseInt(number) >= sharedTexts.size()) {
            return number.isEmpty() ? "" : faulty(place, "cell.shared");
        }
        return sharedTexts.get(Integer.parseInt(number));
    }

    private String number(String place, int style, String value) {
        try {
            if (NUMBER.matcher(value).matches()) {
                BigDecimal number = new BigDecimal(value).round(SHOWN);
                return dates.day(style, number).orElseGet(() -> plain(number));
            }
        } catch (NumberFormatException malformed) {
            // As told below
        }
        return faulty(place, "cell.number", value);
    }

    private String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString().replace('.', decimalSign);
    }

    private String truth(String place, String value) {
        return switch (value) {
            case "1", "true" -> "true";
            case "0", "false" -> "false";
            default -> faulty(place, "cell.truth", value);
        };
    }

    private String fitting(String place, String text) {
        return text.length() > Limits.CHARACTERS_IN_CELL
                ? faulty(place, "cell.tooLong", Limits.CHARACTERS_IN_CELL)
                : text;
    }

    private String faulty(String place, String key, Object... details) {
        faults.cell(place, key, shortened(details));
        return "";
    }

    private static Object[] shortened(Object... details) {
        return Arrays.stream(details)
                .map(String::valueOf)
                .map(detail -> detail.length() > 40 ? detail.substring(0, 40) + "…" : detail)
                .toArray();
    }
}
