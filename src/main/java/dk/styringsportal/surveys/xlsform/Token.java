package dk.styringsportal.surveys.xlsform;

import java.util.ArrayList;
import java.util.List;

/** A word, text, number or sign of an expression. */
record Token(Kind kind, String text) {

    enum Kind {
        /** In quotation marks. */
        TEXT,
        NUMBER,
        /** "${name}" */
        REFERENCE,
        NAME,
        SIGN
    }

    /** Digits before and after the point, and the point; more are no number of a questionnaire. */
    private static final int MOST_DIGITS = 18;

    private static final List<String> SIGNS =
            List.of("<=", ">=", "!=", "=", "<", ">", "+", "-", "*", "(", ")", ",", ".");

    /** Says only that the expression is not read; it is quoted as it stands. */
    static final class UnreadableException extends RuntimeException {

        UnreadableException() {
            super("unreadable", null, false, false);
        }
    }

    /**
     * Quotation marks that a word processor has rounded are plain ones, as in other tools that read forms.
     *
     * @throws UnreadableException for characters that begin none of them, or one that does not end
     */
    static List<Token> all(String written) {
        String text = written.replaceAll("[\u2018\u2019]", "'").replaceAll("[\u201C\u201D]", "\"");
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            if (Character.isWhitespace(first) || first == '\u00A0') {
                at++;
                continue;
            }
            Token token = at(text, at);
            tokens.add(token);
            at += length(token);
        }
        return tokens;
    }

    private static int length(Token token) {
        return switch (token.kind) {
            case TEXT -> token.text.length() + 2;
            case REFERENCE -> token.text.length() + 3;
            default -> token.text.length();
        };
    }

    private static Token at(String text, int at) {
        char first = text.charAt(at);
        if (first == '\'' || first == '"') {
            return new Token(Kind.TEXT, text.substring(at + 1, end(text, first, at + 1)));
        }
        if (text.startsWith("${", at)) {
            return new Token(Kind.REFERENCE, text.substring(at + 2, end(text, '}', at + 2)));
        }
        if (isDigit(first) || first == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
            return number(text, at);
        }
        if (Character.isLetter(first) || first == '_') {
            return new Token(Kind.NAME, name(text, at));
        }
        return SIGNS.stream()
                .filter(sign -> text.startsWith(sign, at))
                .findFirst()
                .map(sign -> new Token(Kind.SIGN, sign))
                .orElseThrow(UnreadableException::new);
    }

    private static int end(String text, char closing, int from) {
        int end = text.indexOf(closing, from);
        if (end < 0) {
            throw new UnreadableException();
        }
        return end;
    }

    private static Token number(String text, int at) {
        int end = at;
        int points = 0;
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            points += text.charAt(end) == '.' ? 1 : 0;
            end++;
        }
        if (points > 1 || end - at > MOST_DIGITS) {
            throw new UnreadableException();
        }
        return new Token(Kind.NUMBER, text.substring(at, end));
    }

    /** Functions have hyphens in their names, as "string-length". */
    private static String name(String text, int at) {
        int end = at;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_' || text.charAt(end) == '-')) {
            end++;
        }
        return text.substring(at, end);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
