package dk.styringsportal.web.kl;

import dk.styringsportal.application.ImportOptions;
import dk.styringsportal.application.ImportResult;
import dk.styringsportal.application.ImportedFile;
import dk.styringsportal.application.Importing;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.web.SentFile;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes in a spreadsheet of answers in two steps: the file is checked, and what it holds is shown; only when that is
 * confirmed is anything stored. Between the two the file is kept with the page.
 */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    /** In bytes: 20 MB, as the API takes. */
    private static final long LARGEST = 20_000_000;

    private static final long serialVersionUID = 1L;

    @Inject
    private KlAccess access;

    @Inject
    private Importing importing;

    @Inject
    private ImportRound round;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    private transient Part upload;
    private transient CheckedFile checked;
    private byte[] file;
    private String fileName;
    private boolean partial;
    private boolean replace;
    private boolean again;
    private String mapping = "";
    private String fault = "";

    @PostConstruct
    void read() {
        mapping = access.parameter("opsaetning").filter(round::isKept).orElse("");
    }

    /** Refuses all but KL's administrator; a round that is not there is not found. */
    public void check() {
        if (!access.mayRun()) {
            status.forbidden();
        } else if (!round.isFound()) {
            status.notFound();
        }
    }

    /** Reads the chosen file and shows what would be stored. */
    public void preview() {
        discard();
        if (upload == null || upload.getSize() == 0) {
            fault = words.say("import.fault.noFile");
        } else if (upload.getSize() > LARGEST) {
            fault = words.say("import.fault.tooLarge");
        } else {
            file = SentFile.content(upload);
            fileName = upload.getSubmittedFileName();
            check(true);
        }
    }

    /** Stores what the preview showed; what has changed since then is shown anew instead. */
    public void confirm() {
        if (file == null) {
            fault = words.say("import.fault.noFile");
            return;
        }
        check(false);
        if (checked != null && checked.result().stored()) {
            ImportResult result = checked.result();
            file = null;
            status.goTo("/kl/import?runde=" + round.getNumber() + "&gemt=" + result.accepted() + "&indsendt="
                    + result.effect().submitted() + "&kladder=" + result.effect().reopened());
        }
    }

    /** Puts the file aside. */
    public void discard() {
        file = null;
        checked = null;
        fault = "";
    }

    private void check(boolean dryRun) {
        checked = null;
        try {
            ImportResult result = importing.importAnswers(
                    access.user(),
                    round.campaign().id(),
                    new ImportedFile(fileName, file),
                    new ImportOptions(dryRun, partial, replace, again, wanted()),
                    words.locale());
            checked = CheckedFile.of(result, again, round.groups(), words);
        } catch (CampaignClosedException closed) {
            fault = words.say("import.fault.closed");
            file = null;
        } catch (NotFoundException deleted) {
            fault = words.say("import.fault.mapping");
            file = null;
        }
    }

    private Optional<UUID> wanted() {
        return Optional.of(mapping).filter(id -> !id.isEmpty()).map(UUID::fromString);
    }

    /** Why nothing could be checked or stored; empty otherwise. */
    public String getFault() {
        return fault;
    }

    /** What the checked file holds; nothing before a file is checked. */
    public CheckedFile getChecked() {
        return checked;
    }

    public String getFileName() {
        return fileName;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    /** Whether sound rows are stored although others have faults. */
    public boolean isPartial() {
        return partial;
    }

    public void setPartial(boolean partial) {
        this.partial = partial;
    }

    /** Whether responses that are submitted are replaced. */
    public boolean isReplace() {
        return replace;
    }

    public void setReplace(boolean replace) {
        this.replace = replace;
    }

    /** Whether a file is imported although the same one has been. */
    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }

    /** The id of the column mapping by which the file is read; empty where it has our own headings. */
    public String getMapping() {
        return mapping;
    }

    public void setMapping(String mapping) {
        this.mapping = mapping == null ? "" : mapping;
    }
}
