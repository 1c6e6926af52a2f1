package dk.styringsportal.application;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.DoubleCoding;
import dk.styringsportal.questionnaire.Item;

/**
 * The coding of one question.
 *
 * @param asked the question as it was asked
 */
public record CodingView(Campaign campaign, Item asked, CodeBook book, DoubleCoding coding) {}
