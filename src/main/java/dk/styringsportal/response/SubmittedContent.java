package dk.styringsportal.response;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What was submitted, told by hashes: whoever has the answers can see whether they are the ones that were approved.
 *
 * @param questionnaireHash of the version's file, SHA-256 in hexadecimal
 * @param hash of the {@linkplain #text canonical text}, SHA-256 in hexadecimal
 */
public record SubmittedContent(QuestionnaireVersionId questionnaire, String questionnaireHash, String hash) {

    public static SubmittedContent of(QuestionnaireVersion questionnaire, Answers answers) {
        return new SubmittedContent(
                questionnaire.id(), questionnaire.contentHash(), DigestUtils.sha256Hex(text(questionnaire, answers)));
    }

    /**
     * The text whose bytes in UTF-8 are hashed. Lines end with one line feed, the last too:
     *
     * <pre>
     * styringsportalen besvarelse 1
     * spørgeskema styringsoverblik-voksen/2023
     * sha256 9f2c… (of the questionnaire's file)
     * q01 "ja"
     * q04 {"p-95":"nej","p-96":"ja"}
     * </pre>
     *
     * <p>One line for each item that has an answer, ordered by code: the code, a blank, and the answer as
     * {@link CanonicalJson} writes it. Answers to what is no longer asked are kept, and so they stand here too.
     */
    public static String text(QuestionnaireVersion questionnaire, Answers answers) {
        StringBuilder text = new StringBuilder("styringsportalen besvarelse 1\n");
        text.append("spørgeskema ").append(questionnaire.id()).append('\n');
        text.append("sha256 ").append(questionnaire.contentHash()).append('\n');
        answers.values().forEach((item, value) -> text.append(item)
                .append(' ')
                .append(CanonicalJson.of(value.plain()))
                .append('\n'));
        return text.toString();
    }
}
