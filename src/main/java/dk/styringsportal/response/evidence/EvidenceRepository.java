package dk.styringsportal.response.evidence;

import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.ResponseId;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps the files that were handed in. */
public interface EvidenceRepository {

    /** Whether the file as it was handed in is meant, or the copy that is shared. */
    enum Copy {
        ORIGINAL,
        SHARED
    }

    /** @param content is read to its end, and not closed */
    void store(ResponseId response, Evidence evidence, String by, Instant at, InputStream content) throws IOException;

    /** The file, if it belongs to the response and its content is still there. */
    Optional<Evidence> of(ResponseId response, UUID file);

    /** The files handed in for the item, those among them that no answer names any more. */
    List<EvidenceFile> of(ResponseId response, ItemCode item);

    /** In bytes, of all files of the response. */
    long size(ResponseId response);

    /**
     * Forgets files that no answer names, so that they take no room.
     *
     * @param named those that answers name
     * @param before those handed in later stay: their answer may be on its way
     */
    void forget(ResponseId response, Set<UUID> named, Instant before);

    /**
     * A piece of the content.
     *
     * @param number from 0
     * @return empty behind the last
     */
    Optional<byte[]> piece(UUID file, Copy copy, int number);

    /** Stores the copy that is shared, in the place of one that was there. */
    void storeShared(UUID file, InputStream content) throws IOException;

    /** Deletes the copy that was shared, if there is one. */
    void deleteShared(UUID file);
}
