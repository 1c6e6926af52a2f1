package dk.styringsportal.response.sheet.mapping;

import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.time.Instant;
import java.util.UUID;

/**
 * A column mapping that is kept for the next export.
 *
 * @param name what KL calls it, one line of at most {@value #LONGEST_NAME} characters; no two of a version are called the same
 * @param by whose name it is
 */
public record KeptMapping(
        UUID id, QuestionnaireVersionId questionnaire, String name, ColumnMapping mapping, Instant at, String by) {

    /** In characters. */
    public static final int LONGEST_NAME = 100;

    /** @throws MalformedMappingException for a name that is none */
    public KeptMapping {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new MalformedMappingException("name", "one line of at most " + LONGEST_NAME + " characters is wanted");
        }
    }
}
