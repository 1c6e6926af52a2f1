package dk.styringsportal.web.rounds;

import dk.styringsportal.application.ContactRuns;
import dk.styringsportal.application.ContactSentences;
import dk.styringsportal.application.Contacts;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.contacts.ContactUpload;
import dk.styringsportal.campaign.contacts.ContactUpload.State;
import dk.styringsportal.campaign.contacts.ContactUploadId;
import dk.styringsportal.campaign.contacts.UnreadableContactsException;
import dk.styringsportal.campaign.contacts.UnusableContactsException;
import dk.styringsportal.web.SentFile;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Invites people: from a list, whose file is checked and shown before somebody says yes to it, or one by one. The list waits in
 * the database, not with the page, so any node can show it and go on with it.
 */
@Named
@RequestScoped
public class ContactsPage {

    /** In bytes: 10 MB; 50,000 rows take half of it. */
    private static final long LARGEST = 10L * 1024 * 1024;

    @Inject
    private AskedCampaign asked;

    @Inject
    private KlAccess access;

    @Inject
    private Contacts contacts;

    @Inject
    private ContactRuns runs;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords pageWords;

    @Inject
    private RoundWords words;

    @Inject
    private Clock clock;

    private Part upload;
    private ContactUpload list;
    private ContactPreviewView preview;
    private List<String> faults = List.of();
    private List<String> personFaults = List.of();
    private Map<String, String> typed = Map.of();

    @PostConstruct
    void load() {
        if (asked.isFound() && asked.isMayRun()) {
            list = access.parameter("fil").flatMap(this::find).orElse(null);
        }
    }

    private Optional<ContactUpload> find(String id) {
        try {
            return Optional.of(contacts.get(access.user(), new ContactUploadId(UUID.fromString(id))))
                    .filter(found -> found.campaign().equals(asked.id()));
        } catch (IllegalArgumentException | NotFoundException none) {
            return Optional.empty();
        }
    }

    /** KL's analyst invites nobody; a list that is no longer kept leads back to where one is uploaded. */
    public void check() {
        asked.check();
        if (!asked.isFound()) {
            return;
        }
        if (!asked.isMayRun()) {
            status.forbidden();
        } else if (list == null && access.parameter("fil").isPresent()) {
            status.goTo(address());
        } else if (list != null && list.state() == State.WAITING) {
            preview = view().of(contacts.preview(access.user(), list.id()));
        }
    }

    private ContactPreviewView.Maker view() {
        return new ContactPreviewView.Maker(asked, sentences(), words, pageWords);
    }

    private ContactSentences sentences() {
        return new ContactSentences(pageWords.locale());
    }

    /** Checks the chosen file, and shows what it would bring, or what is wrong with it. */
    public void look() {
        if (mayNot()) {
            return;
        }
        if (upload == null || upload.getSize() == 0) {
            faults = List.of(words.say("contacts.fault.noFile"));
        } else if (upload.getSize() > LARGEST) {
            faults = List.of(words.say("contacts.fault.tooLarge"));
        } else {
            look(SentFile.content(upload));
        }
    }

    private void look(byte[] file) {
        try {
            Contacts.Looked looked = contacts.look(
                    access.user(), asked.id(), upload.getSubmittedFileName(), file, access.parameter("pr-kommune").isPresent());
            preview = view().of(looked.preview());
            looked.upload().ifPresent(kept -> status.goTo(address() + "&fil=" + kept.id()));
        } catch (UnreadableContactsException unreadable) {
            faults = sentences().of(unreadable);
        } catch (CampaignClosedException closed) {
            faults = List.of(words.say("contacts.fault.closed"));
        }
    }

    /** Begins to invite those in the list, or goes on. */
    public void confirm() {
        if (mayNot() || list == null) {
            return;
        }
        try {
            runs.confirm(access.user(), list.id());
            status.goTo(address() + "&fil=" + list.id());
        } catch (CampaignClosedException closed) {
            faults = List.of(words.say("contacts.fault.closed"));
        }
    }

    /** Throws the list away. */
    public void cancel() {
        if (!mayNot() && list != null) {
            contacts.cancel(access.user(), list.id());
            status.goTo(address() + "&besked=fjernet");
        }
    }

    /** Invites the one person in the form, or says what is wrong and keeps what was typed. */
    public void invite() {
        if (mayNot()) {
            return;
        }
        PersonForm form = PersonForm.sent(access);
        try {
            Contacts.Effect effect = contacts.invite(access.user(), asked.id(), form.rows());
            status.goTo(address() + "&besked=" + (effect.invited() > 0 ? "inviteret" : "kendt"));
        } catch (UnusableContactsException unusable) {
            typed = form.typed();
            personFaults = unusable.faults().stream().map(sentences()::of).toList();
        } catch (CampaignClosedException closed) {
            personFaults = List.of(words.say("contacts.fault.closed"));
        }
    }

    private boolean mayNot() {
        if (!asked.isFound() || !asked.isMayRun()) {
            status.forbidden();
            return true;
        }
        return false;
    }

    private String address() {
        return "/kl/kontakter?id=" + asked.id();
    }

    /** Lists that wait or have stopped, to be gone on with. */
    public List<ContactUpload> getUnfinished() {
        return contacts.of(access.user(), asked.id()).stream()
                .filter(one -> one.state() != State.DONE)
                .toList();
    }

    /** The list at hand; nothing where one is to be uploaded. */
    public ContactUpload getList() {
        return list;
    }

    /** "waiting", "running", "stopped" or "done"; empty without a list. */
    public String getState() {
        if (list == null) {
            return "";
        }
        return switch (list.state()) {
            case WAITING -> "waiting";
            case DONE -> "done";
            case RUNNING, STOPPED -> list.isUnderWayAt(clock.instant()) ? "running" : "stopped";
        };
    }

    /** How far it is, in whole hundredths. */
    public int getPercent() {
        return list.lastRow() == 0 ? 100 : (int) (100L * list.doneRow() / list.lastRow());
    }

    /** What the checked file would bring; nothing where none was checked. */
    public ContactPreviewView getPreview() {
        return preview;
    }

    /** Why no list could be read; empty if one could. */
    public List<String> getFaults() {
        return faults;
    }

    /** What is wrong with the one person. */
    public List<String> getPersonFaults() {
        return personFaults;
    }

    /** What was typed about the one person and refused, by field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public List<AskedCampaign.Choice> getGroups() {
        return asked.groups(typed.getOrDefault("gruppe", ""));
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
