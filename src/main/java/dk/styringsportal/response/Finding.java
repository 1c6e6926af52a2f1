package dk.styringsportal.response;

import dk.styringsportal.questionnaire.ConsistencyRule;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.RowKey;
import java.util.Optional;

/**
 * Two answers that may not agree, or one that follows from another and is not given yet. Shown, never blocking.
 *
 * @param row the row of the expecting item in which it is found; empty for an item without rows
 * @param follows the one consistent answer, where it follows so clearly that it may be filled in by one click
 * @param contradiction false where the expecting field is merely unanswered
 */
public record Finding(ConsistencyRule rule, Optional<RowKey> row, Optional<OptionKey> follows, boolean contradiction) {}
