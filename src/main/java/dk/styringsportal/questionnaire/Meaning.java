package dk.styringsportal.questionnaire;

import java.util.Arrays;
import java.util.Optional;

/** What an answer without a value says. Both are answers; "ubesvaret" is none. */
public enum Meaning {
    /** "Ved ikke": the respondent has looked at the question and does not know. */
    DONT_KNOW("dont-know"),
    /** "Ikke relevant": the question does not apply to the respondent. */
    NOT_APPLICABLE("not-applicable");

    private final String key;

    Meaning(String key) {
        this.key = key;
    }

    /** As files and the API have it: "dont-know". */
    public String key() {
        return key;
    }

    /** The meaning of that key. */
    public static Optional<Meaning> of(String key) {
        return Arrays.stream(values()).filter(meaning -> meaning.key.equals(key)).findFirst();
    }
}
