package dk.styringsportal.campaign.mail;

/**
 * What is wrong with a template.
 *
 * @param detail the word in braces, as it was written; empty where the reason says it all
 */
public record TemplateFault(Place place, Reason reason, String detail) {

    public enum Place {
        SUBJECT,
        TEXT
    }

    public enum Reason {
        EMPTY,
        TOO_LONG,
        /** A subject has one line, and no text has control characters. */
        CONTROL_CHARACTER,
        /** Such a mail cannot say that, whether anybody knows the word or not. */
        UNKNOWN_PLACEHOLDER,
        /** The text must say that, and does not. */
        MISSING_PLACEHOLDER,
        /** A brace that belongs to no placeholder. */
        STRAY_BRACE
    }

    @Override
    public String toString() {
        return place + " " + reason + (detail.isEmpty() ? "" : " {" + detail + "}");
    }
}
