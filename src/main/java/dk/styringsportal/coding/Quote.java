package dk.styringsportal.coding;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.ItemCode;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wrote, or parts of it, that KL has released to be published. It is shown with question, codes and group, never with a
 * municipality.
 *
 * @param key of the text that it is from
 * @param text at most {@link #LONGEST} characters
 * @param withdrawn empty while it may be published
 */
public record Quote(
        long id,
        CampaignId campaign,
        ItemCode item,
        Optional<GroupId> group,
        TextKey key,
        String text,
        String releasedBy,
        Instant releasedAt,
        Optional<Withdrawal> withdrawn) {

    /** In characters. */
    public static final int LONGEST = 2000;

    /** Who took it back, and when. */
    public record Withdrawal(String by, Instant at) {}

    public boolean isReleased() {
        return withdrawn.isEmpty();
    }
}
