package dk.styringsportal.questionnaire;

import java.util.regex.Pattern;

/** The form that names in questionnaire files, the API and spreadsheets share. */
final class Keys {

    /** In spreadsheets a cell with this word means that no box was ticked, so nothing may be called so. */
    static final String RESERVED = "ingen";

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]+");

    private Keys() {}

    static void check(String what, String key) {
        if (key == null || !FORM.matcher(key).matches()) {
            throw new IllegalArgumentException(what + " must match [a-z0-9-]+, not \"" + key + "\"");
        }
        if (RESERVED.equals(key)) {
            throw new IllegalArgumentException(what + " \"" + RESERVED + "\" is reserved: it means that no box was ticked");
        }
    }
}
