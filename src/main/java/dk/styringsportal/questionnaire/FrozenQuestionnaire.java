package dk.styringsportal.questionnaire;

import java.util.Map;

/**
 * A version as it was when a campaign or a pilot first asked it. There it is asked, scored and shown so ever after.
 *
 * @param contentHash SHA-256 of the content, in hexadecimal
 * @param content the whole file
 * @param beside the files beside it, whole, as they were when a campaign first used them; none for a pilot
 */
public record FrozenQuestionnaire(
        QuestionnaireVersionId id, String contentHash, String content, Map<Companion, String> beside) {

    public FrozenQuestionnaire {
        beside = Map.copyOf(beside);
    }

    /** Nothing beside it is kept. */
    public FrozenQuestionnaire(QuestionnaireVersionId id, String contentHash, String content) {
        this(id, contentHash, content, Map.of());
    }
}
