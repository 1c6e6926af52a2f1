package dk.styringsportal.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a chosen password must be: long, and not what is tried first. It needs no capitals, digits or signs, and does not
 * grow old.
 *
 * <p>NIST SP 800-63B-4, section 3.1.1.2, "Password Verifiers": length before composition, and a blocklist with the user
 * name and what is commonly used.
 */
public final class PasswordRules {

    /** In characters, as a reader counts them. */
    public static final int SHORTEST = 12;

    /** In UTF-16 units: beyond it the log-in does not even look. */
    public static final int LONGEST = 200;

    /** A password that has the user name in it needs this many characters beside it. */
    private static final int BESIDE_USER_NAME = 6;

    private static final int FEWEST_DIFFERENT = 5;

    /** Alone, repeated, or with digits and signs around them. */
    private static final List<String> WORDS = List.of(
            "adgangskode", "adgangskoden", "kodeord", "kodeordet", "password", "passord", "passwort", "hemmelig",
            "hemmelighed", "velkommen", "welcome", "letmein", "iloveyou", "administrator", "admin", "demo", "test",
            "kommune", "kommunen", "socialchef", "styring", "styringsportal", "styringsportalen", "danmark", "sommer",
            "vinter", "efterår", "forår", "qwerty", "qwertyuiop");

    private static final List<String> ROWS = List.of(
            "01234567890123456789012345678901234567890", "abcdefghijklmnopqrstuvwxyzæøå", "qwertyuiopåasdfghjklæøzxcvbnm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "1q2w3e4r5t6y7u8i9o0p");

    private PasswordRules() {}

    /** What is wrong with the wanted password; empty if nothing is. */
    public static Optional<PasswordFault> fault(String wanted, String userName, String present) {
        if (wanted.codePointCount(0, wanted.length()) < SHORTEST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (wanted.length() > LONGEST) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        if (wanted.equals(present)) {
            return Optional.of(PasswordFault.SAME_AS_PRESENT);
        }
        String lower = wanted.toLowerCase(Locale.ROOT);
        if (isLikeUserName(lower, userName)) {
            return Optional.of(PasswordFault.LIKE_USER_NAME);
        }
        return isObvious(lower) ? Optional.of(PasswordFault.OBVIOUS) : Optional.empty();
    }

    private static boolean isLikeUserName(String lower, String userName) {
        String name = userName.toLowerCase(Locale.ROOT);
        return lower.contains(name) && lower.replace(name, "").length() < BESIDE_USER_NAME;
    }

    private static boolean isObvious(String lower) {
        String letters = lower.replaceAll("\\P{L}", "");
        boolean word = !letters.isEmpty() && WORDS.stream().anyMatch(known -> letters.replace(known, "").isEmpty());
        boolean monotonous = lower.chars().distinct().count() < FEWEST_DIFFERENT;
        return word || monotonous || isRow(lower) || isRow(new StringBuilder(lower).reverse().toString());
    }

    private static boolean isRow(String lower) {
        return ROWS.stream().anyMatch(row -> row.contains(lower));
    }
}
