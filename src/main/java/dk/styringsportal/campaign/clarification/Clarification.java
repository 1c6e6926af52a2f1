package dk.styringsportal.campaign.clarification;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.questionnaire.ItemCode;
import java.time.Instant;

/**
 * How an item is to be understood in one campaign, as KL says it to everybody. Each change is a new version beside the
 * old one; the newest holds.
 *
 * @param version 1 for the first, then one more with each change
 * @param text empty when an earlier clarification was taken back
 * @param by display name of KL's administrator
 */
public record Clarification(CampaignId campaign, ItemCode item, int version, String text, String by, Instant at) {

    /** In characters. */
    public static final int LONGEST = 4000;

    /** @throws IllegalArgumentException for a text that is too long */
    public Clarification {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A clarification has at most " + LONGEST + " characters");
        }
    }

    /** Whether it says nothing any more. */
    public boolean isTakenBack() {
        return text.isBlank();
    }
}
