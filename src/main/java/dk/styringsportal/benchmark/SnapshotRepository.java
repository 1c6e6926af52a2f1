package dk.styringsportal.benchmark;

import dk.styringsportal.campaign.CampaignId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps snapshots; a stored one never changes. */
public interface SnapshotRepository {

    /** The campaign's newest snapshot; empty if none was taken. */
    Optional<Snapshot> latest(CampaignId campaign);

    /**
     * A new snapshot beside the earlier ones.
     *
     * @throws TooFewResponsesException under {@link Snapshot#MINIMUM} responses; nothing is stored then
     */
    Snapshot store(CampaignId campaign, Instant takenAt, String takenBy, List<ScoredResponse> responses);
}
