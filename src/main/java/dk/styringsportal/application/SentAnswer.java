package dk.styringsportal.application;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.response.NotCprNumbers;
import java.util.Optional;

/**
 * An answer as it is sent, before anybody has judged it.
 *
 * @param plain as {@link AnswerValue#plain()} writes it; null takes the answer back
 * @param revision the revision the answer was made from; 0 for the first
 * @param key tells the write from every other, so that one that is sent twice counts once
 * @param notCprNumbers what the sender says of numbers in it
 */
public record SentAnswer(Object plain, long revision, String key, NotCprNumbers notCprNumbers) {

    /** With no word of anybody's. */
    SentAnswer(Object plain, long revision, String key) {
        this(plain, revision, key, NotCprNumbers.NONE);
    }

    /**
     * As the item reads it; empty where nothing is answered.
     *
     * @throws dk.styringsportal.questionnaire.MalformedAnswerException if the item does not accept it
     */
    Optional<AnswerValue> readBy(Item item) {
        return Optional.ofNullable(plain).map(item::read).filter(read -> !read.isEmpty());
    }

    /**
     * Refuses numbers that look like CPR numbers and of which nobody has said that they are none.
     *
     * @param value what was read
     * @param stored the answer as it is now
     * @return whether the sender's word was needed
     * @throws dk.styringsportal.response.CprNumberException if there are such
     */
    boolean needsWord(Optional<AnswerValue> value, Optional<AnswerValue> stored) {
        return value.isPresent() && notCprNumbers.letIn(value.get(), stored);
    }
}
