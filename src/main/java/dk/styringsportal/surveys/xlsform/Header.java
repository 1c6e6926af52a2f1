package dk.styringsportal.surveys.xlsform;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The heading of a column.
 *
 * @param name of the column as XLSForms have it today, in small letters: "constraint_message", "media::image"
 * @param language "English (en)"; empty for none
 * @param text as it stands in the file
 */
record Header(String name, String language, String text) {

    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("caption", "label"),
            Map.entry("command", "type"),
            Map.entry("tag", "name"),
            Map.entry("value", "name"),
            Map.entry("relevance", "relevant"),
            Map.entry("bind::relevant", "relevant"),
            Map.entry("bind::required", "required"),
            Map.entry("bind::constraint", "constraint"),
            Map.entry("bind::calculate", "calculation"),
            Map.entry("calculate", "calculation"),
            Map.entry("bind::readonly", "read_only"),
            Map.entry("readonly", "read_only"),
            Map.entry("constraining_message", "constraint_message"),
            Map.entry("bind::jr:constraintmsg", "constraint_message"),
            Map.entry("requiredmsg", "required_message"),
            Map.entry("bind::jr:requiredmsg", "required_message"),
            Map.entry("control::appearance", "appearance"),
            Map.entry("body::appearance", "appearance"),
            Map.entry("image", "media::image"),
            Map.entry("big-image", "media::big-image"),
            Map.entry("audio", "media::audio"),
            Map.entry("video", "media::video"),
            Map.entry("count", "repeat_count"),
            Map.entry("jr:count", "repeat_count"),
            Map.entry("set_form_title", "form_title"),
            Map.entry("set_form_id", "form_id"));

    private static final Set<String> TRANSLATED = Set.of("label", "hint", "constraint_message", "required_message", "guidance_hint");

    static Header of(String text) {
        String plain = text.strip();
        int twice = plain.indexOf("::");
        if (twice < 0) {
            int colon = plain.indexOf(':');
            String before = colon < 0 ? "" : known(plain.substring(0, colon));
            return TRANSLATED.contains(before)
                    ? new Header(before, plain.substring(colon + 1).strip(), plain)
                    : new Header(known(plain), "", plain);
        }
        String first = known(plain.substring(0, twice));
        String rest = plain.substring(twice + 2).strip();
        if (TRANSLATED.contains(first)) {
            return new Header(first, rest, plain);
        }
        int next = rest.indexOf("::");
        String whole = known(first + "::" + (next < 0 ? rest : rest.substring(0, next)));
        return new Header(whole, next < 0 ? "" : rest.substring(next + 2).strip(), plain);
    }

    /** The language by its code where it is one of ours, however it is written: "da", "en"; else as it stands. */
    String tongue() {
        return tongue(language);
    }

    static String tongue(String language) {
        String plain = language.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("da") || plain.equals("dansk") || plain.equals("danish") || plain.endsWith("(da)")) {
            return "da";
        }
        return plain.equals("en") || plain.equals("english") || plain.equals("engelsk") || plain.endsWith("(en)") ? "en" : plain;
    }

    private static String known(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return OTHER_NAMES.getOrDefault(plain, plain);
    }
}
