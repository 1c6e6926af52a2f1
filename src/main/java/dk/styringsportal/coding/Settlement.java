package dk.styringsportal.coding;

import dk.styringsportal.questionnaire.AnswerValue;
import java.time.Instant;
import java.util.Optional;

/**
 * What a text is counted as, decided after the two coders were compared.
 *
 * @param codes empty where it is counted as nothing: no code fits
 * @param reason why; never blank
 * @param by display name of who decided
 */
public record Settlement(TextKey text, Optional<AnswerValue> codes, String reason, String by, Instant at) {

    /** In characters. */
    public static final int LONGEST_REASON = 1000;

    public Settlement {
        codes = Codes.tagged(codes);
    }
}
