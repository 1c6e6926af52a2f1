package dk.styringsportal.questionnaire.draft;

import java.time.Instant;

/**
 * Somebody asks for a version to be published. It takes another person to do it, and only what was asked for is published:
 * whoever changes it afterwards has to ask anew.
 *
 * @param subject a draft as "draft 7", or a version as "noegletal/1"
 * @param contentHash of what is to be published, in hexadecimal
 * @param by the log-in name of whoever asks
 * @param displayName the name colleagues see
 */
public record PublicationRequest(String subject, String contentHash, String by, String displayName, Instant at) {

    /** What a request for that draft is about. */
    public static String subject(DraftId draft) {
        return "draft " + draft;
    }
}
