package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.campaign.contacts.ContactFile;
import dk.styringsportal.campaign.contacts.ContactPreview;
import dk.styringsportal.campaign.contacts.ContactRow;
import dk.styringsportal.campaign.contacts.ContactSheet;
import dk.styringsportal.campaign.contacts.ContactTerms;
import dk.styringsportal.campaign.contacts.ContactUpload;
import dk.styringsportal.campaign.contacts.ContactUploadId;
import dk.styringsportal.campaign.contacts.ContactUploadRepository;
import dk.styringsportal.campaign.contacts.UnreadableContactsException;
import dk.styringsportal.campaign.contacts.UnusableContactsException;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.campaign.invitation.InvitationRepository;
import dk.styringsportal.response.CprNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Lists of people to invite: looked at first, and stored only when somebody has said yes to what they bring. */
@ApplicationScoped
@Transactional
public class Contacts {

    private static final int LONGEST_FILE_NAME = 200;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private Invitations inviting;

    @Inject
    private ContactUploadRepository uploads;

    @Inject
    @Any
    private Instance<ContactFile> files;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * What a list was found to bring, and where it waits.
     *
     * @param upload none where the list has faults: then it is not kept
     */
    public record Looked(ContactPreview preview, Optional<ContactUpload> upload) {}

    /** How many were invited, and how many were not since they were already, or stood there twice. */
    public record Effect(int invited, int skipped) {}

    /**
     * Looks at a list, and keeps it for a yes if all in it can be invited.
     *
     * @param split whether somebody named with several municipalities answers once about each
     * @throws UnreadableContactsException if the file is no list
     * @throws CampaignClosedException if the campaign is over
     */
    public Looked look(User user, CampaignId id, String fileName, byte[] file, boolean split) {
        checkMayRun(user);
        Campaign campaign = open(id);
        ContactPreview preview = preview(campaign, file, split);
        if (!preview.isSound()) {
            return new Looked(preview, Optional.empty());
        }
        ContactUpload upload = ContactUpload.of(
                id, shown(fileName), split, user.displayName(), clock.instant(), preview.lastRow());
        uploads.add(upload, file);
        audit.record(user, "contacts.upload", subject(upload));
        return new Looked(preview, Optional.of(upload));
    }

    /** What a list that waits would bring now. */
    public ContactPreview preview(User user, ContactUploadId id) {
        checkMayRun(user);
        ContactUpload upload = get(user, id);
        byte[] file = uploads.file(id).orElseThrow(() -> none(id));
        return preview(campaigns.withId(upload.campaign()).orElseThrow(), file, upload.split());
    }

    private ContactPreview preview(Campaign campaign, byte[] file, boolean split) {
        ContactPreview preview = new ContactPreview(some -> invitations.known(campaign.id(), some));
        ContactSheet sheet = new ContactSheet(terms(campaign, split), preview);
        read(file, sheet::take);
        sheet.end();
        preview.end();
        return preview;
    }

    /** @throws NotFoundException if it is not kept (any more) */
    public ContactUpload get(User user, ContactUploadId id) {
        checkMayRun(user);
        return uploads.withId(id).orElseThrow(() -> none(id));
    }

    /** Lists that were uploaded since yesterday, the one last touched first. */
    public List<ContactUpload> of(User user, CampaignId campaign) {
        checkMayRun(user);
        return uploads.of(campaign);
    }

    /**
     * Says yes to a list, or goes on with one that stopped in between.
     *
     * @return whether the caller is to go through it; a list that is being dealt with is left to that
     */
    boolean confirmed(User user, ContactUploadId id) {
        checkMayRun(user);
        ContactUpload upload = uploads.held(id).orElseThrow(() -> none(id));
        open(upload.campaign());
        if (!upload.canGoOnAt(clock.instant())) {
            return false;
        }
        uploads.update(upload.running(clock.instant()));
        audit.record(user, "contacts.confirm", subject(upload));
        return true;
    }

