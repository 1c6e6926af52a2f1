package dk.styringsportal.questionnaire;

/**
 * A version as it was when a campaign or a pilot first asked it. There it is asked, scored and shown so ever after.
 *
 * @param contentHash SHA-256 of the content, in hexadecimal
 * @param content the whole file
 */
public record FrozenQuestionnaire(QuestionnaireVersionId id, String contentHash, String content) {}
