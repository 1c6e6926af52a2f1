package dk.styringsportal.response.pilot;

/** Names that KL types: one line, neither empty nor endless. */
final class OneLine {

    /** In characters. */
    static final int LONGEST = 200;

    private OneLine() {}

    static boolean isFit(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    /** @throws IllegalArgumentException naming what was to be one line */
    static void check(String what, String text) {
        if (text == null || !isFit(text)) {
            throw new IllegalArgumentException(what + " has 1 to " + LONGEST + " characters and one line");
        }
    }
}
