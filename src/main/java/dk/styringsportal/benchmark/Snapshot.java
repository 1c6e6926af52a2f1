package dk.styringsportal.benchmark;

import dk.styringsportal.campaign.CampaignId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The answers and scores of a campaign as they stood at one moment, frozen. KL takes it, or the closing of the campaign
 * does. What municipalities compare themselves with comes from here and never from live answers: a live mean would
 * reveal the newest answer by subtraction.
 *
 * @param takenAt when the answers stood so
 * @param takenBy as shown to users
 * @param responses the submitted ones, ordered by organisation; at least {@link #MINIMUM}
 */
public record Snapshot(
        long id, CampaignId campaign, Instant takenAt, String takenBy, List<ScoredResponse> responses) {

    /** The least number of submitted responses a snapshot is taken of. */
    public static final int MINIMUM = 5;

    /** @throws TooFewResponsesException under {@link #MINIMUM} responses */
    public Snapshot {
        Objects.requireNonNull(campaign);
        Objects.requireNonNull(takenAt);
        checkEnough(responses.size());
        responses = responses.stream()
                .sorted(Comparator.comparing(ScoredResponse::organisation))
                .toList();
    }

    /**
     * Whether a snapshot may be taken of so many submitted responses.
     *
     * @throws TooFewResponsesException if not
     */
    public static void checkEnough(int submitted) {
        if (submitted < MINIMUM) {
            throw new TooFewResponsesException(submitted, MINIMUM);
        }
    }
}
