package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.campaign.contacts.ContactBatches;
import dk.styringsportal.campaign.contacts.ContactFault;
import dk.styringsportal.campaign.contacts.ContactSheet;
import dk.styringsportal.campaign.contacts.ContactUpload;
import dk.styringsportal.campaign.contacts.ContactUploadId;
import dk.styringsportal.campaign.invitation.Invitation;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Invites those in confirmed lists, in the background and batch by batch. A run reads the file anew and passes over what earlier
 * ones have done, so one may stop at any moment, with its node too.
 */
@ApplicationScoped
public class ContactRuns {

    private static final Logger LOG = Logger.getLogger(ContactRuns.class.getName());

    @Inject
    private ContactSteps steps;

    @Inject
    private Contacts contacts;

    @Resource
    private ManagedExecutorService executor;

    /** A list that somebody has said yes to. */
    private record Confirmed(User user, ContactUploadId upload) {}

    /**
     * Says yes to a list, or goes on with one that stopped in between. Returns at once.
     *
     * @throws NotFoundException if it is not kept (any more)
     * @throws dk.styringsportal.campaign.CampaignClosedException if the campaign is over
     */
    public void confirm(User user, ContactUploadId id) {
        if (contacts.confirmed(user, id)) {
            Confirmed list = new Confirmed(user, id);
            executor.execute(() -> run(list));
        }
    }

    private void run(Confirmed list) {
        try {
            steps.begun(list.upload()).ifPresent(begun -> new Run(list, begun.upload()).through(begun));
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "List " + list.upload() + " stopped in between; it can be gone on with", fault);
            steps.stop(list.upload());
        }
    }

    /** One way through a file. */
    private final class Run implements ContactSheet.Listener {

        private final Confirmed list;
        private final int from;
        private final ContactBatches batches = new ContactBatches(this::invite);
        private Optional<ContactUpload> state;
        private int twice;

        private Run(Confirmed list, ContactUpload begun) {
            this.list = list;
            this.from = begun.doneRow();
            this.state = Optional.of(begun);
        }

        private void through(ContactSteps.Begun begun) {
            ContactSheet sheet = new ContactSheet(begun.terms(), this);
            steps.read(begun.file(), row -> {
                if (state.isPresent()) {
                    sheet.take(row);
                }
            });
            batches.end();
            state.ifPresent(last -> steps.finish(list.upload(), last.doneRow(), twice));
        }

        /** Where another run has gone on in the meantime, this one ends. */
        private void invite(ContactBatches.Batch batch) {
            state = state.flatMap(before -> steps.invite(list.user(), list.upload(), before.doneRow(), batch));
        }

        @Override
        public void sound(int row, Invitation invitation) {
            if (row > from) {
                batches.add(row, invitation);
            }
        }

        @Override
        public void twice(int row, Invitation invitation, int earlierRow) {
            twice++;
        }

        @Override
        public void fault(ContactFault fault) {
            throw new IllegalStateException("List " + list.upload() + " was sound and has a fault in row " + fault.row());
        }

        @Override
        public void ignored(String heading) {
            // As the preview said
        }
    }
}