    /** Throws a list away that nobody has said yes to, or that stopped; those invited from it stay invited. */
    public void cancel(User user, ContactUploadId id) {
        checkMayRun(user);
        ContactUpload upload = uploads.held(id).orElseThrow(() -> none(id));
        if (!upload.isUnderWayAt(clock.instant())) {
            uploads.delete(id);
            audit.record(user, "contacts.cancel", subject(upload));
        }
    }

    /**
     * Invites some people at once: all of them, or with a fault nobody.
     *
     * @param rows the headings first
     * @throws UnusableContactsException with everything that is wrong
     * @throws CampaignClosedException if the campaign is over
     */
    public Effect invite(User user, CampaignId id, List<ContactRow> rows) {
        checkMayRun(user);
        GatheredContacts gathered = gathered(open(id), rows);
        int invited = inviting.addNew(user, id, gathered.invitations());
        return new Effect(invited, gathered.twice() + gathered.invitations().size() - invited);
    }

    /** What a short list brings. @throws UnusableContactsException with everything that is wrong */
    GatheredContacts gathered(Campaign campaign, List<ContactRow> rows) {
        GatheredContacts gathered = new GatheredContacts();
        ContactSheet sheet = new ContactSheet(terms(campaign, false), gathered);
        rows.forEach(sheet::take);
        sheet.end();
        if (!gathered.faults().isEmpty()) {
            throw new UnusableContactsException(gathered.faults());
        }
        return gathered;
    }

    /**
     * Invites whoever has somebody's role now.
     *
     * @param rows the headings, and the successor with the predecessor's group and municipalities
     * @throws UnusableContactsException with everything that is wrong
     * @throws dk.styringsportal.response.survey.AlreadySentException if the predecessor has answered
     */
    public Invitation handOver(User user, InvitationId predecessor, List<ContactRow> rows) {
        checkMayRun(user);
        Campaign campaign = open(inviting.get(user, predecessor).campaign());
        return inviting.handOver(user, predecessor, gathered(campaign, rows).invitations().get(0).contact());
    }

    /** @throws AccessDeniedException for all but KL's administrators: to be asked before anything they send is read */
    public void checkMayInvite(User user) {
        checkMayRun(user);
    }

    ContactTerms terms(Campaign campaign, boolean split) {
        var round = rounds.withId(campaign.round()).orElseThrow();
        return new ContactTerms(
                campaign.id(), questionnaires.of(campaign).groups(), round::asks, CprNumber::isIn, split);
    }

    void read(byte[] file, Consumer<ContactRow> rows) {
        files.stream().filter(kind -> kind.isOfThisKind(file)).findFirst().orElseThrow().read(file, rows);
    }

    /** The campaign, if it asks respondent groups and is not over. */
    private Campaign open(CampaignId id) {
        Campaign campaign = campaigns.withId(id)
                .filter(found -> !questionnaires.of(found).groups().isEmpty())
                .orElseThrow(() -> new NotFoundException("There is no campaign " + id + " that asks respondent groups"));
        if (campaign.isOverAt(clock.instant())) {
            throw new CampaignClosedException(id);
        }
        return campaign;
    }

    private static String shown(String fileName) {
        String plain = fileName == null ? "" : fileName.replaceAll("[\\p{Cc}\\p{Cs}]", "").strip();
        return plain.length() > LONGEST_FILE_NAME ? plain.substring(0, LONGEST_FILE_NAME) : plain;
    }

    private static String subject(ContactUpload upload) {
        return "campaign " + upload.campaign() + ", list " + upload.id();
    }

    private static NotFoundException none(ContactUploadId id) {
        return new NotFoundException("There is no list " + id);
    }

    private static void checkMayRun(User user) {
        if (!Tenancy.mayRunCampaigns(user)) {
            throw new AccessDeniedException("Only KL's administrator invites");
        }
    }
}
