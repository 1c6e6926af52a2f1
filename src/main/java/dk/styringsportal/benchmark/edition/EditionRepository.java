package dk.styringsportal.benchmark.edition;

import dk.styringsportal.campaign.CampaignId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps editions, with their files. One whose file is still being written is not among them: {@link UnfinishedEditions}. */
public interface EditionRepository extends EditionPieces {

    /** Newest first. */
    List<Edition> all();

    /** Newest first. */
    List<Edition> of(CampaignId campaign);

    Optional<Edition> withId(EditionId id);

    /** The edition, held until the transaction ends, so that two steps come one after the other. */
    Optional<Edition> held(EditionId id);

    /** Approved ones whose embargo ends then or before. */
    List<EditionId> due(Instant now);

    /**
     * A new edition, to which pieces are added.
     *
     * @param campaign held by the caller, so that no version is made twice
     */
    Edition add(CampaignId campaign, EditionVersion version, String title, String maker, Instant madeAt, String reason);

    /** Stores what has changed. */
    void update(Edition edition);

    /** Deletes the edition with its file, as if it had not been made. */
    void discard(EditionId id);

    void record(EditionId id, EditionEvent event);

    /** In the order they happened. */
    List<EditionEvent> events(EditionId id);
}
