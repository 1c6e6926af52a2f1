package dk.styringsportal.application;

import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.DoubleCoding;
import dk.styringsportal.questionnaire.Item;
import java.util.Optional;

/**
 * A question of a campaign that is answered in words, and how far its coding is.
 *
 * @param item as it is asked
 * @param answers how many have written something
 * @param texts how many different texts that makes, within each group
 * @param newest version of its code book; empty where there is none
 * @param used the version that it is coded by; empty while nobody codes it
 * @param coding empty while nobody codes it
 */
public record CodingQuestion(
        Item item, int answers, int texts, Optional<CodeBook> newest, Optional<CodeBook> used, Optional<DoubleCoding> coding) {}
