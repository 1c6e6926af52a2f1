package dk.styringsportal.surveys.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as workbooks hold them: what XML cannot carry, or would change, stands as _x000D_ (ECMA-376 part 1, 22.9.2.19,
 * ST_Xstring).
 */
final class EscapedText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    /** As it is written. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isPair(text, i)) {
                escaped.append(character).append(text.charAt(++i));
            } else if (isUnfit(character) || beginsEscape(text, i)) {
                escaped.append(String.format("_x%04X_", (int) character));
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    private static boolean isUnfit(char character) {
        return character < ' ' && character != '\n' && character != '\t'
                || Character.isSurrogate(character)
                || character >= '\uFFFE';
    }

    private static boolean beginsEscape(String text, int i) {
        return text.charAt(i) == '_' && ESCAPED.matcher(text).region(i, Math.min(text.length(), i + 7)).lookingAt();
    }

    /** As it was meant. */
    static String plain(String escaped) {
        return escaped.contains("_x")
                ? ESCAPED.matcher(escaped)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : escaped;
    }
}
