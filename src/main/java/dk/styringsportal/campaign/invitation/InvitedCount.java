package dk.styringsportal.campaign.invitation;

import dk.styringsportal.questionnaire.GroupId;

/**
 * How many of a group are invited about the same municipalities with the same outcome.
 *
 * @param answered whether these have sent their answers
 * @param n at least 1
 */
public record InvitedCount(GroupId group, About about, Standing standing, boolean answered, long n) {}
