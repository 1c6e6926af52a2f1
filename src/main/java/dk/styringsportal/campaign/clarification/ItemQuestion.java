package dk.styringsportal.campaign.clarification;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.ItemCode;
import java.time.Instant;
import java.util.Optional;

/**
 * What a municipality asks KL about an item. Its own users and KL see it; nobody else learns that it was asked.
 *
 * @param number counts the campaign's questions, from 1
 * @param by display name of who asked
 * @param settledAt when KL answered with a clarification or closed it without; empty while it is open
 */
public record ItemQuestion(
        CampaignId campaign,
        int number,
        ItemCode item,
        OrganisationCode organisation,
        String text,
        String by,
        Instant at,
        Optional<Instant> settledAt) {

    /** In characters. */
    public static final int LONGEST = 2000;

    /** @throws IllegalArgumentException for a text that is blank or too long */
    public ItemQuestion {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A question of 1 to " + LONGEST + " characters is wanted");
        }
    }

    public boolean isOpen() {
        return settledAt.isEmpty();
    }
}
