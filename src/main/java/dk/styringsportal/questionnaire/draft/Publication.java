package dk.styringsportal.questionnaire.draft;

import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.time.Instant;

/**
 * A version that was written in the portal and published. It never changes.
 *
 * @param contentHash SHA-256 of the content, in hexadecimal
 * @param content the whole file
 * @param by who published it, the second of the two whom it takes
 */
public record Publication(QuestionnaireVersionId id, String contentHash, String content, String by, Instant at) {}
