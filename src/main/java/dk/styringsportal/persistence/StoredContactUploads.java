package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.contacts.ContactUpload;
import dk.styringsportal.campaign.contacts.ContactUploadId;
import dk.styringsportal.campaign.contacts.ContactUploadRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Uploaded lists in the database. */
@ApplicationScoped
class StoredContactUploads implements ContactUploadRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(ContactUpload upload, byte[] file) {
        entities.persist(new ContactUploadEntity(upload));
        entities.flush();
        int part = ContactUploadPartEntity.LARGEST;
        for (int start = 0, place = 0; start < file.length; start += part, place++) {
            byte[] content = Arrays.copyOfRange(file, start, Math.min(file.length, start + part));
            entities.persist(new ContactUploadPartEntity(upload.id().toString(), place, content));
        }
    }

    @Override
    public Optional<ContactUpload> withId(ContactUploadId id) {
        return Optional.ofNullable(entities.find(ContactUploadEntity.class, id.toString()))
                .map(ContactUploadEntity::toUpload);
    }

    @Override
    public Optional<ContactUpload> held(ContactUploadId id) {
        return Optional.ofNullable(
                        entities.find(ContactUploadEntity.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
                .map(ContactUploadEntity::toUpload);
    }

    @Override
    public Optional<byte[]> file(ContactUploadId id) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        entities.createQuery(
                        "select p.content from ContactUploadPartEntity p where p.uploadId = :id order by p.place",
                        byte[].class)
                .setParameter("id", id.toString())
                .getResultList()
                .forEach(file::writeBytes);
        return file.size() == 0 ? Optional.empty() : Optional.of(file.toByteArray());
    }

    /** As a statement: where many invitations were written in between, what was read before is no longer watched. */
    @Override
    public void update(ContactUpload upload) {
        entities.createQuery("update ContactUploadEntity u set u.state = :state, u.touchedAt = :touched, u.doneRow = :done,"
                        + " u.invited = :invited, u.skipped = :skipped where u.id = :id")
                .setParameter("state", upload.state())
                .setParameter("touched", upload.touchedAt().atOffset(ZoneOffset.UTC))
                .setParameter("done", upload.doneRow())
                .setParameter("invited", upload.invited())
                .setParameter("skipped", upload.skipped())
                .setParameter("id", upload.id().toString())
                .executeUpdate();
    }

    @Override
    public void deleteFile(ContactUploadId id) {
        entities.createQuery("delete from ContactUploadPartEntity p where p.uploadId = :id")
                .setParameter("id", id.toString())
                .executeUpdate();
    }

    /** Its file goes with it. */
    @Override
    public void delete(ContactUploadId id) {
        entities.createQuery("delete from ContactUploadEntity u where u.id = :id")
                .setParameter("id", id.toString())
                .executeUpdate();
    }

    @Override
    public List<ContactUpload> of(CampaignId campaign) {
        return entities.createQuery(
                        "select u from ContactUploadEntity u where u.campaignId = :campaign order by u.touchedAt desc",
                        ContactUploadEntity.class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .map(ContactUploadEntity::toUpload)
                .toList();
    }

    @Override
    public int deleteUntouchedSince(Instant then) {
        return entities.createQuery("delete from ContactUploadEntity u where u.touchedAt < :then")
                .setParameter("then", then.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
