package dk.styringsportal.coding;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.questionnaire.ItemCode;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * One question of one campaign that is coded.
 *
 * @param book id of the code book that is used
 * @param firstCoder log-in name
 * @param secondCoder log-in name of somebody else
 */
public record CodingTask(
        long id,
        CampaignId campaign,
        ItemCode item,
        long book,
        String firstCoder,
        String secondCoder,
        String startedBy,
        Instant startedAt) {

    public CodingTask {
        if (firstCoder.equals(secondCoder)) {
            throw new IllegalArgumentException("Two coders are two people");
        }
    }

    public boolean isCodedBy(String user) {
        return Stream.of(firstCoder, secondCoder).anyMatch(user::equals);
    }

    /** The same, coded by these. */
    public CodingTask by(String first, String second) {
        return new CodingTask(id, campaign, item, book, first, second, startedBy, startedAt);
    }

    /** The same with another code book. */
    public CodingTask with(CodeBook other) {
        return new CodingTask(id, campaign, item, other.id(), firstCoder, secondCoder, startedBy, startedAt);
    }
}
