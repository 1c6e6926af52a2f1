package dk.styringsportal.coding;

import dk.styringsportal.questionnaire.GroupId;
import java.util.Optional;

/**
 * A text that is to be coded, without anything of whose it is.
 *
 * @param group empty in a questionnaire without groups
 * @param given how many wrote just this
 */
public record CodedText(TextKey key, Optional<GroupId> group, String text, int given) {}
