package dk.styringsportal.campaign.contacts;

import dk.styringsportal.campaign.CampaignId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps uploaded lists while they are wanted. */
public interface ContactUploadRepository {

    void add(ContactUpload upload, byte[] file);

    Optional<ContactUpload> withId(ContactUploadId id);

    /** The list, held until the transaction ends, so that its batches come one after the other. */
    Optional<ContactUpload> held(ContactUploadId id);

    /** The file; empty once it is deleted. */
    Optional<byte[]> file(ContactUploadId id);

    /** Stores what has changed. */
    void update(ContactUpload upload);

    void deleteFile(ContactUploadId id);

    void delete(ContactUploadId id);

    /** Those of a campaign, the one last touched first. */
    List<ContactUpload> of(CampaignId campaign);

    /** Deletes all that nobody has touched since then; how many those were. */
    int deleteUntouchedSince(Instant then);
}
