package dk.styringsportal.campaign.mail;

import dk.styringsportal.campaign.OneLine;
import java.util.Map;

/**
 * What one mail says. Personal links stand in it as {@link Placeholder#LINK} and {@link Placeholder#STOP}, in braces,
 * for as long as it is kept.
 *
 * @param subject one line of 1 to 200 characters
 * @param body plain text of 1 to 40,000 characters; lines end with "\n", however they were given
 */
public record MailText(String subject, String body) {

    /** In characters. */
    public static final int LONGEST_BODY = 40_000;

    public MailText {
        OneLine.check("A mail's subject", subject);
        body = body.replace("\r\n", "\n").replace('\r', '\n');
        if (body.isBlank() || body.length() > LONGEST_BODY || body.chars().anyMatch(MailText::isUnfit)) {
            throw new IllegalArgumentException("A mail's text has 1 to " + LONGEST_BODY + " characters and no control characters");
        }
    }

    private static boolean isUnfit(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t';
    }

    boolean has(Placeholder placeholder) {
        return body.contains(placeholder.written());
    }

    /** The text with these values in their places. */
    MailText with(Map<Placeholder, String> values) {
        String filled = body;
        for (Map.Entry<Placeholder, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey().written(), value.getValue());
        }
        return new MailText(subject, filled);
    }
}
