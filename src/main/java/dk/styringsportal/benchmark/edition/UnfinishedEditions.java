package dk.styringsportal.benchmark.edition;

import dk.styringsportal.campaign.CampaignId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what is known of editions while their files are being written, so that a node that ends in the middle leaves none half. */
public interface UnfinishedEditions {

    /**
     * Takes down that the file of a new edition is being written.
     *
     * @param run who writes it: nobody else may while it is seen
     * @param of how often responses are to be passed
     * @param facts keys of those by which it is to be tabled
     */
    void begin(EditionId id, String by, String run, long of, List<String> facts, Instant now);

    /** Oldest first. */
    List<UnfinishedEdition> all();

    Optional<UnfinishedEdition> withId(EditionId id);

    /** The same, held until the transaction ends. */
    Optional<UnfinishedEdition> held(EditionId id);

    /** Those that nobody has been seen at since then. */
    List<EditionId> unseenSince(Instant then);

    /**
     * Takes it over for another run, which begins from the start.
     *
     * @return false if somebody has been seen at it since then
     */
    boolean takeOver(EditionId id, String run, Instant unseenSince, Instant now);

    /**
     * Notes that the run is at work.
     *
     * @param done how often a response has been passed
     * @return false if the edition is not this run's any more: it was discarded, or taken over
     */
    boolean seen(EditionId id, String run, long done, Instant now);

    /** Nobody works at it any more. */
    void fail(EditionId id);

    /** Its file is whole: from now on it is among the others. */
    void finish(EditionId id);
}
