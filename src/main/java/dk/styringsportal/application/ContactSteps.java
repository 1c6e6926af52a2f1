package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.contacts.ContactBatches;
import dk.styringsportal.campaign.contacts.ContactRow;
import dk.styringsportal.campaign.contacts.ContactTerms;
import dk.styringsportal.campaign.contacts.ContactUpload;
import dk.styringsportal.campaign.contacts.ContactUpload.State;
import dk.styringsportal.campaign.contacts.ContactUploadId;
import dk.styringsportal.campaign.contacts.ContactUploadRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** The steps of inviting those in a list, a transaction each: how far it has come is committed with what was done. */
@ApplicationScoped
@Transactional
public class ContactSteps {

    @Inject
    private Contacts contacts;

    @Inject
    private ContactUploadRepository uploads;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private Invitations inviting;

    @Inject
    private Clock clock;

    /** A confirmed list, ready to be gone through. */
    record Begun(ContactUpload upload, ContactTerms terms, byte[] file) {}

    /** Empty where there is nothing to be done. */
    Optional<Begun> begun(ContactUploadId id) {
        return uploads.withId(id)
                .filter(upload -> upload.state() == State.RUNNING)
                .flatMap(upload -> uploads.file(id).map(file -> new Begun(
                        upload,
                        contacts.terms(campaigns.withId(upload.campaign()).orElseThrow(), upload.split()),
                        file)));
    }

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void read(byte[] file, Consumer<ContactRow> rows) {
        contacts.read(file, rows);
    }

    /**
     * Invites those of a batch who are not invited already.
     *
     * @param doneRow how far the caller thinks it has come
     * @return how far it is now; empty where it has come to elsewhere, and the caller is not to go on
     */
    Optional<ContactUpload> invite(User user, ContactUploadId id, int doneRow, ContactBatches.Batch batch) {
        Optional<ContactUpload> upload = held(id, doneRow);
        return upload.map(before -> {
            int invited = inviting.addNew(user, before.campaign(), batch.invitations());
            int skipped = batch.placed().size() - invited;
            ContactUpload after = before.after(batch.upToRow(), invited, skipped, clock.instant());
            uploads.update(after);
            return after;
        });
    }

    /** @param twice how many stood in the list more than once */
    void finish(ContactUploadId id, int doneRow, int twice) {
        held(id, doneRow).ifPresent(upload -> {
            uploads.update(upload.done(twice, clock.instant()));
            uploads.deleteFile(id);
        });
    }

    void stop(ContactUploadId id) {
        uploads.held(id)
                .filter(upload -> upload.state() == State.RUNNING)
                .ifPresent(upload -> uploads.update(upload.stopped(clock.instant())));
    }

    /** Deletes lists that nobody has touched for so long. */
    void forget(Duration untouched) {
        uploads.deleteUntouchedSince(clock.instant().minus(untouched));
    }

    private Optional<ContactUpload> held(ContactUploadId id, int doneRow) {
        return uploads.held(id).filter(upload -> upload.state() == State.RUNNING && upload.doneRow() == doneRow);
    }
}
