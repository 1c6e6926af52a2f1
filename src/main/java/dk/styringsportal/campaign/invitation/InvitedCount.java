package dk.styringsportal.campaign.invitation;

import dk.styringsportal.questionnaire.GroupId;

/**
 * How many of a group are invited about the same municipalities with the same outcome.
 *
 * @param answered whether these have sent their answers
 * @param byOpenLink whether these have begun by an open link, and nobody has invited them
 * @param n at least 1
 */
public record InvitedCount(GroupId group, About about, Standing standing, boolean answered, boolean byOpenLink, long n) {

    /** Of people whom somebody has invited. */
    public InvitedCount(GroupId group, About about, Standing standing, boolean answered, long n) {
        this(group, about, standing, answered, false, n);
    }
}
