package dk.styringsportal.response;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a reader sees its digits: full-width ones as the usual ones, every blank as a space, without what nobody sees. Each
 * character knows what it was made of.
 */
final class SeenText {

    /** Soft hyphens, marks of direction and the like, which nobody sees. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    /** A character written with percent signs, one or several bytes long. */
    private static final Pattern ESCAPED = Pattern.compile("%[0-7]\\p{XDigit}|(?:%[89A-Fa-f]\\p{XDigit})+");

    private final StringBuilder seen = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    private SeenText() {}

    /** The text alone, for where it need not be known what it was made of. */
    static String plain(String text) {
        return INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").replace('\t', ' ');
    }

    static SeenText of(String text) {
        SeenText made = new SeenText();
        made.append(text, 0, text.length());
        return made;
    }

    /** An address as it is read once percent signs are resolved. */
    static SeenText ofAddress(String address) {
        SeenText made = new SeenText();
        Matcher escaped = ESCAPED.matcher(address);
        int done = 0;
        while (escaped.find()) {
            made.append(address, done, escaped.start());
            made.add(unescaped(escaped.group()), escaped.start(), escaped.end());
            done = escaped.end();
        }
        made.append(address, done, address.length());
        return made;
    }

    private static String unescaped(String escaped) {
        return new String(HexFormat.of().parseHex(escaped.replace("%", "")), StandardCharsets.UTF_8);
    }

    String text() {
        return seen.toString();
    }

    /** What stands from one place of the seen text up to another, in places of the text itself. */
    LookAlike lookAlike(int start, int end, String digits) {
        int from = starts.get(start);
        return new LookAlike(OptionalInt.empty(), from, ends.get(end - 1) - from, digits);
    }

    /** One character after another: no digit, blank or dash is put together with another one. */
    private void append(String text, int from, int to) {
        for (int at = from; at < to; ) {
            int end = at + Character.charCount(text.codePointAt(at));
            add(text.substring(at, end), at, end);
            at = end;
        }
    }

    private void add(String madeOf, int start, int end) {
        String plain = plain(madeOf);
        seen.append(plain);
        for (int i = 0; i < plain.length(); i++) {
            starts.add(start);
            ends.add(end);
        }
    }
}
