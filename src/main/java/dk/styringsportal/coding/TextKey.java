package dk.styringsportal.coding;

import dk.styringsportal.questionnaire.GroupId;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * By which codes find their text: a SHA-256 of the respondent group and the words. It tells of no response and no person, so texts of
 * anonymous rounds are coded as all others; where somebody changes an answer, its codes are gone with the words; and who writes the
 * same is coded the same.
 *
 * @param value in hexadecimal
 */
public record TextKey(String value) implements Comparable<TextKey> {

    public TextKey {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A text's key is a SHA-256 in hexadecimal");
        }
    }

    /** @param group empty in a questionnaire without groups */
    public static TextKey of(Optional<GroupId> group, String text) {
        String whole = group.map(GroupId::value).orElse("") + "\n" + text.strip();
        return new TextKey(DigestUtils.sha256Hex(whole));
    }

    /** An order that tells nothing of who wrote when. */
    @Override
    public int compareTo(TextKey other) {
        return value.compareTo(other.value);
    }
}
