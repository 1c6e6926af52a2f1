package dk.styringsportal.web.answering;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.application.WorkingCopies;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.ResponseSubmittedException;
import dk.styringsportal.response.workingcopy.CopyChange;
import dk.styringsportal.response.workingcopy.StaleCopyException;
import dk.styringsportal.response.workingcopy.UnfitCopyException;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.SentFile;
import dk.styringsportal.web.results.PageStatus;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a working copy back in two steps: the file is read, and each change is shown; only what is chosen then is stored.
 * Between the two the file is kept with the page, with the revisions that the user has looked at.
 */
@Named
@ViewScoped
public class WorkingCopyPage implements Serializable {

    /** In bytes: 5 MB. */
    private static final long LARGEST = 5 * 1024 * 1024;

    /** Before the name of a change that is a conflict, in the form. */
    private static final String CONFLICT = "strid:";

    private static final String FROM_FILE = "fil";
    private static final long serialVersionUID = 1L;

    @Inject
    private OwnResponse own;

    @Inject
    private WorkingCopies copies;

    @Inject
    private Address address;

    @Inject
    private Language language;

    @Inject
    private PageStatus status;

    private transient Part upload;
    private transient List<CopyChangeView> changes;
    private transient List<CopyFaultView> faults;
    private byte[] file;
    private String fileName = "";
    private HashMap<String, Long> seen = new HashMap<>();
    private int unchanged;
    private String fault = "";
    private String notice = "";

    /** Reads the chosen file and shows what it would change. */
    public void preview() {
        discard();
        if (upload == null || upload.getSize() == 0) {
            fault = language.say("copy.fault.noFile");
        } else if (upload.getSize() > LARGEST) {
            fault = language.say("copy.fault.tooLarge");
        } else if (isAllowed()) {
            file = SentFile.content(upload);
            fileName = Optional.ofNullable(upload.getSubmittedFileName()).orElse("");
            look();
        }
    }

    private boolean isAllowed() {
        try {
            own.response().ifPresent(response -> copies.checkMayReadBack(own.user(), response.id()));
        } catch (ResponseSubmittedException | CampaignClosedException late) {
            fault = late(late);
        } catch (AccessDeniedException denied) {
            status.forbidden();
            fault = language.say("answering.readOnly.reader");
        }
        return fault.isEmpty() && own.isStarted();
    }

    private void look() {
        try {
            WorkingCopies.Looked looked = copies.look(own.user(), id(), fileName, file);
            CopyViews views = new CopyViews(language, looked);
            changes = views.changes();
            faults = views.faults();
            unchanged = looked.reading().unchanged();
            seen = looked.reading().changes().stream()
                    .collect(Collectors.toMap(CopyChange::name, CopyChange::revision, (first, same) -> first, HashMap::new));
        } catch (QuestionnaireFileException unreadable) {
            refuse(said(unreadable.faults()));
        } catch (UnfitCopyException unfit) {
            refuse(language.say("copy.unfit." + unfit.reason().name().toLowerCase(Locale.ROOT).replace('_', '.')));
        } catch (ResponseSubmittedException | CampaignClosedException late) {
            refuse(late(late));
        }
    }

    private String said(List<QuestionnaireFault> said) {
        return said.stream()
                .map(one -> (one.path().isEmpty() ? "" : one.path() + ": ") + one.problem().apply(language.getLocale()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private void refuse(String why) {
        discard();
        fault = why;
    }

    private String late(RuntimeException late) {
        return language.say(late instanceof CampaignClosedException ? "answering.readOnly.closed" : "answering.readOnly.submitted");
    }

    /** Stores what was chosen; where somebody has answered since, the changes are shown anew instead. */
    public void confirm() {
        if (file == null) {
            fault = language.say("copy.fault.noFile");
            return;
        }
        try {
            int stored = copies.store(own.user(), id(), fileName, file, chosen(), seen);
            discard();
            status.goTo("/besvar-arbejdskopi?runde=" + own.getCampaign().id() + "&gemt=" + stored);
        } catch (StaleCopyException stale) {
            notice = language.say("copy.stale");
            look();
        } catch (ResponseSubmittedException | CampaignClosedException late) {
            refuse(late(late));
        }
    }

    private Set<String> chosen() {
        Set<String> chosen = new HashSet<>(address.texts("gem"));
        seen.keySet().stream()
                .filter(name -> address.text(CONFLICT + name).filter(FROM_FILE::equals).isPresent())
                .forEach(chosen::add);
        chosen.retainAll(seen.keySet());
        return chosen;
    }

    private ResponseId id() {
        return own.response().orElseThrow().id();
    }

    /** Puts the file aside. */
    public void discard() {
        file = null;
        fileName = "";
        changes = null;
        faults = null;
        seen = new HashMap<>();
        fault = "";
        notice = "";
    }

    /** Whether a file has been read and is shown. */
    public boolean isRead() {
        return changes != null;
    }

    public List<CopyChangeView> getChanges() {
        return changes;
    }

    public List<CopyFaultView> getFaults() {
        return faults;
    }

    /** Fields that say what the portal says. */
    public int getUnchanged() {
        return unchanged;
    }

    public String getFileName() {
        return fileName;
    }

    /** Why nothing could be read or stored; empty otherwise. */
    public String getFault() {
        return fault;
    }

    /** Why the changes are shown anew; empty otherwise. */
    public String getNotice() {
        return notice;
    }

    /** What the last confirmation stored, which stands in the address; empty otherwise. */
    public String getStored() {
        return isRead() || !fault.isEmpty()
                ? ""
                : address.text("gemt").filter(text -> text.matches("[0-9]{1,6}")).map(this::stored).orElse("");
    }

    private String stored(String changes) {
        return changes.equals("0") ? language.say("copy.stored.none") : language.say("copy.stored", changes);
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
