package dk.styringsportal.response.sheet;

import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.response.Answers;

/**
 * A row without faults: what one respondent has answered.
 *
 * @param row as the spreadsheet counts, the first one being 1
 * @param answers at least one
 */
public record PersonRow(int row, GroupId group, About about, Answers answers) {}
