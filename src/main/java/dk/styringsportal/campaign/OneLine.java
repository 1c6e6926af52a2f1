package dk.styringsportal.campaign;

/** Names that KL types: one line, neither empty nor endless. */
public final class OneLine {

    /** In characters. */
    public static final int LONGEST = 200;

    private OneLine() {}

    public static boolean isFit(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    /** @throws IllegalArgumentException naming what was to be one line */
    public static void check(String what, String text) {
        if (text == null || !isFit(text)) {
            throw new IllegalArgumentException(what + " has 1 to " + LONGEST + " characters and one line");
        }
    }
}
