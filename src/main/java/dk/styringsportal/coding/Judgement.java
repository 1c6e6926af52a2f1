package dk.styringsportal.coding;

import dk.styringsportal.questionnaire.AnswerValue;
import java.util.Optional;

/**
 * What one coder made of one text.
 *
 * @param coder log-in name
 * @param codes empty where no code fits: the text is untagged then, which is no code
 * @param compared whether it has been held against the other coder's; it does not change then
 */
public record Judgement(TextKey text, String coder, Optional<AnswerValue> codes, boolean compared) {

    public Judgement {
        codes = Codes.tagged(codes);
    }
}
