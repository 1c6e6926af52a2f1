package dk.styringsportal.response;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import java.time.Instant;
import java.util.Optional;

/**
 * The newest answer to an item.
 *
 * @param value empty when an earlier answer was taken back
 * @param revision 1 for the first answer, then one more with each change
 * @param by display name of who gave it
 */
public record StoredAnswer(ItemCode item, Optional<AnswerValue> value, long revision, String by, Instant at) {}
